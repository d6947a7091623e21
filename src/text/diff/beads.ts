import type { Range } from '../span.ts'
import { joinFeatures, type FeatureReader, type Features } from './features.ts'
import type { Budget } from './matches.ts'
import type { Bead } from './pair.ts'

/** Less alike than this, two units are no wordings of one thing. */
const ALIKE = 0.3
/** Gaps up to this many pairs of units are compared all with all. */
const CELLS = 250_000

const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const

/**
 * Pairs units between two certain points: the sequence of beads with the
 * greatest sum of likeness above {@link ALIKE}, weighted by how much they say.
 * Beads of several units must earn it: each further unit costs a little.
 */
export function beadsInGap(
  before: readonly string[],
  ofA: Range,
  after: readonly string[],
  ofB: Range,
  reader: FeatureReader,
  budget: Budget,
): Bead[] {
  const n = ofA.end - ofA.start
  const m = ofB.end - ofB.start
  if (n === 0 || m === 0) return apart(ofA, ofB)
  if (n * m > CELLS || n * m * 20 > budget.left) {
    budget.limited = true
    return apart(ofA, ofB)
  }
  budget.left -= n * m * 20
  const a = before.slice(ofA.start, ofA.end).map((text) => reader.read(text))
  const b = after.slice(ofB.start, ofB.end).map((text) => reader.read(text))
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  const shape = new Int8Array((n + 1) * width)
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j
      let score = -Infinity
      let how = 0
      if (i === 0 && j === 0) score = 0
      if (i > 0 && best[cell - width]! > score) [score, how] = [best[cell - width]!, GONE]
      if (j > 0 && best[cell - 1]! > score) [score, how] = [best[cell - 1]!, CAME]
      for (let k = 0; k < SHAPES.length; k++) {
        const [x, y] = SHAPES[k]!
        if (x > i || y > j) continue
        const gain = likenessGain(a, i - x, i, b, j - y, j, reader)
        const total = best[cell - x * width - y]! + gain
        if (gain > 0 && total > score) [score, how] = [total, k + 1]
      }
      best[cell] = score
      shape[cell] = how
    }
  }
  return readBeads(shape, n, m, ofA, ofB)
}

const GONE = -1
const CAME = -2
const PER_EXTRA_UNIT = 1.5

function likenessGain(
  a: readonly Features[],
  fromA: number,
  toA: number,
  b: readonly Features[],
  fromB: number,
  toB: number,
  reader: FeatureReader,
): number {
  if (toA - fromA + toB - fromB > 2) {
    for (let i = fromA; i < toA; i++) if (!touches(a[i]!, b, fromB, toB, reader)) return 0
    for (let j = fromB; j < toB; j++) if (!touches(b[j]!, a, fromA, toA, reader)) return 0
  }
  const x = joinFeatures(a.slice(fromA, toA))
  const y = joinFeatures(b.slice(fromB, toB))
  const sum = x.weight + y.weight
  const extra = toA - fromA + toB - fromB - 2
  return 2 * reader.shared(x, y) - ALIKE * sum - extra * PER_EXTRA_UNIT
}

/** Has the unit a fair part of itself in the units of the other side? */
function touches(
  unit: Features,
  others: readonly Features[],
  from: number,
  to: number,
  reader: FeatureReader,
): boolean {
  return reader.shared(unit, joinFeatures(others.slice(from, to))) > unit.weight * ALIKE
}

function readBeads(shape: Int8Array, n: number, m: number, ofA: Range, ofB: Range): Bead[] {
  const beads: Bead[] = []
  let i = n
  let j = m
  while (i > 0 || j > 0) {
    const how = shape[i * (m + 1) + j]!
    const [x, y] = how === GONE ? [1, 0] : how === CAME ? [0, 1] : SHAPES[how - 1]!
    beads.push({
      before: { start: ofA.start + i - x, end: ofA.start + i },
      after: { start: ofB.start + j - y, end: ofB.start + j },
    })
    i -= x
    j -= y
  }
  return beads.toReversed()
}

/** Nothing in common: each unit by itself, the old ones first. */
function apart(ofA: Range, ofB: Range): Bead[] {
  const beads: Bead[] = []
  for (let k = ofA.start; k < ofA.end; k++) {
    beads.push({ before: { start: k, end: k + 1 }, after: { start: ofB.start, end: ofB.start } })
  }
  for (let k = ofB.start; k < ofB.end; k++) {
    beads.push({ before: { start: ofA.end, end: ofA.end }, after: { start: k, end: k + 1 } })
  }
  return beads
}
