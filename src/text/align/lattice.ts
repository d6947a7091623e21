import type { Band } from './band.ts'
import { BEAD_TYPES } from './bead-types.ts'
import type { Candidate, Weighed } from './candidate.ts'

const TYPES = BEAD_TYPES.length
const M = Int8Array.from(BEAD_TYPES, ([m]) => m)
const N = Int8Array.from(BEAD_TYPES, ([, n]) => n)
/** Points so much less likely than what is looked for cannot matter to it. */
const FAR = 20
/** A difference of logarithms past which the smaller adds nothing that shows. */
const NEGLIGIBLE = 30

/** Adds two probabilities kept as logarithms. */
export function logAdd(x: number, y: number): number {
  if (!(x - y < NEGLIGIBLE)) return x
  if (!(y - x < NEGLIGIBLE)) return y
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y))
}

/** The log weight of a bead of a type: units [i0, i1) beside [j0, j1). */
export type Score = (type: number, i0: number, i1: number, j0: number, j1: number) => number

/** All beads of a band under a score. */
export class Lattice {
  readonly #band: Band
  /** Of each type of bead that ends in each point; NaN where it would begin outside. */
  readonly #scores: Float32Array
  /** The log weight of all paths to each point; the type of the last bead on the best one. */
  readonly #before: Float64Array
  readonly #back: Int8Array

  constructor(band: Band, score: Score, checkpoint?: (share: number) => void) {
    const points = band.first.at(-1)!
    this.#band = band
    this.#scores = new Float32Array(points * TYPES).fill(NaN)
    this.#before = new Float64Array(points).fill(-Infinity)
    this.#back = new Int8Array(points).fill(-1)
    const best = new Float64Array(points).fill(-Infinity)
    best[0] = this.#before[0] = 0
    const { lo, hi, first } = band
    for (let i = 0; i < lo.length; i++) {
      if (i % 64 === 0) checkpoint?.(i / lo.length)
      for (let j = lo[i]!; j <= hi[i]!; j++) {
        const to = first[i]! + j - lo[i]!
        for (let type = 0; type < TYPES; type++) {
          const from = this.#from(i, j, type)
          if (from === -1) continue
          const value = score(type, i - M[type]!, i, j - N[type]!, j)
          this.#scores[to * TYPES + type] = value
          this.#before[to] = logAdd(this.#before[to]!, this.#before[from]! + value)
          if (best[from]! + value > best[to]!) {
            best[to] = best[from]! + value
            this.#back[to] = type
          }
        }
      }
    }
  }

  /** The likeliest path (Viterbi 1967), in order. */
  bestPath(): Candidate[] {
    const { lo, hi, first } = this.#band
    const path: Candidate[] = []
    for (let i = lo.length - 1, j = hi.at(-1)!; i > 0 || j > 0;) {
      const type = this.#back[first[i]! + j - lo[i]!]!
      path.push({ i0: i - M[type]!, i1: i, j0: j - N[type]!, j1: j })
      i -= M[type]!
      j -= N[type]!
    }
    return path.toReversed()
  }

  /** Beads likelier than `least`, with their probabilities (forward–backward), ordered by end. */
  likelyBeads(least: number): Weighed[] {
    const { lo, hi, first } = this.#band
    const after = new Float64Array(this.#before.length).fill(-Infinity)
    const total = this.#before.at(-1)!
    const threshold = Math.log(least) + total
    const likely: Weighed[] = []
    after[after.length - 1] = 0
    for (let i = lo.length - 1; i >= 0; i--) {
      for (let j = hi[i]!; j >= lo[i]!; j--) {
        const to = first[i]! + j - lo[i]!
        if (this.#before[to]! + after[to]! < threshold - FAR) continue
        for (let type = TYPES - 1; type >= 0; type--) {
          const value = this.#scores[to * TYPES + type]! + after[to]!
          if (Number.isNaN(value)) continue
          const from = this.#from(i, j, type)
          after[from] = logAdd(after[from]!, value)
          const whole = value + this.#before[from]!
          if (whole <= threshold) continue
          const p = Math.min(1, Math.exp(whole - total))
          likely.push({ i0: i - M[type]!, i1: i, j0: j - N[type]!, j1: j, p })
        }
      }
    }
    return likely.toReversed()
  }

  /** The point where a bead of a type that ends in (i, j) begins; -1 when that is outside the band. */
  #from(i: number, j: number, type: number): number {
    const i0 = i - M[type]!
    const j0 = j - N[type]!
    if (i0 < 0) return -1
    const low = this.#band.lo[i0]!
    return j0 < low || j0 > this.#band.hi[i0]! ? -1 : this.#band.first[i0]! + j0 - low
  }
}
