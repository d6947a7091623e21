import type { Span } from '../../text/span.ts'
import { baseForm } from '../english/base-form.ts'
import { wordsOf, wordsWithin, type Word } from '../english/words.ts'
import { avoidedPlaces, type AvoidedPlace } from '../termbase/avoided-places.ts'
import type { TermEntry } from '../termbase/index.ts'
import type { PairView } from '../pair-view.ts'
import type { Mark, Rule } from '../rule.ts'
import { isWhole } from '../whole-words.ts'

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
    replacements: (instead === undefined ? asItStands(entry) : [instead]).filter(
      fitsInto(pair, { start, end }),
    ),
  }
}

const MOST_OFFERED = 3

/** Nouns and names may be swapped without bending the sentence; verbs and clauses may not. */
function asItStands({ pos, renderings }: TermEntry): readonly string[] {
  return pos === 'noun' || pos === 'name' || pos === 'adjective'
    ? renderings.filter((rendering) => !/[…|]/.test(rendering)).slice(0, MOST_OFFERED)
    : []
}

/** Words beside a place that are looked at, on either side. */
const BESIDE = 3
/** Shorter words (of, the, and) part one phrase from the next. */
const TELLING = 4

/**
 * Whether words can be put in a place: not where one of them stands in the same
 * phrase already. "Theoretical Study Center Group" with "Center Group" marked is
 * in truth all one rendering, and would become "theoretical study theoretical
 * study session". Nor in the place of several words that end inside a compound.
 */
function fitsInto({ target, words }: PairView, place: Span): (replacement: string) => boolean {
  const [from, to] = wordsWithin(words, place)
  if (to - from > 1 && !isWhole(target, place)) return () => false
  const bases = new Set([
    ...beside(words.slice(Math.max(0, from - BESIDE), from).toReversed()),
    ...beside(words.slice(to, to + BESIDE)),
  ])
  return (replacement) => !wordsOf(replacement).some(({ lower }) => bases.has(baseForm(lower)))
}

/** Base forms of the words of one phrase, from the nearest on. */
function beside(nearest: readonly Word[]): string[] {
  const end = nearest.findIndex(({ lower }) => lower.length < TELLING)
  return nearest.slice(0, end < 0 ? nearest.length : end).map(({ lower }) => baseForm(lower))
}
