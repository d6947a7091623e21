import type { PairView } from '../pair-view.ts'
import type { Span } from '../../text/span.ts'
import type { AvoidedPhrase } from './termbase.ts'
import type { TermMatch } from './term-source.ts'

/** A rendering to avoid, found in the target while the source has its term. */
export interface AvoidedPlace extends Span {
  readonly match: TermMatch
  readonly avoided: AvoidedPhrase
}

const kept = new WeakMap<PairView, readonly AvoidedPlace[]>()

/** Of places that overlap, the longest. Two rules ask: the work is done once for each pair. */
export function avoidedPlaces(pair: PairView): readonly AvoidedPlace[] {
  let places = kept.get(pair)
  if (!places) {
    places = longest(pair.terms.flatMap((match) => placesOf(match, pair)))
    kept.set(pair, places)
  }
  return places
}

function placesOf(match: TermMatch, pair: PairView): AvoidedPlace[] {
  const places = match.term
    .avoided()
    .flatMap((avoided) => pair.phrases.find(avoided.phrase).map((span) => ({ ...span, match, avoided })))
  if (places.length === 0) return places
  const good = match.term.renderings().flatMap((phrase) => pair.phrases.find(phrase))
  return places.filter((place) => !good.some(({ start, end }) => start <= place.start && place.end <= end))
}

function longest(places: readonly AvoidedPlace[]): AvoidedPlace[] {
  const kept: AvoidedPlace[] = []
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => place.end <= start || end <= place.start)) kept.push(place)
  }
  return kept
}
