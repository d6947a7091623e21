import type { Band } from './band.ts'
import { MOST } from './bead-types.ts'
import type { Side } from './side.ts'
import type { TranslationTable } from './translation-table.ts'

/** How far a word is trusted to come from the other side at all, and not from the background. */
const TRUST = 0.7
/** Log ratio of a word that nothing explains. More lenient than `log(1 - TRUST)`: tables are never complete. */
const UNEXPLAINED = -0.7

const HUGE = 1e200
const TINY = 1e-200

/**
 * How well units of one side are explained by windows of the other, as log
 * likelihood ratios against chance, in the manner of IBM model 1 (Brown et
 * al. 1993): for a word e and a window of N words s,
 *
 *     log(1 - TRUST + TRUST · Σ t(e|s) / ((N + 1) · background(e)))
 *
 * summed over the words of a unit and kept as running sums over units, so that
 * any stretch beside any window of up to `MOST` units is one subtraction.
 * Within the band only: memory and time grow with its points.
 *
 * A word that nothing explains speaks against a window, unless nobody could
 * tell: where there is no lexicon, `silent` words have no say.
 */
export class WindowScores {
  readonly #band: Band
  readonly #starts: Int32Array
  readonly #sums: Float32Array
  /** 1 for a word that has no say when nothing explains it. */
  readonly #silent: Uint8Array

  /** Windows on `given`, whose rows the band counts; explained are units of `explained`. */
  constructor(
    given: Side,
    explained: Side,
    table: TranslationTable,
    band: Band,
    silent: Uint8Array,
    checkpoint?: (share: number) => void,
  ) {
    this.#silent = silent
    const rows = given.units.length
    this.#band = band
    this.#starts = new Int32Array(rows * MOST + 1)
    for (let i = 0, at = 0; i < rows; i++) {
      for (let m = 1; m <= MOST; m++) {
        this.#starts[i * MOST + m - 1] = at
        if (i + m <= rows) at += band.hi[i + m]! - band.lo[i]! + 1
        this.#starts[i * MOST + m] = at
      }
    }
    this.#sums = new Float32Array(this.#starts.at(-1)!)
    const mass = new Float64Array(explained.words.length)
    const claims = new Claims(given, explained, table, band)
    for (let i = 0; i < rows; i++) {
      if (i % 64 === 0) checkpoint?.(i / rows)
      let words = 0
      for (let m = 1; m <= MOST && i + m <= rows; m++) {
        words += given.units[i + m - 1]!.length
        const { to, p } = claims.of(i + m - 1)
        for (let k = 0; k < to.length; k++) mass[to[k]!]! += p[k]!
        this.#fill(i, m, explained, mass, TRUST / (words + 1))
      }
      for (let m = 1; m <= MOST && i + m <= rows; m++)
        for (const word of claims.of(i + m - 1).to) mass[word] = 0
    }
  }

  #fill(i: number, m: number, explained: Side, mass: Float64Array, share: number): void {
    const { lo, hi } = this.#band
    const { units, background } = explained
    let at = this.#starts[i * MOST + m - 1]!
    let sum = 0
    for (let j = lo[i]!; j < hi[i + m]!; j++) {
      // Logarithms are dear: ratios are multiplied as long as they fit.
      let product = 1
      let unexplained = 0
      for (const word of units[j]!) {
        const explaining = mass[word]!
        if (explaining === 0) unexplained += 1 - this.#silent[word]!
        else {
          product *= 1 - TRUST + (share * explaining) / background[word]!
          if (product > HUGE || product < TINY) {
            sum += Math.log(product)
            product = 1
          }
        }
      }
      sum += Math.log(product) + UNEXPLAINED * unexplained
      this.#sums[++at] = sum
    }
  }

  /** Units [j0, j1) beside the window [i0, i1); both must be in the band, the window 1 to `MOST` long. */
  of(i0: number, i1: number, j0: number, j1: number): number {
    const at = this.#starts[i0 * MOST + (i1 - i0) - 1]! - this.#band.lo[i0]!
    return this.#sums[at + j1]! - this.#sums[at + j0]!
  }
}

/** What each unit claims: the rows of its words added up, for the words that its part of the band can hold. */
class Claims {
  readonly #rows: (SparseRow | undefined)[] = []
  readonly #given: Side
  readonly #explained: Side
  readonly #table: TranslationTable
  readonly #band: Band
  /** The last unit for which a word was seen to be near; and where it stands in that unit's row. */
  readonly #near: Int32Array
  readonly #place: Int32Array

  constructor(given: Side, explained: Side, table: TranslationTable, band: Band) {
    this.#given = given
    this.#explained = explained
    this.#table = table
    this.#band = band
    this.#near = new Int32Array(explained.words.length).fill(-1)
    this.#place = new Int32Array(explained.words.length)
  }

  of(unit: number): SparseRow {
    return (this.#rows[unit] ??= this.#add(unit))
  }

  #add(unit: number): SparseRow {
    const { lo, hi } = this.#band
    const near = this.#near
    const place = this.#place
    const end = hi[Math.min(hi.length - 1, unit + MOST)]!
    for (let j = lo[Math.max(0, unit - MOST)]!; j < end; j++) {
      for (const word of this.#explained.units[j]!) {
        near[word] = unit
        place[word] = -1
      }
    }
    const to: number[] = []
    const p: number[] = []
    for (const word of this.#given.units[unit]!) {
      const rowTo = this.#table.to[word]!
      const rowP = this.#table.p[word]!
      for (let k = 0; k < rowTo.length; k++) {
        const other = rowTo[k]!
        if (near[other] !== unit) continue
        if (place[other] === -1) {
          place[other] = to.length
          to.push(other)
          p.push(0)
        }
        p[place[other]!]! += rowP[k]!
      }
    }
    return { to, p }
  }
}

interface SparseRow {
  readonly to: readonly number[]
  readonly p: readonly number[]
}
