import type { Side } from './side.ts'
import type { TranslationTable } from './translation-table.ts'

/** Unit i of one side and unit j of the other probably belong together. */
export interface Anchor {
  readonly i: number
  readonly j: number
}

interface Scored extends Anchor {
  readonly score: number
}

/** Words in more units than this tell nothing about place; marks never do. */
const COMMON = 24
const KEPT = 8
/** Shared evidence, in nats, below which two units are strangers. */
const LEAST = 3

/**
 * Points that the path very probably passes near: units that share rare
 * words, as far as they rise together, and only where several agree. Works in
 * time that grows with the length of the text, whatever was dropped or added.
 */
export function findAnchors(a: Side, b: Side, table: TranslationTable): Anchor[] {
  return supported(risingChain(similarUnits(a, b, table), b.units.length))
}

function similarUnits(a: Side, b: Side, table: TranslationTable): Scored[] {
  const places = b.words.map((): number[] => [])
  const isMark = b.words.map((word) => !/[\p{L}\p{N}]/u.test(word))
  for (const [j, unit] of b.units.entries()) {
    for (const word of unit) {
      if (isMark[word]) continue
      const at = places[word]!
      if (at.length <= COMMON && at.at(-1) !== j) at.push(j)
    }
  }
  const units = Math.max(2, b.units.length)
  const found: Scored[] = []
  const scores = new Float64Array(b.units.length)
  for (const [i, unit] of a.units.entries()) {
    const touched: number[] = []
    for (const word of new Set(unit)) {
      const to = table.to[word]!
      for (let k = 0; k < to.length; k++) {
        const at = places[to[k]!]!
        if (at.length > COMMON) continue
        const score = Math.min(1, 2 * table.p[word]![k]!) * Math.log(units / at.length)
        for (const j of at) {
          if (scores[j] === 0) touched.push(j)
          scores[j]! += score
        }
      }
    }
    const best: Scored[] = []
    for (const j of touched) {
      const score = scores[j]! / Math.sqrt(1 + b.units[j]!.length / 8)
      if (score > LEAST) best.push({ i, j, score })
      scores[j] = 0
    }
    found.push(...best.toSorted((x, y) => y.score - x.score).slice(0, KEPT))
  }
  return found
}

/** The heaviest chain that rises in both i and j, by prefix maxima in a Fenwick tree. */
function risingChain(points: readonly Scored[], width: number): Anchor[] {
  const best = new Int32Array(width + 1).fill(-1)
  const total = new Float64Array(points.length)
  const before = new Int32Array(points.length).fill(-1)
  const record = (k: number) => {
    for (let at = points[k]!.j + 1; at <= width; at += at & -at) {
      if (best[at] === -1 || total[k]! > total[best[at]!]!) best[at] = k
    }
  }
  let row: number[] = []
  for (const [k, { i, j, score }] of points.entries()) {
    if (k > 0 && points[k - 1]!.i !== i) {
      row.forEach(record)
      row = []
    }
    row.push(k)
    let last = -1
    for (let at = j; at > 0; at -= at & -at) {
      const other = best[at]!
      if (other !== -1 && (last === -1 || total[other]! > total[last]!)) last = other
    }
    before[k] = last
    total[k] = score + (last === -1 ? 0 : total[last]!)
  }
  let at = total.reduce((top, value, k) => (top === -1 || value > total[top]! ? k : top), -1)
  const chain: Anchor[] = []
  for (; at !== -1; at = before[at]!) chain.push(points[at]!)
  return chain.toReversed()
}

/** Anchors that most of their neighbours agree with: a chain also strings up chance likenesses. */
function supported(chain: readonly Anchor[]): Anchor[] {
  const REACH = 3
  return chain.filter(({ i, j }, k) => {
    let near = 0
    for (let other = Math.max(0, k - REACH); other <= Math.min(chain.length - 1, k + REACH); other++) {
      const point = chain[other]!
      if (
        other !== k &&
        Math.abs(point.j - j) <= 6 + 3 * Math.abs(point.i - i) &&
        Math.abs(point.i - i) <= 6 + 3 * Math.abs(point.j - j)
      )
        near++
    }
    return near >= REACH
  })
}
