import type { Change } from '../diff/change.ts'
import { changesOf, changesOfOps } from '../diff/changes.ts'
import { movedSentences } from '../diff/moved.ts'
import { diffFinely } from '../diff/text.ts'
import type { Span } from '../span.ts'
import type { Rebased } from './merge.ts'

/** A stretch of the base whose words can be followed into the current text. */
interface Ground {
  readonly before: Span
  /** Where it begins in the current text. */
  readonly after: number
  /** What others changed in it. */
  readonly made: readonly Change[]
}

/**
 * Carries changes written against `base` over to `current`: one answer per
 * change, in order. A change is clean while nobody changed its words or what
 * touches them; it follows a sentence that moved. Clean changes never overlap,
 * but may stand in another order than before: sort them to apply them together.
 */
export function rebaseChanges(
  base: string,
  current: string,
  changes: readonly Change[],
  lang: string,
): Rebased[] {
  if (base === current) return changes.map((change) => ({ state: 'clean', change }))
  const diff = diffFinely(base, current, lang)
  const whole: Ground = { before: { start: 0, end: base.length }, after: 0, made: changesOf(diff) }
  const moved = movedSentences(diff).map(({ before, after, ops }): Ground => ({
    before,
    after: after.start,
    made: changesOfOps(ops, before.start),
  }))
  return changes.map((change) => rebaseOne(base, current, change, groundOf(change, moved) ?? whole))
}

/** The moved sentence that holds a change; an insertion at its very edge stays behind. */
function groundOf({ start, end }: Change, moved: readonly Ground[]): Ground | undefined {
  return moved.find(({ before }) =>
    start === end ? before.start < start && end < before.end : before.start <= start && end <= before.end,
  )
}

function rebaseOne(base: string, current: string, change: Change, { before, after, made }: Ground): Rebased {
  const shiftAt = (place: number) =>
    made.filter(({ end }) => end < place).reduce(addGrowth, after - before.start)
  const rivals = made.filter(({ start, end }) => start <= change.end && change.start <= end)
  const first = rivals[0]
  const last = rivals.at(-1)
  if (!first || !last) {
    const shift = shiftAt(change.start)
    return { state: 'clean', change: { ...change, start: change.start + shift, end: change.end + shift } }
  }
  const start = Math.min(first.start, change.start)
  const end = Math.max(last.end, change.end)
  const shift = shiftAt(first.start)
  const at = { start: start + shift, end: end + rivals.reduce(addGrowth, shift) }
  const theirs = current.slice(at.start, at.end)
  const wanted = base.slice(start, change.start) + change.replacement + base.slice(change.end, end)
  if (theirs === wanted) return { state: 'applied' }
  return theirs.trim() === '' ? { state: 'orphaned' } : { state: 'conflict', at, theirs }
}

function addGrowth(sum: number, { quote, replacement }: Change): number {
  return sum + replacement.length - quote.length
}
