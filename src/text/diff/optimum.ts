import type { Range } from '../span.ts'
import type { Units } from './units.ts'

/** Opening one more marked stretch costs the reader as much as marking this many characters. */
const HUNK = 6

/**
 * The mark-up that is easiest to read, among all that turn one text into the
 * other: the least sum of
 *
 * - what every marked unit costs (its length),
 * - `HUNK` for every marked stretch, so that a few equal characters between
 *   two changes are marked with them rather than left as an island,
 * - what the places cost where marked stretches begin and end
 *   ({@link Units.boundary}).
 *
 * This is global alignment with affine gaps (Gotoh 1982, "An improved
 * algorithm for matching biological sequences"), insertions and deletions
 * sharing one gap. Time and memory are the product of the two counts: only for
 * stretches that were cut small before.
 *
 * @returns pairs of matching units, flat: old, new, old, new, … ascending
 */
export function bestMatches(a: Units, ofA: Range, b: Units, ofB: Range): number[] {
  const rows = ofA.end - ofA.start
  const width = ofB.end - ofB.start + 1
  /** How the best mark-up reaches each cell, in both of the states it can be left in. */
  const came = new Uint8Array((rows + 1) * width)
  let matchAbove = new Float64Array(width).fill(Infinity)
  let markAbove = new Float64Array(width).fill(Infinity)
  let matchHere = new Float64Array(width)
  let markHere = new Float64Array(width)

  for (let i = 0; i <= rows; i++) {
    const unitA = ofA.start + i - 1
    for (let j = 0; j < width; j++) {
      const unitB = ofB.start + j - 1
      let how = 0
      let match = i + j === 0 ? 0 : Infinity
      if (i > 0 && j > 0 && a.id[unitA] === b.id[unitB]) {
        const goOn = matchAbove[j - 1]! + (a.gap[unitA] === b.gap[unitB] ? 0 : HUNK)
        const close = markAbove[j - 1]! + a.boundary[unitA]! + b.boundary[unitB]!
        match = Math.min(goOn, close)
        if (close < goOn) how = MATCH_AFTER_MARK
      }
      let mark = Infinity
      let step = 0
      if (i > 0) {
        const open = matchAbove[j]! + HUNK + a.boundary[unitA]! + b.boundary[unitB + 1]!
        mark = Math.min(open, markAbove[j]!) + a.cost[unitA]!
        step = open < markAbove[j]! ? DELETE_AFTER_MATCH : DELETE_AFTER_MARK
      }
      if (j > 0) {
        const open = matchHere[j - 1]! + HUNK + a.boundary[unitA + 1]! + b.boundary[unitB]!
        const insert = Math.min(open, markHere[j - 1]!) + b.cost[unitB]!
        if (insert < mark) {
          mark = insert
          step = open < markHere[j - 1]! ? INSERT_AFTER_MATCH : INSERT_AFTER_MARK
        }
      }
      came[i * width + j] = how | step
      matchHere[j] = match
      markHere[j] = mark
    }
    ;[matchAbove, matchHere] = [matchHere, matchAbove]
    ;[markAbove, markHere] = [markHere, markAbove]
  }
  const endsMatched = matchAbove[width - 1]! <= markAbove[width - 1]!
  return traceBack(came, ofA, ofB, endsMatched)
}

const MATCH_AFTER_MARK = 1
const DELETE_AFTER_MARK = 0
const DELETE_AFTER_MATCH = 2
const INSERT_AFTER_MARK = 4
const INSERT_AFTER_MATCH = 6
const STEP = 6

function traceBack(came: Uint8Array, ofA: Range, ofB: Range, endsMatched: boolean): number[] {
  const width = ofB.end - ofB.start + 1
  const pairs: number[] = []
  let i = ofA.end - ofA.start
  let j = width - 1
  let matched = endsMatched
  while (i > 0 || j > 0) {
    const how = came[i * width + j]!
    if (matched) {
      i--
      j--
      pairs.push(ofB.start + j, ofA.start + i)
      matched = (how & MATCH_AFTER_MARK) === 0
    } else {
      const step = how & STEP
      if (step === INSERT_AFTER_MARK || step === INSERT_AFTER_MATCH) j--
      else i--
      matched = step === DELETE_AFTER_MATCH || step === INSERT_AFTER_MATCH
    }
  }
  return pairs.reverse()
}
