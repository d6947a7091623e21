import type { Band } from './band.ts'
import { BEAD_TYPES } from './bead-types.ts'
import type { Candidate, Weighed } from './bitext.ts'

/** A difference of logarithms past which the smaller adds nothing that shows. */
const NEGLIGIBLE = 30

/** Adds two probabilities kept as logarithms. */
export function logAdd(x: number, y: number): number {
  if (!(x - y < NEGLIGIBLE)) return x
  if (!(y - x < NEGLIGIBLE)) return y
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y))
}

/** Scores every bead type that ends in a point: `score(type, candidate)`, a log weight. */
export type Score = (type: number, candidate: Candidate) => number

/** The likeliest path over all beads in a band (Viterbi 1967), in order. */
export function bestPath(band: Band, score: Score, checkpoint?: (share: number) => void): Candidate[] {
  const points = band.first.at(-1)!
  const best = new Float64Array(points).fill(-Infinity)
  const back = new Int8Array(points).fill(-1)
  best[0] = 0
  forEachStep(band, checkpoint, (type, candidate, from, to) => {
    const value = best[from]! + score(type, candidate)
    if (value > best[to]!) {
      best[to] = value
      back[to] = type
    }
  })
  const path: Candidate[] = []
  for (let i = band.lo.length - 1, j = band.hi.at(-1)!; i > 0 || j > 0;) {
    const [m, n] = BEAD_TYPES[back[band.first[i]! + j - band.lo[i]!]!]!
    path.push({ i0: i - m, i1: i, j0: j - n, j1: j })
    i -= m
    j -= n
  }
  return path.toReversed()
}

/**
 * The beads of a band that are likelier than `least`, with their probabilities
 * under the score (forward–backward), ordered by end.
 */
export function likelyBeads(
  band: Band,
  score: Score,
  least: number,
  checkpoint?: (share: number) => void,
): Weighed[] {
  const points = band.first.at(-1)!
  const before = new Float64Array(points).fill(-Infinity)
  const after = new Float64Array(points).fill(-Infinity)
  before[0] = 0
  forEachStep(band, checkpoint && ((share) => checkpoint(share / 2)), (type, candidate, from, to) => {
    before[to] = logAdd(before[to]!, before[from]! + score(type, candidate))
  })
  after[points - 1] = 0
  const likely: Weighed[] = []
  const threshold = Math.log(least) + before[points - 1]!
  forEachStepBackward(
    band,
    checkpoint && ((share) => checkpoint(0.5 + share / 2)),
    (type, candidate, from, to) => {
      const value = score(type, candidate) + after[to]!
      after[from] = logAdd(after[from]!, value)
      const whole = value + before[from]!
      if (whole > threshold)
        likely.push({ ...candidate, p: Math.min(1, Math.exp(whole - before[points - 1]!)) })
    },
  )
  return likely.toReversed()
}

type Visit = (type: number, candidate: Candidate, from: number, to: number) => void

function forEachStep(band: Band, checkpoint: ((share: number) => void) | undefined, visit: Visit): void {
  const rows = band.lo.length
  for (let i = 0; i < rows; i++) {
    if (i % 64 === 0) checkpoint?.(i / rows)
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      for (let type = 0; type < BEAD_TYPES.length; type++) visitStep(band, i, j, type, visit)
    }
  }
}

function forEachStepBackward(
  band: Band,
  checkpoint: ((share: number) => void) | undefined,
  visit: Visit,
): void {
  const rows = band.lo.length
  for (let i = rows - 1; i >= 0; i--) {
    if (i % 64 === 0) checkpoint?.(1 - i / rows)
    for (let j = band.hi[i]!; j >= band.lo[i]!; j--) {
      for (let type = BEAD_TYPES.length - 1; type >= 0; type--) visitStep(band, i, j, type, visit)
    }
  }
}

/** The bead of a type that ends in point (i, j), if it begins inside the band. */
function visitStep({ lo, hi, first }: Band, i: number, j: number, type: number, visit: Visit): void {
  const [m, n] = BEAD_TYPES[type]!
  const i0 = i - m
  const j0 = j - n
  if (i0 < 0 || j0 < lo[i0]! || j0 > hi[i0]!) return
  visit(type, { i0, i1: i, j0, j1: j }, first[i0]! + j0 - lo[i0]!, first[i]! + j - lo[i]!)
}
