import type { Checkpoint } from '../checkpoint.ts'
import type { Range } from '../span.ts'
import { longestChain } from './anchors.ts'
import { pairByPlace } from './by-place.ts'
import type { Link } from './diff.ts'
import { FeatureReader, type Features } from './features.ts'
import { pairGap, type Sides } from './gap.ts'
import type { Budget } from './matches.ts'
import { findMoves } from './moves.ts'
import { MAX_WORK, type DiffOptions } from './options.ts'
import { Vocabulary } from './vocabulary.ts'

/** Units of one text beside their counterpart in a later version of it. */
export interface UnitLink {
  readonly link: Link
  /** Places in the old list, ascending; empty for `added`. */
  readonly before: readonly number[]
  /** Places in the new list, ascending; empty for `removed`. A move has both. */
  readonly after: readonly number[]
}

/**
 * Pairs the units (paragraphs, sentences) of a text with those of a later
 * version. Every unit of both sides appears exactly once; links come in
 * reading order of the new text, what is gone where it stood. White space at
 * the ends of a unit does not count.
 */
export function pairUnits(
  before: readonly string[],
  after: readonly string[],
  _lang: string,
  options: DiffOptions = {},
): UnitLink[] {
  const budget: Budget = { left: options.maxWork ?? MAX_WORK, limited: false }
  const { beads, origin } = pairOnBudget(before, after, budget, options.checkpoint)
  const movedAway = new Set(origin.values())
  const links: UnitLink[] = []
  for (const bead of beads) {
    const old = list(bead.before)
    const now = list(bead.after)
    const from = old.length === 0 ? origin.get(now[0]!) : undefined
    if (from !== undefined) links.push({ link: 'moved', before: [from], after: now })
    else if (now.length > 0 || !movedAway.has(old[0]!)) {
      const same = old.length === 1 && now.length === 1 && before[old[0]!]!.trim() === after[now[0]!]!.trim()
      links.push({ link: same ? 'same' : nameLink(old.length, now.length), before: old, after: now })
    }
  }
  return links
}

/** What a pairing of so many old with so many new units is called when their words differ. */
export function nameLink(before: number, after: number): Link {
  if (before === 0) return 'added'
  if (after === 0) return 'removed'
  if (before === 1 && after > 1) return 'split'
  return after === 1 && before > 1 ? 'merged' : 'changed'
}

function list({ start, end }: Range): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
}

/** Counterparts: either side may be empty, never both. */
export interface Bead {
  readonly before: Range
  readonly after: Range
}

export interface Pairing {
  /** In order of both sides; they cover every unit once. */
  readonly beads: readonly Bead[]
  /** Moves: the unit of the new list → the unit of the old list it was. Both stand alone in their bead. */
  readonly origin: ReadonlyMap<number, number>
}

/** {@link pairUnits} on a budget that the rest of a diff shares. */
export function pairOnBudget(
  before: readonly string[],
  after: readonly string[],
  budget: Budget,
  checkpoint?: Checkpoint,
): Pairing {
  const vocabulary = new Vocabulary()
  const a = Int32Array.from(before, (text) => vocabulary.number(text.trim()))
  const b = Int32Array.from(after, (text) => vocabulary.number(text.trim()))
  const reader = new FeatureReader()
  const sides: Sides = { before: readOnce(before, reader), after: readOnce(after, reader), reader, budget }
  const beads: Bead[] = []
  pairRange({ a, b, sides, beads, checkpoint }, { start: 0, end: a.length }, { start: 0, end: b.length })
  const origin = findMoves(beads, before, after, sides)
  return { beads: pairByPlace(beads, origin, before, after), origin }
}

function readOnce(units: readonly string[], reader: FeatureReader): (unit: number) => Features {
  const read: (Features | undefined)[] = []
  return (unit) => (read[unit] ??= reader.read(units[unit]!))
}

interface Walk {
  /** Units of equal text have equal numbers. */
  readonly a: Int32Array
  readonly b: Int32Array
  readonly sides: Sides
  readonly beads: Bead[]
  readonly checkpoint: Checkpoint | undefined
}

/** Same units first: at both ends, then those that occur once on either side (patience diff); then what lies between. */
function pairRange(walk: Walk, ofA: Range, ofB: Range): void {
  const { a, b, beads } = walk
  let { start: fromA, end: toA } = ofA
  let { start: fromB, end: toB } = ofB
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) beads.push(single(fromA++, fromB++))
  let tail = 0
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA--
    toB--
    tail++
  }
  const anchors = uniqueUnits(a, { start: fromA, end: toA }, b, { start: fromB, end: toB })
  for (const { before, after } of anchors) {
    pairRange(walk, { start: fromA, end: before }, { start: fromB, end: after })
    beads.push(single(before, after))
    fromA = before + 1
    fromB = after + 1
  }
  const restA = { start: fromA, end: toA }
  const restB = { start: fromB, end: toB }
  if (anchors.length > 0) pairRange(walk, restA, restB)
  else beads.push(...pairGap(walk.sides, restA, restB))
  for (let k = 0; k < tail; k++) beads.push(single(toA + k, toB + k))
  walk.checkpoint?.(ofB.end / (b.length || 1))
}

function single(before: number, after: number): Bead {
  return { before: { start: before, end: before + 1 }, after: { start: after, end: after + 1 } }
}

/** Units that occur once on either side, as far as they keep their order. */
function uniqueUnits(
  a: Int32Array,
  ofA: Range,
  b: Int32Array,
  ofB: Range,
): { before: number; after: number }[] {
  if (ofA.start === ofA.end || ofB.start === ofB.end) return []
  const inB = places(b, ofB)
  const common: { before: number; after: number }[] = []
  for (const [id, before] of places(a, ofA)) {
    const after = before < 0 ? -1 : (inB.get(id) ?? -1)
    if (after >= 0 && id !== 0) common.push({ before, after })
  }
  return longestChain(common.toSorted((x, y) => x.before - y.before))
}

/** Where each number stands, or −1 where it stands more than once. */
function places(ids: Int32Array, { start, end }: Range): Map<number, number> {
  const found = new Map<number, number>()
  for (let k = start; k < end; k++) found.set(ids[k]!, found.has(ids[k]!) ? -1 : k)
  return found
}
