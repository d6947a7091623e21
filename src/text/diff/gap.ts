import type { Range } from '../span.ts'
import { alikeAnchors } from './alike-anchors.ts'
import { apart, isPair, type Bead } from './bead.ts'
import { bestBeads } from './best-beads.ts'
import type { Sides } from './sides.ts'

/** Less alike than this, two units are no wordings of one thing. */
const ALIKE = 0.3
/** The same where they were left over at the same place. */
const ALIKE_ENOUGH = 0.16
/** Gaps up to this many pairs of units are compared all with all. */
const CELLS = 40_000
/** Looking for the likeliest counterpart of a unit costs about as much as comparing this many words. */
const WORK_PER_UNIT = 500

/**
 * Pairs units between two certain points, none of which are the same on both
 * sides. Gaps too large to compare all with all are cut at units that are much
 * alike; what is large even then is left unpaired, and the budget says so.
 */
export function pairGap(sides: Sides, ofA: Range, ofB: Range): Bead[] {
  const n = ofA.end - ofA.start
  const m = ofB.end - ofB.start
  if (n === 0 || m === 0) return apart(ofA, ofB)
  const { budget } = sides
  const large = n * m > CELLS
  const work = large
    ? (n + m) * WORK_PER_UNIT
    : m * sumLengths(sides.before, ofA) + n * sumLengths(sides.after, ofB)
  if (work > budget.left) {
    budget.limited = true
    return apart(ofA, ofB)
  }
  budget.left -= work
  if (large) return pairLargeGap(sides, ofA, ofB)
  return pairRest(sides, bestBeads(sides, ofA, ofB, ALIKE))
}

/**
 * Where old and new sentences were left over side by side, nothing else can be
 * their counterpart: less likeness is enough to set the one above the other.
 */
function pairRest(sides: Sides, beads: readonly Bead[]): Bead[] {
  const all: Bead[] = []
  for (let k = 0; k < beads.length;) {
    let next = k
    while (next < beads.length && !isPair(beads[next]!)) next++
    const run = beads.slice(k, next)
    const gone = run.filter(({ before }) => before.start < before.end)
    if (gone.length > 0 && gone.length < run.length) {
      const ofA = { start: run[0]!.before.start, end: run.at(-1)!.before.end }
      const ofB = { start: run[0]!.after.start, end: run.at(-1)!.after.end }
      all.push(...bestBeads(sides, ofA, ofB, ALIKE_ENOUGH))
    } else all.push(...run)
    if (next < beads.length) all.push(beads[next]!)
    k = next + 1
  }
  return all
}

function sumLengths(read: Sides['before'], { start, end }: Range): number {
  let sum = 0
  for (let k = start; k < end; k++) sum += read(k).of.length
  return sum
}

function pairLargeGap(sides: Sides, ofA: Range, ofB: Range): Bead[] {
  const anchors = alikeAnchors(sides, ofA, ofB)
  if (anchors.length === 0) {
    sides.budget.limited = true
    return apart(ofA, ofB)
  }
  const beads: Bead[] = []
  let fromA = ofA.start
  let fromB = ofB.start
  for (const { before, after } of [...anchors, { before: ofA.end, after: ofB.end }]) {
    beads.push(...pairGap(sides, { start: fromA, end: before }, { start: fromB, end: after }))
    fromA = before + 1
    fromB = after + 1
    if (before < ofA.end) {
      beads.push({ before: { start: before, end: fromA }, after: { start: after, end: fromB } })
    }
  }
  return beads
}
