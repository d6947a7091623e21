import type { PairView } from '../pair-view.ts'
import type { CalquePlace } from './calque-places.ts'
import { imageOf, literalPlace } from './figure-places.ts'

const CLAUSE = /\p{Script=Han}+/gu
/** What may part two clauses that answer each other. */
const TURN = /^[，、；“”]{1,3}$/
/** Characters of a clause that is a beat by itself. */
const FOUR = 4
/** Characters of one that another of its length must answer. */
const [FEWEST, MOST] = [3, 12]
/** They open a sentence like any others. */
const OPENERS = /^(?:今年以来|近年来|与此同时|会议|记者|其中|截至|同比|环比|据|[市县区省]委|代表[市县区省])/

/** A clause that Chinese sets for its rhythm, and where it begins. */
export interface Beat {
  readonly text: string
  readonly start: number
}

/**
 * What Chinese says in beats: four characters between two marks (稻浪滚滚), and
 * clauses of one length side by side that share characters at the same places
 * (三分建、七分管).
 */
export function beatsIn(folded: string): Beat[] {
  const clauses = Array.from(folded.matchAll(CLAUSE), ({ 0: text, index }) => ({ text, start: index }))
  return clauses.filter((clause, k) => {
    if (OPENERS.test(clause.text)) return false
    if (clause.text.length === FOUR) return true
    if (clause.text.length < FEWEST || clause.text.length > MOST) return false
    return answers(clauses[k - 1], clause, folded) || answers(clause, clauses[k + 1], folded)
  })
}

function answers(one: Beat | undefined, next: Beat | undefined, folded: string): boolean {
  if (!one || !next || one.text.length !== next.text.length) return false
  if (!TURN.test(folded.slice(one.start + one.text.length, next.start))) return false
  return Array.from(one.text).some((character, at) => next.text[at] === character)
}

/**
 * Beats of which English has the characters one by one, close together. Two
 * words of two characters say in English what they say in Chinese: at least one
 * character must be given by itself.
 */
export function beatPlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  return beatsIn(pair.folded).flatMap(({ text, start }) => {
    const place = literalPlace(text, pair)
    if (!place?.single) return []
    const source = { start, end: start + text.length }
    return [{ start: place.start, end: place.end, source, calque: imageOf(text, 'usual') }]
  })
}
