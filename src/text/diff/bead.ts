import type { Range } from '../span.ts'

/** Counterparts among the units of two texts: either side may be empty, never both. */
export interface Bead {
  readonly before: Range
  readonly after: Range
}

/** Has it units on both sides? */
export function isPair({ before, after }: Bead): boolean {
  return before.start < before.end && after.start < after.end
}

/** Is it one that has no units on the new side? */
export function isGone({ after }: Bead): boolean {
  return after.start === after.end
}

/** Each unit by itself, the old ones first. */
export function apart(ofA: Range, ofB: Range): Bead[] {
  const beads: Bead[] = []
  for (let k = ofA.start; k < ofA.end; k++) {
    beads.push({ before: { start: k, end: k + 1 }, after: { start: ofB.start, end: ofB.start } })
  }
  for (let k = ofB.start; k < ofB.end; k++) {
    beads.push({ before: { start: ofA.end, end: ofA.end }, after: { start: k, end: k + 1 } })
  }
  return beads
}
