import type { DocumentRule, PairMark } from '../rule.ts'
import type { PairView } from '../pair-view.ts'
import type { Term } from '../termbase/index.ts'
import type { Span } from '../../text/span.ts'

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
  check(pairs) {
    const uses = new Map<Term, Use[]>()
    for (const [k, pair] of pairs.entries()) {
      for (const term of new Set(pair.terms.map((match) => match.term))) {
        if (!term.binding && !NAMED.has(term.entry.kind)) continue
        const use = useIn(pair, term)
        if (use) uses.set(term, [...(uses.get(term) ?? []), { ...use, pair: k }])
      }
    }
    return [...uses].flatMap(([term, list]) => marksFor(term, list, pairs))
  },
}

interface Use extends Span {
  readonly rendering: string
  readonly pair: number
}

/** The one rendering a pair has; none where it has several or none. Abbreviations stand for any. */
function useIn(pair: PairView, term: Term): Omit<Use, 'pair'> | null {
  const found = term.renderings().flatMap((phrase, k) => {
    const rendering = term.entry.renderings[k]!
    const [place] = /^\p{Lu}+$/u.test(rendering) ? [] : pair.phrases.find(phrase)
    return place ? [{ ...place, rendering }] : []
  })
  const longest = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!longest) return null
  return found.every(({ start, end }) => start >= longest.start && end <= longest.end) ? longest : null
}

function marksFor(term: Term, uses: readonly Use[], pairs: readonly PairView[]): PairMark[] {
  const [usual, ...others] = [...Map.groupBy(uses, ({ rendering }) => rendering).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  const other = usual?.[0]?.rendering
  if (other === undefined) return []
  return others.flat().map(({ start, end, pair }) => ({
    start,
    end,
    pair,
    tier: term.binding ? 'precise' : 'thorough',
    source: pairs[pair]!.terms.find((match) => match.term === term),
    params: { term: sourceOf(term), quote: pairs[pair]!.target.slice(start, end), other },
  }))
}

function sourceOf({ entry: { source } }: Term): string {
  return typeof source === 'string' ? source : source[0]!
}
