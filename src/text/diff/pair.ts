import type { Range } from '../span.ts'
import { beadsInGap } from './beads.ts'
import type { Link } from './diff.ts'
import { FeatureReader } from './features.ts'
import { longestChain } from './anchors.ts'
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
  lang: string,
  options: DiffOptions = {},
): UnitLink[] {
  void lang
  const budget: Budget = { left: options.maxWork ?? MAX_WORK, limited: false }
  const { beads, origin } = pairOnBudget(before, after, budget, options)
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

/** What a pairing of so many old with so many new units is called, when their words differ. */
export function nameLink(before: number, after: number): Link {
  if (before === 0) return 'added'
  if (after === 0) return 'removed'
  if (before === 1 && after > 1) return 'split'
  return after === 1 && before > 1 ? 'merged' : 'changed'
}

function list({ start, end }: Range): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
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
  options: DiffOptions,
): Pairing {
  const vocabulary = new Vocabulary()
  const a = before.map((text) => vocabulary.number(text.trim()))
  const b = after.map((text) => vocabulary.number(text.trim()))
  const reader = new FeatureReader()
  const beads: Bead[] = []
  const gap = (ofA: Range, ofB: Range) => beads.push(...beadsInGap(before, ofA, after, ofB, reader, budget))
  const walk = (ofA: Range, ofB: Range) => {
    let { start: fromA, end: toA } = ofA
    let { start: fromB, end: toB } = ofB
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) beads.push(single(fromA++, fromB++))
    const tail: Bead[] = []
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) tail.push(single(--toA, --toB))
    if (fromA < toA || fromB < toB) {
      const anchors = uniqueUnits(a, { start: fromA, end: toA }, b, { start: fromB, end: toB })
      if (anchors.length === 0) gap({ start: fromA, end: toA }, { start: fromB, end: toB })
      else {
        for (const anchor of anchors) {
          walk({ start: fromA, end: anchor.before }, { start: fromB, end: anchor.after })
          beads.push(single(anchor.before, anchor.after))
          fromA = anchor.before + 1
          fromB = anchor.after + 1
        }
        walk({ start: fromA, end: toA }, { start: fromB, end: toB })
      }
    }
    beads.push(...tail.reverse())
    options.checkpoint?.(Math.min(1, (toA + toB) / (a.length + b.length || 1)))
  }
  walk({ start: 0, end: a.length }, { start: 0, end: b.length })
  return { beads, origin: findMoves(beads, before, after, reader, budget) }
}

/** Counterparts in the making: either side may be empty, never both. */
export interface Bead {
  readonly before: Range
  readonly after: Range
}

function single(before: number, after: number): Bead {
  return { before: { start: before, end: before + 1 }, after: { start: after, end: after + 1 } }
}

/** Units that occur once on either side, as far as they keep their order (patience diff). */
function uniqueUnits(
  a: readonly number[],
  ofA: Range,
  b: readonly number[],
  ofB: Range,
): { before: number; after: number }[] {
  const inB = places(b, ofB)
  const common: { before: number; after: number }[] = []
  for (const [id, before] of places(a, ofA)) {
    const after = before < 0 ? -1 : (inB.get(id) ?? -1)
    if (after >= 0 && id !== 0) common.push({ before, after })
  }
  return longestChain(common.sort((x, y) => x.before - y.before))
}

function places(ids: readonly number[], { start, end }: Range): Map<number, number> {
  const found = new Map<number, number>()
  for (let k = start; k < end; k++) found.set(ids[k]!, found.has(ids[k]!) ? -1 : k)
  return found
}
