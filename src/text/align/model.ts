import { beadFeatures, FEATURES } from './bead-features.ts'
import type { Weighed } from './candidate.ts'
import type { FirstReading, Units } from './first-reading.ts'
import { logAdd } from './lattice.ts'

/** One number for each feature, by its name. Trained by scripts/aligner/train.ts. */
export type Weights = Readonly<Record<string, number>>

/** Beads with log weights, ordered by end, of two texts of `rows` and `width` units. */
export interface BeadGraph {
  readonly rows: number
  readonly width: number
  readonly beads: readonly Weighed[]
  readonly scores: Float64Array
}

/**
 * A conditional random field over whole alignments (Lafferty, McCallum &
 * Pereira 2001), semi-Markov because beads take several units (Sarawagi &
 * Cohen 2004): the score of an alignment is the sum over its beads of weights
 * times features, its probability is normalised over all alignments.
 */
export function scoreBeads(
  { text, candidates }: FirstReading,
  a: Units,
  b: Units,
  weights: Weights,
): BeadGraph {
  const w = Float64Array.from(FEATURES, (name) => weights[name] ?? 0)
  const describe = beadFeatures(text, a.texts, b.texts)
  const values = new Float64Array(FEATURES.length)
  const scores = Float64Array.from(candidates, (bead) => {
    describe(bead, values)
    let score = 0
    for (let k = 0; k < w.length; k++) score += w[k]! * values[k]!
    return score
  })
  return { rows: a.texts.length, width: b.texts.length, beads: candidates, scores }
}

/** The probability of each bead of a lattice, and the log weight of all paths (forward–backward). */
export function posteriors(
  lattice: BeadGraph,
  allowed?: (bead: number) => boolean,
): { p: Float64Array; total: number } {
  const { beads, scores } = lattice
  const points = pointNumbers(lattice)
  const before = new Float64Array(points.count).fill(-Infinity)
  const after = new Float64Array(points.count).fill(-Infinity)
  before[0] = 0
  after[points.last] = 0
  for (let k = 0; k < beads.length; k++) {
    if (allowed && !allowed(k)) continue
    before[points.to[k]!] = logAdd(before[points.to[k]!]!, before[points.from[k]!]! + scores[k]!)
  }
  for (let k = beads.length - 1; k >= 0; k--) {
    if (allowed && !allowed(k)) continue
    after[points.from[k]!] = logAdd(after[points.from[k]!]!, after[points.to[k]!]! + scores[k]!)
  }
  const total = before[points.last]!
  const p = scores.map((score, k) =>
    allowed && !allowed(k) ? 0 : Math.exp(before[points.from[k]!]! + score + after[points.to[k]!]! - total),
  )
  return { p, total }
}

/**
 * The path with the most expected hits: the sum of probabilities, less
 * `price` for each bead. With a price of half the F1 one reckons with, this
 * maximises expected F1 (minimum Bayes risk) instead of the chance that
 * everything is right.
 */
export function mostExpectedHits(lattice: BeadGraph, p: Float64Array, price: number): number[] {
  const points = pointNumbers(lattice)
  const best = new Float64Array(points.count).fill(-Infinity)
  const back = new Int32Array(points.count).fill(-1)
  best[0] = 0
  for (let k = 0; k < lattice.beads.length; k++) {
    const value = best[points.from[k]!]! + p[k]! - price
    if (value > best[points.to[k]!]!) {
      best[points.to[k]!] = value
      back[points.to[k]!] = k
    }
  }
  const path: number[] = []
  for (let point = points.last; point !== 0; point = points.from[back[point]!]!) path.push(back[point]!)
  return path.toReversed()
}

interface PointNumbers {
  readonly count: number
  readonly last: number
  /** Where each bead begins and ends. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Numbers the points that beads touch; the beginning is 0. */
function pointNumbers({ rows, width, beads }: BeadGraph): PointNumbers {
  const numbers = new Map<number, number>([[0, 0]])
  const number = (i: number, j: number) => {
    const key = i * (width + 1) + j
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const from = Int32Array.from(beads, ({ i0, j0 }) => number(i0, j0))
  const to = Int32Array.from(beads, ({ i1, j1 }) => number(i1, j1))
  const last = number(rows, width)
  return { count: numbers.size, last, from, to }
}
