import type { Range } from '../span.ts'
import { alikeAnchors } from './alike-anchors.ts'
import { joinFeatures, type FeatureReader, type Features } from './features.ts'
import type { Budget } from './matches.ts'
import type { Bead } from './pair.ts'

/** Both lists of units, read as far as they differ. */
export interface Sides {
  readonly before: (unit: number) => Features
  readonly after: (unit: number) => Features
  readonly reader: FeatureReader
  readonly budget: Budget
}

/** Less alike than this, two units are no wordings of one thing. */
const ALIKE = 0.3
/** The same where several others were left over at the same place, and where nothing else was. */
const ALIKE_ENOUGH = 0.16
const ALIKE_ALONE = 0.08
/** Gaps up to this many pairs of units are compared all with all. */
const CELLS = 40_000
/** A comparison of two units costs about as much as that of this many words. */
const WORK_PER_PAIR = 20

/**
 * Pairs units between two certain points, none of which are the same on both
 * sides. Gaps too large to compare all with all are cut at units that are much
 * alike; what is large even then is left unpaired, and the budget says so.
 */
export function pairGap(sides: Sides, ofA: Range, ofB: Range): Bead[] {
  const n = ofA.end - ofA.start
  const m = ofB.end - ofB.start
  if (n === 0 || m === 0) return apart(ofA, ofB)
  const { reader, budget } = sides
  if (n === 1 && m === 1) {
    const likeness = reader.likeness(sides.before(ofA.start), sides.after(ofB.start))
    return likeness < ALIKE_ALONE ? apart(ofA, ofB) : [{ before: ofA, after: ofB }]
  }
  const work = n * m > CELLS ? (n + m) * WORK_PER_PAIR : n * m * WORK_PER_PAIR
  if (work > budget.left) {
    budget.limited = true
    return apart(ofA, ofB)
  }
  budget.left -= work
  if (n * m > CELLS) return pairLargeGap(sides, ofA, ofB)
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

function isPair({ before, after }: Bead): boolean {
  return before.start < before.end && after.start < after.end
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

const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const
/** How a cell of the table was reached, beside the number of a shape. */
const GONE = -1
const CAME = -2

/**
 * The sequence of beads with the greatest sum of likeness above `alike`,
 * weighted by how much they say: dynamic programming after Gale & Church 1993
 * ("A program for aligning sentences in bilingual corpora"), with shared words
 * in the place of lengths.
 */
function bestBeads(sides: Sides, ofA: Range, ofB: Range, alike: number): Bead[] {
  const n = ofA.end - ofA.start
  const m = ofB.end - ofB.start
  const width = m + 1
  const gains = new BeadGains(sides, ofA, ofB, alike)
  const best = new Float64Array((n + 1) * width)
  const shape = new Int8Array((n + 1) * width)
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j
      let score = i + j === 0 ? 0 : -Infinity
      let how = 0
      if (j > 0) [score, how] = [best[cell - 1]!, CAME]
      if (i > 0 && best[cell - width]! > score) [score, how] = [best[cell - width]!, GONE]
      for (let k = 0; k < SHAPES.length; k++) {
        const [x, y] = SHAPES[k]!
        if (x > i || y > j) continue
        const total = best[cell - x * width - y]! + gains.of(i - x, i, j - y, j)
        if (total > score) [score, how] = [total, k + 1]
      }
      best[cell] = score
      shape[cell] = how
    }
  }
  const beads: Bead[] = []
  for (let i = n, j = m; i > 0 || j > 0;) {
    const how = shape[i * width + j]!
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

/** What each further unit of a bead must earn, in units of feature weight (about a word). */
const PER_EXTRA_UNIT = 1.5

/** What beads of one gap are worth: positive where their sides are alike. */
class BeadGains {
  readonly #before: readonly Features[]
  readonly #after: readonly Features[]
  readonly #reader: FeatureReader
  readonly #alike: number
  /** Weight that unit `i` of the one side and `j` of the other share. */
  readonly #shared: Float64Array

  constructor({ before, after, reader }: Sides, ofA: Range, ofB: Range, alike: number) {
    this.#alike = alike
    this.#before = Array.from({ length: ofA.end - ofA.start }, (_, k) => before(ofA.start + k))
    this.#after = Array.from({ length: ofB.end - ofB.start }, (_, k) => after(ofB.start + k))
    this.#reader = reader
    const m = this.#after.length
    this.#shared = new Float64Array(this.#before.length * m)
    for (const [i, a] of this.#before.entries()) {
      for (const [j, b] of this.#after.entries()) this.#shared[i * m + j] = reader.shared(a, b)
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
      for (let j = fromB; j < toB; j++) {
        most += this.#shared[i * m + j]!
        bound += this.#shared[i * m + j]!
      }
      if (most < this.#before[i]!.weight * this.#alike) return -Infinity
      weight += this.#before[i]!.weight
    }
    for (let j = fromB; j < toB; j++) {
      let most = 0
      for (let i = fromA; i < toA; i++) most += this.#shared[i * m + j]!
      if (most < this.#after[j]!.weight * this.#alike) return -Infinity
      weight += this.#after[j]!.weight
    }
    const extra = toA - fromA + toB - fromB - 2
    if (this.#gain(bound, weight, extra) <= 0) return -Infinity
    const a = joinFeatures(this.#before.slice(fromA, toA))
    const b = joinFeatures(this.#after.slice(fromB, toB))
    return this.#gain(this.#reader.shared(a, b), weight, extra)
  }

  #gain(shared: number, weight: number, extra: number): number {
    return 2 * shared - this.#alike * weight - extra * PER_EXTRA_UNIT
  }
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
