import { sourceKey } from './own-termbase.ts'
import { TERM_STATUSES, type TermContent, type TermStatus } from '../../domain/index.ts'
import type { Span } from '../../text/span.ts'
import { PhraseFinder, compilePhrase } from '../english/phrase.ts'
import { wordsOf } from '../english/words.ts'
import { findInAll } from './find-in-all.ts'
import { longestOf } from './longest.ts'
import { avoidedIn } from './term-entry.ts'
import type { Termbase } from './termbase.ts'
import { sourcesOf } from './termbase.ts'

/** A pair whose source has the term, with the renderings of it that stand in the target. */
export interface TermUse {
  /** Which pair of the list. */
  readonly pair: number
  readonly source: Span
  /** In the order of the target; of overlapping ones the longest. Empty: rendered in some way nobody named. */
  readonly found: readonly FoundRendering[]
}

export interface FoundRendering extends Span {
  readonly rendering: string
  readonly status: TermStatus
}

/**
 * Where a text has a term, and how it is rendered there: in any case and
 * inflection. Within a longer term the term is not itself.
 *
 * @param termbases all that are in force, so that longer terms are known
 */
export function termUses(
  pairs: readonly { readonly source: string; readonly target: string }[],
  term: TermContent,
  termbases: readonly Termbase[],
): TermUse[] {
  const key = sourceKey(term.source)
  const named = TERM_STATUSES.flatMap((status) =>
    term[status].map((rendering) => ({ rendering, status, phrase: compilePhrase(rendering) })),
  )
  const phrases = [...named, ...alsoKnown(key, termbases)]
  return pairs.flatMap(({ source, target }, pair) => {
    const match = findInAll(source, termbases).find(({ term: { entry } }) =>
      sourcesOf(entry).some((own) => sourceKey(own) === key),
    )
    if (!match) return []
    const finder = new PhraseFinder(target, wordsOf(target))
    const found = phrases.flatMap(({ phrase, ...rest }) =>
      finder.find(phrase).map((span) => ({ ...span, ...rest })),
    )
    return [
      {
        pair,
        source: { start: match.start, end: match.end },
        found: longestOf(found).toSorted((a, b) => a.start - b.start),
      },
    ]
  })
}

/** What the termbases know of the term besides. */
function alsoKnown(key: string, termbases: readonly Termbase[]) {
  const terms = termbases
    .flatMap((termbase) => termbase.terms)
    .filter(({ entry }) => sourcesOf(entry).some((own) => sourceKey(own) === key))
  return terms.flatMap((term) => [
    ...term.renderings().map((phrase, k) => ({
      rendering: term.entry.renderings[k]!,
      status: 'admitted' as const,
      phrase,
    })),
    ...term.avoided().map(({ phrase }, k) => {
      return { rendering: avoidedIn(term.entry)[k]!.text, status: 'forbidden' as const, phrase }
    }),
  ])
}
