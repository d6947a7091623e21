import type { Checkpoint } from '../checkpoint.ts'
import { apart, type Bead } from './bead.ts'
import { pairByPlace } from './by-place.ts'
import { FeatureReader, type Features } from './features.ts'
import { pairGap } from './gap.ts'
import type { Budget } from './matches.ts'
import { findMoves } from './moves.ts'
import { pairSame, sameElsewhere, type Part } from './same-units.ts'
import type { Sides } from './sides.ts'
import { Vocabulary } from './vocabulary.ts'

export interface Pairing {
  /** In order of both sides; they cover every unit once. */
  readonly beads: readonly Bead[]
  /** Moves: the unit of the new list → the unit of the old list it was. Both stand alone in their bead. */
  readonly origin: ReadonlyMap<number, number>
}

/** Pairs units on a budget that the rest of a diff shares; see `pairUnits`. */
export function pairOnBudget(
  before: readonly string[],
  after: readonly string[],
  budget: Budget,
  checkpoint?: Checkpoint,
): Pairing {
  checkpoint?.(0)
  const vocabulary = new Vocabulary()
  const a = Int32Array.from(before, (text) => vocabulary.number(text.trim()))
  const b = Int32Array.from(after, (text) => vocabulary.number(text.trim()))
  const parts = pairSame(a, b)
  const gaps = parts.filter(({ kind }) => kind === 'gap')
  // The usual case, one sentence changed, needs no likeness: nothing else could be its counterpart.
  if (gaps.length <= 1 && gaps.every(isSingle)) {
    return { beads: pairByPlace(parts.flatMap(splitGap), NO_MOVES, before, after), origin: NO_MOVES }
  }
  const reader = new FeatureReader()
  const sides: Sides = {
    before: readOnce(before, reader),
    after: readOnce(after, reader),
    elsewhere: sameElsewhere(a, b, gaps),
    reader,
    budget,
  }
  const beads = parts.flatMap((part) => {
    checkpoint?.(part.after.end / (b.length || 1))
    return part.kind === 'gap' ? pairGap(sides, part.before, part.after) : [part]
  })
  const origin = findMoves(beads, before, after, sides)
  return { beads: pairByPlace(beads, origin, before, after), origin }
}

const NO_MOVES: ReadonlyMap<number, number> = new Map()

function isSingle({ before, after }: Part): boolean {
  return before.end - before.start <= 1 && after.end - after.start <= 1
}

function splitGap(part: Part): Bead[] {
  return part.kind === 'gap' ? apart(part.before, part.after) : [part]
}

function readOnce(units: readonly string[], reader: FeatureReader): (unit: number) => Features {
  const read: (Features | undefined)[] = []
  return (unit) => (read[unit] ??= reader.read(units[unit]!))
}
