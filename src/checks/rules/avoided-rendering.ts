import { avoidedPlaces, type AvoidedPlace } from '../termbase/avoided-places.ts'
import type { TermEntry } from '../termbase/index.ts'
import type { PairView } from '../pair-view.ts'
import type { Mark, Rule } from '../rule.ts'

/**
 * The source has a term, and the target has one of the renderings the termbase
 * says to avoid. Words that are part of a good rendering of the same term are
 * left alone.
 */
export const avoidedRendering: Rule = {
  id: 'avoided-rendering',
  category: 'Terminology/Inappropriate',
  severity: 'minor',
  tier: 'precise',
  check: (pair) => avoidedPlaces(pair).map((place) => markOf(place, pair)),
}

function markOf({ start, end, match, avoided }: AvoidedPlace, pair: PairView): Mark {
  const { entry } = match.term
  const { why, instead, tier } = avoided
  return {
    start,
    end,
    source: match,
    variant: why,
    tier,
    severity: why === 'wrong' || why === 'literal' ? 'major' : 'minor',
    category: why === 'wrong' ? 'Accuracy/Mistranslation' : 'Terminology/Inappropriate',
    params: {
      term: pair.source.slice(match.start, match.end),
      quote: pair.target.slice(start, end),
      suggestion: instead ?? entry.renderings[0] ?? '—',
    },
    replacements: instead === undefined ? asItStands(entry) : [instead],
  }
}

const MOST_OFFERED = 3

/** Nouns and names may be swapped without bending the sentence; verbs and clauses may not. */
function asItStands({ pos, renderings }: TermEntry): readonly string[] {
  return pos === 'noun' || pos === 'name' || pos === 'adjective'
    ? renderings.filter((rendering) => !/[…|]/.test(rendering)).slice(0, MOST_OFFERED)
    : []
}
