import type { PairView } from '../pair-view.ts'
import type { Span } from '../../text/span.ts'
import { covers, isLonger } from './find-in-all.ts'
import { longestOf } from './longest.ts'
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
    const found = pair.terms.flatMap((match) => placesOf(match, pair))
    places = found.length === 0 ? found : longestOf(found.filter(notMeantFor(pair)))
    kept.set(pair, places)
  }
  return places
}

function placesOf(match: TermMatch, pair: PairView): AvoidedPlace[] {
  return match.term
    .avoided()
    .flatMap((avoided) => pair.phrases.find(avoided.phrase).map((span) => ({ ...span, match, avoided })))
}

/**
 * What is part of a good rendering, of the same term or of another in the
 * source, is left alone: 陕西 beside 山西. What an own glossary forbids is good
 * in another of its own terms only, or in a name that holds the term:
 * "conference" for 会议 in 中国人民政治协商会议全国委员会.
 */
function notMeantFor(pair: PairView): (place: AvoidedPlace) => boolean {
  const good = pair.terms.flatMap((match) =>
    match.term.renderings().flatMap((phrase) => pair.phrases.find(phrase).map((span) => ({ span, match }))),
  )
  return (place) =>
    !good.some(
      ({ span, match }) => covers(span, place) && (!place.match.term.binding || counts(match, place.match)),
    )
}

function counts(match: TermMatch, own: TermMatch): boolean {
  return match.term.binding || (match.term.entry.pos === 'name' && covers(match, own) && isLonger(match, own))
}
