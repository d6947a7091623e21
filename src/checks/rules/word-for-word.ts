import { calquePlaces, type CalquePlace } from '../calques/calque-places.ts'
import type { PairView } from '../pair-view.ts'
import { avoidedPlaces } from '../termbase/avoided-places.ts'
import type { Mark, Rule } from '../rule.ts'

/** So many different renderings taken word by word, and a text is word by word as a whole. */
const FEWEST = 5
/** And at least one in so many words of the target. */
const EVERY = 22
/** So many are a suspicion. */
const SUSPECT = 3

/**
 * An expression of official Chinese given word by word; what the termbase
 * already reports is left to it. Many such renderings also stand in good
 * translations, once in a while: those are reported where they come thick.
 */
export const wordForWord: Rule = {
  id: 'word-for-word',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  check(pair) {
    const places = placesIn(pair)
    if (places.length === 0) return []
    const count = evidenceIn(pair)
    const literal = isLiteral([pair])
    return places.flatMap(({ calque, ...place }) => {
      if (literal || calque.strength === 'sure') return [markOf({ ...place, calque }, pair, 'precise')]
      if (count < SUSPECT || calque.strength === 'usual') return []
      return [markOf({ ...place, calque }, pair, 'thorough')]
    })
  },
}

/** How many different expressions are word by word. */
function evidenceIn(pair: PairView): number {
  const telling = placesIn(pair).filter(({ calque }) => calque.strength !== 'usual')
  const terms = avoidedPlaces(pair).map(({ match }) => match.term)
  return new Set([...telling.map(({ calque }) => calque), ...terms]).size
}

/** Whether pairs, taken together, are a translation word by word. */
export function isLiteral(pairs: readonly PairView[]): boolean {
  let count = 0
  let words = 0
  for (const pair of pairs) {
    words += pair.words.length
    count += evidenceIn(pair)
  }
  return count >= FEWEST && count * EVERY >= words
}

const kept = new WeakMap<PairView, readonly CalquePlace[]>()

/** Calques that the termbase says nothing of. */
export function placesIn(pair: PairView): readonly CalquePlace[] {
  let places = kept.get(pair)
  if (!places) {
    const found = calquePlaces(pair)
    const known = found.length === 0 ? [] : avoidedPlaces(pair)
    places = found.filter(({ start, end }) =>
      known.every((other) => end <= other.start || other.end <= start),
    )
    kept.set(pair, places)
  }
  return places
}

export function markOf(
  { start, end, source, calque }: CalquePlace,
  pair: PairView,
  tier: 'precise' | 'thorough',
): Mark {
  const term = pair.source.slice(source.start, source.end)
  const quote = pair.target.slice(start, end)
  return { start, end, source, tier, params: { term, quote, suggestion: calque.better } }
}
