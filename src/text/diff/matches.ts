import { diffArrays } from 'diff'
import type { Range } from '../span.ts'
import { uniqueAnchors } from './anchors.ts'
import { bestMatches } from './optimum.ts'
import type { Units } from './units.ts'

/** Stretches up to this many comparisons are solved to the optimum at once. */
const CELLS = 400_000
/** How many insertions and deletions are followed where nothing unique stands to hold on to. */
const MAX_EDITS = 400
/** One step of following them costs as much as this many comparisons. */
const WORK_PER_STEP = 10

/** Work left, shared by all parts of one diff. */
export interface Budget {
  left: number
  limited: boolean
}

/**
 * Matches two stretches of units: pairs, flat and ascending. Small stretches
 * are solved to the optimum; large ones are cut at runs of units that occur
 * once on either side, or else along the shortest edit script (Myers 1986),
 * as far as it is short. What remains is left unmatched, and `limited` says so.
 */
export function matchUnits(a: Units, ofA: Range, b: Units, ofB: Range, budget: Budget): number[] {
  const pairs: number[] = []
  matchInto(pairs, a, ofA, b, ofB, budget)
  return pairs
}

function matchInto(pairs: number[], a: Units, ofA: Range, b: Units, ofB: Range, budget: Budget): void {
  const rows = ofA.end - ofA.start
  const columns = ofB.end - ofB.start
  if (rows === 0 || columns === 0) return
  const cells = rows * columns
  if (cells <= CELLS) {
    if (cells > budget.left) budget.limited = true
    else {
      budget.left -= cells
      append(pairs, bestMatches(a, ofA, b, ofB))
    }
    return
  }
  budget.left -= rows + columns
  const anchors = uniqueAnchors(a.id.slice(ofA.start, ofA.end), b.id.slice(ofB.start, ofB.end))
  if (anchors.length === 0) return matchAlongScript(pairs, a, ofA, b, ofB, budget)
  let fromA = ofA.start
  let fromB = ofB.start
  for (const { before, after, length } of anchors) {
    const atA = ofA.start + before
    const atB = ofB.start + after
    matchInto(pairs, a, { start: fromA, end: atA }, b, { start: fromB, end: atB }, budget)
    for (let k = 0; k < length; k++) pairs.push(atA + k, atB + k)
    fromA = atA + length
    fromB = atB + length
  }
  matchInto(pairs, a, { start: fromA, end: ofA.end }, b, { start: fromB, end: ofB.end }, budget)
}

/** Runs of the shortest edit script that are long enough not to be an accident. */
const TRUSTED_RUN = 6

function matchAlongScript(pairs: number[], a: Units, ofA: Range, b: Units, ofB: Range, budget: Budget): void {
  const maxEditLength = Math.min(MAX_EDITS, Math.floor(Math.sqrt(Math.max(budget.left, 0) / WORK_PER_STEP)))
  const parts = diffArrays(a.id.slice(ofA.start, ofA.end), b.id.slice(ofB.start, ofB.end), { maxEditLength })
  budget.left -= WORK_PER_STEP * maxEditLength * maxEditLength
  if (!parts) {
    budget.limited = true
    return
  }
  let atA = ofA.start
  let atB = ofB.start
  for (const { added, removed, value } of parts) {
    if (added) atB += value.length
    else if (removed) atA += value.length
    else {
      if (value.length >= TRUSTED_RUN) for (let k = 0; k < value.length; k++) pairs.push(atA + k, atB + k)
      atA += value.length
      atB += value.length
    }
  }
}

function append(pairs: number[], more: readonly number[]): void {
  for (const value of more) pairs.push(value)
}
