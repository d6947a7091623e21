import type { Range } from '../span.ts'
import { longestChain } from './anchors.ts'
import type { Bead } from './bead.ts'

export interface Part extends Bead {
  /** `same`: one unit on either side, word for word. `gap`: what lies between two such; a side may be empty. */
  readonly kind: 'same' | 'gap'
}

/**
 * Pairs units that are the same: at both ends; then those that occur once on
 * either side and keep their order (patience diff; Bram Cohen); and so on
 * between them.
 *
 * @param a numbers of the old units, equal where the texts are; 0 for an empty one
 */
export function pairSame(a: Int32Array, b: Int32Array): Part[] {
  const parts: Part[] = []
  pairInto(parts, a, { start: 0, end: a.length }, b, { start: 0, end: b.length })
  return parts
}

function pairInto(parts: Part[], a: Int32Array, ofA: Range, b: Int32Array, ofB: Range): void {
  let { start: fromA, end: toA } = ofA
  let { start: fromB, end: toB } = ofB
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) parts.push(same(fromA++, fromB++))
  let tail = 0
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA--
    toB--
    tail++
  }
  const anchors = uniqueUnits(a, { start: fromA, end: toA }, b, { start: fromB, end: toB })
  for (const { before, after } of anchors) {
    pairInto(parts, a, { start: fromA, end: before }, b, { start: fromB, end: after })
    parts.push(same(before, after))
    fromA = before + 1
    fromB = after + 1
  }
  const restA = { start: fromA, end: toA }
  const restB = { start: fromB, end: toB }
  if (anchors.length > 0) pairInto(parts, a, restA, b, restB)
  else if (fromA < toA || fromB < toB) parts.push({ kind: 'gap', before: restA, after: restB })
  for (let k = 0; k < tail; k++) parts.push(same(toA + k, toB + k))
}

/** Units of either side. */
export interface Elsewhere {
  readonly before: ReadonlySet<number>
  readonly after: ReadonlySet<number>
}

/**
 * Units of gaps that stand once, word for word, on the other side too, but in
 * another place: they moved, and are nobody else's new wording.
 */
export function sameElsewhere(a: Int32Array, b: Int32Array, gaps: readonly Part[]): Elsewhere {
  const inA = onceAmong(
    a,
    gaps.map(({ before }) => before),
  )
  const inB = onceAmong(
    b,
    gaps.map(({ after }) => after),
  )
  const before = new Set<number>()
  const after = new Set<number>()
  for (const [id, unit] of inA) {
    const other = inB.get(id)
    if (other === undefined || id === 0) continue
    before.add(unit)
    after.add(other)
  }
  return { before, after }
}

function onceAmong(ids: Int32Array, ranges: readonly Range[]): Map<number, number> {
  const found = new Map<number, number>()
  const twice = new Set<number>()
  for (const { start, end } of ranges) {
    for (let k = start; k < end; k++) {
      if (found.has(ids[k]!)) twice.add(ids[k]!)
      found.set(ids[k]!, k)
    }
  }
  for (const id of twice) found.delete(id)
  return found
}

function same(before: number, after: number): Part {
  return { kind: 'same', before: { start: before, end: before + 1 }, after: { start: after, end: after + 1 } }
}

/** Units that occur once on either side, as far as they keep their order. */
function uniqueUnits(
  a: Int32Array,
  ofA: Range,
  b: Int32Array,
  ofB: Range,
): { before: number; after: number }[] {
  const inB = onceAmong(b, [ofB])
  const common: { before: number; after: number }[] = []
  for (const [id, before] of onceAmong(a, [ofA])) {
    const after = inB.get(id)
    if (after !== undefined && id !== 0) common.push({ before, after })
  }
  return longestChain(common.toSorted((x, y) => x.before - y.before))
}
