import type { Range } from '../span.ts'
import { joinFeatures, type FeatureReader, type Features } from './features.ts'
import type { Sides } from './sides.ts'

/** What each further unit of a bead must earn, in units of feature weight (about a word). */
const PER_EXTRA_UNIT = 1.5

/** What beads of one gap are worth: positive where their sides are more alike than `alike`. */
export class BeadGains {
  readonly #before: readonly Features[]
  readonly #after: readonly Features[]
  readonly #reader: FeatureReader
  readonly #alike: number
  /** Weight that unit `i` of the one side and `j` of the other share; of units that moved, none. */
  readonly #shared: Float64Array
  /** Joined features of the units `[from, to)` of either side, by place. */
  readonly #joinedBefore = new Map<number, Features>()
  readonly #joinedAfter = new Map<number, Features>()

  constructor({ before, after, elsewhere, reader }: Sides, ofA: Range, ofB: Range, alike: number) {
    this.#alike = alike
    this.#before = Array.from({ length: ofA.end - ofA.start }, (_, k) => before(ofA.start + k))
    this.#after = Array.from({ length: ofB.end - ofB.start }, (_, k) => after(ofB.start + k))
    this.#reader = reader
    const m = this.#after.length
    this.#shared = new Float64Array(this.#before.length * m)
    for (const [i, a] of this.#before.entries()) {
      if (elsewhere.before.has(ofA.start + i)) continue
      for (const [j, b] of this.#after.entries()) {
        if (!elsewhere.after.has(ofB.start + j)) this.#shared[i * m + j] = reader.shared(a, b)
      }
    }
  }

  of(fromA: number, toA: number, fromB: number, toB: number): number {
    const m = this.#after.length
    if (toA - fromA === 1 && toB - fromB === 1) {
      return this.#gain(
        this.#shared[fromA * m + fromB]!,
        this.#before[fromA]!.weight + this.#after[fromB]!.weight,
        0,
      )
    }
    let bound = 0
    let weight = 0
    for (let i = fromA; i < toA; i++) {
      let most = 0
      for (let j = fromB; j < toB; j++) most += this.#shared[i * m + j]!
      if (most <= this.#before[i]!.weight * this.#alike) return -Infinity
      bound += most
      weight += this.#before[i]!.weight
    }
    for (let j = fromB; j < toB; j++) {
      let most = 0
      for (let i = fromA; i < toA; i++) most += this.#shared[i * m + j]!
      if (most <= this.#after[j]!.weight * this.#alike) return -Infinity
      weight += this.#after[j]!.weight
    }
    const extra = toA - fromA + toB - fromB - 2
    if (this.#gain(bound, weight, extra) <= 0) return -Infinity
    const a = joined(this.#joinedBefore, this.#before, fromA, toA)
    const b = joined(this.#joinedAfter, this.#after, fromB, toB)
    return this.#gain(this.#reader.shared(a, b), weight, extra)
  }

  #gain(shared: number, weight: number, extra: number): number {
    return 2 * shared - this.#alike * weight - extra * PER_EXTRA_UNIT
  }
}

/** The features of a few neighbours together; the same few are asked for again and again. */
function joined(
  known: Map<number, Features>,
  units: readonly Features[],
  from: number,
  to: number,
): Features {
  if (to - from === 1) return units[from]!
  const key = from * 4 + to - from
  let found = known.get(key)
  if (!found) known.set(key, (found = joinFeatures(units.slice(from, to))))
  return found
}
