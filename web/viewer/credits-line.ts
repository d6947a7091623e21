import type { PublishedPage } from '../../src/contract/published.ts'
import { element } from './element.ts'
import type { Words } from './words.ts'

/** Beneath the text: when it was published and whose corrections are in it; before its end, that more is coming. */
export function creditsLine({ publishedAt, credits }: PublishedPage, hasMore: boolean, words: Words): Node[] {
  const sentences = hasMore
    ? [words.say('more')]
    : [
        words.say('publishedOn', { date: words.date(publishedAt) }),
        ...(credits.length > 0 ? [words.say('credits', { names: words.list(credits) })] : []),
      ]
  return sentences.map((sentence) => element('span', { lang: words.lang }, sentence))
}
