import type { PairView } from '../pair-view.ts'
import type { CalquePlace } from './calque-places.ts'
import { literalPlace, spelledOut } from './figure-places.ts'

const CLAUSE = /\p{Script=Han}+/gu
/** What may part two clauses that answer each other. */
const TURN = /^[，、；“”]{1,3}$/
/** Characters of a clause that is a beat by itself: four, or a few more if English has nearly all of them. */
const [FOUR, SIX] = [4, 6]
const NEARLY_ALL = 0.75
/** Characters of one that another of its length must answer. */
const [FEWEST, MOST] = [3, 12]
/** They open a sentence like any others. */
const OPENERS =
  /^(?:今年|近年来|与此同时|会议|记者|其中|截至|同比|环比|较|据|该|[市县区省]委|代表[市县区省]|全[市县区省])/

interface Beat {
  readonly text: string
  readonly start: number
  /** So many of its characters English must have. */
  readonly fewest: number
}

/**
 * Clauses that Chinese sets for their rhythm: four characters between two marks
 * (稻浪滚滚), and clauses of one length side by side that share characters at the
 * same places (三分建、七分管).
 */
function beatsIn(folded: string): Beat[] {
  const clauses = Array.from(folded.matchAll(CLAUSE), ({ 0: text, index }) => ({ text, start: index }))
  return clauses.flatMap((clause, k) => {
    const { length } = clause.text
    if (OPENERS.test(clause.text) || length < FEWEST || length > MOST) return []
    const answered = [clauses[k - 1], clauses[k + 1]].some((other) => other && answers(clause, other, folded))
    if (answered || length === FOUR) return [{ ...clause, fewest: 0 }]
    return length > FOUR && length <= SIX ? [{ ...clause, fewest: length * NEARLY_ALL }] : []
  })
}

type Clause = Omit<Beat, 'fewest'>

function answers(one: Clause, other: Clause, folded: string): boolean {
  if (one.text.length !== other.text.length) return false
  const [first, next] = one.start < other.start ? [one, other] : [other, one]
  if (!TURN.test(folded.slice(first.start + first.text.length, next.start))) return false
  return Array.from(one.text).some((character, at) => other.text[at] === character)
}

/**
 * Beats of which English has the characters one by one, close together. Two
 * words of two characters say in English what they say in Chinese: at least one
 * character must be given by itself.
 */
export function beatPlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  return beatsIn(pair.folded).flatMap(({ text, start, fewest }) => {
    const place = literalPlace(text, pair)
    if (!place?.single || place.count < fewest) return []
    const source = { start, end: start + text.length }
    return [{ start: place.start, end: place.end, source, calque: spelledOut(text, 'usual', 'plainer') }]
  })
}
