import type { Op } from './diff.ts'

/** Visible characters of both sides of some ops, and how many of them stay. */
export interface Tally {
  kept: number
  total: number
}

export function tally(ops: readonly Op[]): Tally {
  let kept = 0
  let total = 0
  for (const { op, text } of ops) {
    const visible = visibleLength(text)
    total += op === 'equal' ? 2 * visible : visible
    if (op === 'equal') kept += 2 * visible
  }
  return { kept, total }
}

/** Share that stays, 0…1; of two empty texts everything does. */
export function share({ kept, total }: Tally): number {
  return total === 0 ? 1 : kept / total
}

/** Code units that are not white space. */
export function visibleLength(text: string): number {
  return text.replace(/\s+/g, '').length
}
