import type { PairView } from '../pair-view.ts'
import type { Span } from '../../text/span.ts'
import { firstWhere } from '../english/words.ts'
import { longestOf } from './longest.ts'
import type { AvoidedPhrase, Term } from './term.ts'
import type { TermMatch } from './term-source.ts'

/** A rendering to avoid, found in the target while the source has its term. */
export interface AvoidedPlace extends Span {
  readonly match: TermMatch
  readonly avoided: AvoidedPhrase
}

/** Of places that overlap, the longest. Two rules ask: the work is done once for each pair. */
export function avoidedPlaces(pair: PairView): readonly AvoidedPlace[] {
  return pair.once(findPlaces)
}

function findPlaces(pair: PairView): readonly AvoidedPlace[] {
  const found = matchesToTell(pair).flatMap((match) => placesOf(match, pair))
  return found.length === 0 ? found : longestOf(found.filter(notMeantFor(pair)))
}

/** The first of those of which the same is said: of one term, and of an own one in the same names. */
function matchesToTell(pair: PairView): TermMatch[] {
  const numbers = new Map<Term, number>()
  const numberOf = (term: Term) => {
    if (!numbers.has(term)) numbers.set(term, numbers.size)
    return numbers.get(term)!
  }
  const told = new Set<Term | string>()
  return pair.terms.filter((match) => {
    const { term } = match
    const same = term.binding ? [term, ...namesAround(match, pair)].map(numberOf).join(' ') : term
    return !told.has(same) && told.add(same)
  })
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
  const goodOf = (terms: readonly Term[]) => holder(renderingsIn(pair, terms))
  const terms = pair.terms.map(({ term }) => term)
  const all = goodOf(terms)
  const own = goodOf(terms.filter(({ binding }) => binding))
  const inNames = new Map<TermMatch, (place: Span) => boolean>()
  return (place) => {
    const { match } = place
    if (!match.term.binding) return !all(place)
    if (!inNames.has(match)) inNames.set(match, goodOf(namesAround(match, pair)))
    return !own(place) && !inNames.get(match)!(place)
  }
}

/** Where good renderings of some of the source's terms stand in the target. */
export function renderingsIn(pair: PairView, terms: readonly Term[]): Span[] {
  return [...new Set(terms)].flatMap((term) =>
    term.renderings().flatMap((phrase) => pair.phrases.find(phrase)),
  )
}

/** The names that hold a term of an own glossary. */
function namesAround(match: TermMatch, pair: PairView): Term[] {
  return pair.sourceView.longerTerms
    .get(match)!
    .map(({ term }) => term)
    .filter(({ binding, entry }) => !binding && entry.pos === 'name')
}

/** Tells of a place whether one of the spans holds all of it. */
function holder(spans: readonly Span[]): (place: Span) => boolean {
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  let last = 0
  const ends = inOrder.map(({ end }) => (last = Math.max(last, end)))
  return (place) => ends[firstWhere(inOrder, ({ start }) => start > place.start) - 1]! >= place.end
}
