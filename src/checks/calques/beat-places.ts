import type { PairView } from '../pair-view.ts'
import { Taken } from '../termbase/longest.ts'
import type { CalquePlace } from './calque.ts'
import { literalPlace, spelledOut } from './figure-places.ts'
import { swingsIn } from './swings.ts'

const CLAUSE = /\p{Script=Han}+/gu
/** What may part two clauses that answer each other. */
const TURN = /^[，、；“”]{1,3}$/
const FOUR_HAN = /^\p{Script=Han}{4}$/u
/** Characters of a clause that is a beat by itself: four, or more if English has most of them. */
const [FOUR, LONGEST] = [4, 20]
const MOST_OF_THEM = 0.65
/** Two words say what they say together. */
const THREE_WORDS = /\s\S+\s/
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
  return clauses.flatMap((clause, k): Beat[] => {
    const { length } = clause.text
    if (OPENERS.test(clause.text)) return []
    const before = clauses[k - 1]
    const after = clauses[k + 1]
    const answered = [
      before && answering(before, clause, folded)?.[1],
      after && answering(clause, after, folded)?.[0],
    ]
    const [answer] = answered.filter((one) => one !== undefined)
    if (answer) return [{ ...answer, fewest: 0 }]
    if (length === FOUR) return [{ ...clause, fewest: 0 }]
    return length > FOUR && length <= LONGEST ? [{ ...clause, fewest: length * MOST_OF_THEM }] : []
  })
}

/** Idioms that the dictionary knows, wherever they stand. */
function idiomsIn(pair: PairView): Beat[] {
  const idioms: Beat[] = []
  for (let start = 0; start + FOUR <= pair.folded.length; start++) {
    const text = pair.folded.slice(start, start + FOUR)
    if (pair.meanings(text).length > 0 && FOUR_HAN.test(text)) idioms.push({ text, start, fewest: 0 })
  }
  return idioms
}

type Clause = Omit<Beat, 'fewest'>

/**
 * Of two clauses side by side, the ends that are of one length and share characters
 * at the same places: the first may begin after other words, the next go on
 * (要坚持以文塑旅、以旅彰文).
 */
function answering(one: Clause, next: Clause, folded: string): [Clause, Clause] | undefined {
  const length = Math.min(one.text.length, next.text.length)
  const end = one.start + one.text.length
  if (length < FEWEST || length > MOST || !TURN.test(folded.slice(end, next.start))) return undefined
  const ends: [Clause, Clause] = [
    { text: one.text.slice(-length), start: end - length },
    { text: next.text.slice(0, length), start: next.start },
  ]
  const shared = Array.from(ends[0].text).filter(
    (character, at) => character !== '的' && ends[1].text[at] === character,
  )
  // Where one of them is but a part, a single character is chance.
  return shared.length >= (one.text.length === next.text.length ? 1 : 2) ? ends : undefined
}

/**
 * Beats, idioms and swings of which English has the characters one by one, close together. Two
 * words of two characters say in English what they say in Chinese: at least one
 * character must be given by itself.
 */
export function beatPlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  const { folded, terms } = pair
  const names = new Taken(
    terms.filter(({ term }) => term.entry.kind === 'organ' || term.entry.kind === 'title'),
  )
  const swings = swingsIn(folded, (two) => pair.meanings(two).length > 0)
  const beats = [...beatsIn(folded), ...idiomsIn(pair), ...swings.map((swing) => ({ ...swing, fewest: 0 }))]
  return beats.flatMap(({ text, start, fewest }) => {
    const source = { start, end: start + text.length }
    if (names.meets(source)) return []
    const place = literalPlace(text, pair)
    if (!place?.single || place.count < fewest) return []
    if (!THREE_WORDS.test(pair.target.slice(place.start, place.end))) return []
    return [{ start: place.start, end: place.end, source, calque: spelledOut(text, 'usual', 'plainer') }]
  })
}
