import { bodyText } from '../../domain/index.ts'
import type { Bitext } from '../bitext.ts'

/**
 * Pairs as plain text to read or to mail: the editions of a pair beneath one
 * another, a line between pairs. What an edition lacks leaves no trace, so this
 * is not made to be read back.
 */
export function* writePairs({ editions, pairs }: Bitext): Generator<string, void, undefined> {
  let isFirst = true
  for (const { texts } of pairs) {
    const present = editions.map(({ id }) => bodyText(texts[id] ?? [])).filter((text) => text !== '')
    if (present.length === 0) continue
    yield isFirst ? '' : '\n* * *\n\n'
    yield `${present.join('\n\n')}\n`
    isFirst = false
  }
}
