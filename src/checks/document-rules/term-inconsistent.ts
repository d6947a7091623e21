import type { Span } from '../../text/span.ts'
import type { PairView } from '../pair-view.ts'
import type { DocumentRule } from '../rule.ts'
import type { Term } from '../termbase/term.ts'
import { sourcesOf } from '../termbase/termbase.ts'
import { isWhole } from '../whole-words.ts'
import { rarer } from './rarer.ts'

/** What ought to have one name: slogans and set phrases are varied on purpose. */
const NAMED = new Set(['organ', 'title', 'plan', 'law'])

/**
 * A term of which different pairs of the document have different renderings.
 * Marked where the rendering is not the one that most pairs have.
 */
export const termInconsistent: DocumentRule = {
  id: 'term-inconsistent',
  category: 'Terminology/Inconsistent',
  severity: 'minor',
  tier: 'precise',
  *sight(pair) {
    for (const term of new Set(pair.terms.map((match) => match.term))) {
      if (!term.binding && !NAMED.has(term.entry.kind)) continue
      const use = useIn(pair, term)
      if (!use || !isWhole(pair.target, use)) continue
      const { start, end, rendering } = use
      const { start: from, end: to } = pair.terms.find((match) => match.term === term)!
      yield {
        subject: `${term.binding ? 'own' : 'known'} ${sourcesOf(term.entry).join('|')}`,
        form: rendering,
        quote: pair.target.slice(start, end),
        start,
        end,
        source: { start: from, end: to },
        term: sourcesOf(term.entry)[0]!,
        tier: term.binding ? 'precise' : 'thorough',
      }
    }
  },
  compare: (sightings) =>
    rarer(sightings, ({ form }) => form).map(
      ({ one: { pair, start, end, quote, source, term = '', tier }, usual }) => ({
        pair,
        start,
        end,
        source,
        ...(tier && { tier }),
        params: { term, quote, other: usual.form },
      }),
    ),
}

/** The one rendering a pair has; none where it has several or none. Abbreviations stand for any. */
function useIn(pair: PairView, term: Term): (Span & { readonly rendering: string }) | null {
  const found = term.renderings().flatMap((phrase, k) => {
    const rendering = term.entry.renderings[k]!
    const [place] = /^\p{Lu}+$/u.test(rendering) ? [] : pair.phrases.find(phrase)
    return place ? [{ ...place, rendering }] : []
  })
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!longest) return null
  return found.every(({ start, end }) => start >= longest.start && end <= longest.end) ? longest : null
}
