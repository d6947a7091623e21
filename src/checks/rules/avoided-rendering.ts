import type { Span } from '../../text/span.ts'
import type { Mark, Rule } from '../rule.ts'
import type { AvoidedPhrase, TermMatch } from '../termbase/index.ts'
import type { PairView } from '../pair-view.ts'

/**
 * The source has a term, and the target has one of the renderings the termbase
 * says to avoid. Words that are part of a good rendering of the same term are
 * left alone.
 */
export const avoidedRendering: Rule = {
  id: 'avoided-rendering',
  category: 'Terminology/Inappropriate',
  severity: 'major',
  tier: 'precise',
  check: (pair) => longest(pair.terms.flatMap((match) => marksFor(match, pair))),
}

function marksFor(match: TermMatch, pair: PairView): Mark[] {
  const avoided = match.term.avoided()
  const places = avoided.map(({ phrase }) => pair.phrases.find(phrase))
  if (places.every((found) => found.length === 0)) return []
  const good = match.term.renderings().flatMap((phrase) => pair.phrases.find(phrase))
  const inside = (place: Span) => good.some(({ start, end }) => start <= place.start && place.end <= end)
  return avoided.flatMap((what, k) =>
    places[k]!.filter((place) => !inside(place)).map((place) => markOf(match, what, place, pair)),
  )
}

function markOf(match: TermMatch, { why, instead }: AvoidedPhrase, place: Span, pair: PairView): Mark {
  const { entry } = match.term
  return {
    start: place.start,
    end: place.end,
    source: match,
    variant: why,
    severity: why === 'wrong' || why === 'literal' ? 'major' : 'minor',
    category: why === 'wrong' ? 'Accuracy/Mistranslation' : 'Terminology/Inappropriate',
    params: {
      term: pair.source.slice(match.start, match.end),
      quote: pair.target.slice(place.start, place.end),
      suggestion: instead ?? entry.renderings[0]!,
    },
    replacements: instead === undefined ? asItStands(entry.pos, entry.renderings) : [instead],
  }
}

/** Nouns and names may be swapped without bending the sentence; verbs and clauses may not. */
function asItStands(pos: string, renderings: readonly string[]): readonly string[] {
  return pos === 'noun' || pos === 'name' || pos === 'adjective'
    ? renderings.filter((rendering) => !/[…|]/.test(rendering))
    : []
}

/** Of marks that overlap, the one that says most. */
function longest(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => mark.end <= start || end <= mark.start)) kept.push(mark)
  }
  return kept
}
