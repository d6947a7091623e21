import type { Range } from '../span.ts'
import type { Units } from './units.ts'

/** Opening one more marked stretch costs the reader as much as marking this many characters. */
const HUNK = 6.5

/** Both sides of a replacement begin with the same space, which stays unmarked. */
const SHARED_SPACE = 2

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
 * algorithm for matching biological sequences") with one kind of gap for
 * deletions, insertions and both together. Time and memory are the product of the two counts: only for
 * stretches that were cut small before.
 *
 * @returns pairs of matching units, flat: old, new, old, new, … ascending
 */
export function bestMatches(a: Units, ofA: Range, b: Units, ofB: Range): number[] {
  const rows = ofA.end - ofA.start
  const columns = ofB.end - ofB.start
  const width = columns + 1
  /** How the best mark-up reaches each cell, in all four of the states it can be left in. */
  const came = new Uint8Array((rows + 1) * width)
  const idsB = b.id.slice(ofB.start, ofB.end)
  const gapsB = b.gap.slice(ofB.start, ofB.end)
  const costsB = b.cost.slice(ofB.start, ofB.end)
  const edgesB = b.boundary.slice(ofB.start, ofB.end + 1)
  /** Best sums of the row: the last units match; or the open marked stretch deletes, inserts, or does both. */
  const match = new Float64Array(width).fill(Infinity)
  const deletes = new Float64Array(width).fill(Infinity)
  const inserts = new Float64Array(width).fill(Infinity)
  const replaces = new Float64Array(width).fill(Infinity)
  match[0] = 0

  for (let i = 0; i <= rows; i++) {
    const unitA = ofA.start + i - 1
    const idA = i > 0 ? a.id[unitA]! : -1
    const gapA = i > 0 ? a.gap[unitA]! : -1
    const costA = i > 0 ? a.cost[unitA]! : Infinity
    const edgeAbove = i > 0 ? a.boundary[unitA]! : 0
    const openHere = a.boundary[unitA + 1]! + HUNK
    let matchCorner = Infinity
    let deleteCorner = Infinity
    let insertCorner = Infinity
    let replaceCorner = Infinity
    let matchLeft = Infinity
    let deleteLeft = Infinity
    let insertLeft = Infinity
    let replaceLeft = Infinity
    for (let j = 0; j <= columns; j++) {
      const matchAbove = match[j]!
      const deleteAbove = deletes[j]!
      const edgeLeft = j > 0 ? edgesB[j - 1]! : 0
      const costB = j > 0 ? costsB[j - 1]! : Infinity
      let how = 0

      let matchHere = i + j === 0 ? 0 : Infinity
      if (j > 0 && idA === idsB[j - 1]) {
        matchHere = gapA === gapsB[j - 1] ? matchCorner : matchCorner + HUNK
        const edge = edgeAbove + edgeLeft
        if (deleteCorner + edge < matchHere) {
          matchHere = deleteCorner + edge
          how = DELETE
        }
        if (insertCorner + edge < matchHere) {
          matchHere = insertCorner + edge
          how = INSERT
        }
        if (replaceCorner + edge < matchHere) {
          matchHere = replaceCorner + edge
          how = REPLACE
        }
      }
      let deleteHere = deleteAbove + costA
      const openAbove = matchAbove + HUNK + edgeAbove + edgesB[j]! + costA
      if (openAbove < deleteHere) {
        deleteHere = openAbove
        how |= DELETE_OPENS
      }
      let insertHere = insertLeft + costB
      const openLeft = matchLeft + openHere + edgeLeft + costB
      if (openLeft < insertHere) {
        insertHere = openLeft
        how |= INSERT_OPENS
      }
      let replaceHere = replaceLeft + costB
      const turn = deleteLeft + costB - (gapA > 0 && gapA === gapsB[j - 1] ? SHARED_SPACE : 0)
      if (turn < replaceHere) {
        replaceHere = turn
        how |= REPLACE_OPENS
      }
      matchCorner = matchAbove
      deleteCorner = deleteAbove
      insertCorner = inserts[j]!
      replaceCorner = replaces[j]!
      match[j] = matchLeft = matchHere
      deletes[j] = deleteLeft = deleteHere
      inserts[j] = insertLeft = insertHere
      replaces[j] = replaceLeft = replaceHere
      came[i * width + j] = how
    }
  }
  // White space that differs after the last unit is one more marked stretch, unless one is open there.
  const gapChanges = a.gap[ofA.end] !== b.gap[ofB.end] && ofA.end === a.count && ofB.end === b.count
  const asMatch = match[columns]! + (gapChanges ? HUNK : 0)
  const last = [asMatch, deletes[columns]!, inserts[columns]!, replaces[columns]!]
  return traceBack(came, ofA, ofB, last.indexOf(Math.min(...last)))
}

/** The four states; the two low bits of a cell say which one its match came from. */
const MATCH = 0
const DELETE = 1
const INSERT = 2
const REPLACE = 3
const CAME_FROM = 3
/** A marked stretch opens with this deletion, with this insertion. */
const DELETE_OPENS = 4
const INSERT_OPENS = 8
/** With this insertion the stretch, so far a deletion, becomes a replacement. */
const REPLACE_OPENS = 16

function traceBack(came: Uint8Array, ofA: Range, ofB: Range, state: number): number[] {
  const width = ofB.end - ofB.start + 1
  const pairs: number[] = []
  let i = ofA.end - ofA.start
  let j = width - 1
  while (i > 0 || j > 0) {
    const how = came[i * width + j]!
    if (state === MATCH) {
      i--
      j--
      pairs.push(ofB.start + j, ofA.start + i)
      state = how & CAME_FROM
    } else if (state === DELETE) {
      i--
      if (how & DELETE_OPENS) state = MATCH
    } else if (state === INSERT) {
      j--
      if (how & INSERT_OPENS) state = MATCH
    } else {
      j--
      if (how & REPLACE_OPENS) state = DELETE
    }
  }
  return pairs.toReversed()
}
