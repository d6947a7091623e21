import type { Change } from '../diff/change.ts'
import { changesOf } from '../diff/changes.ts'
import { carrySpan, survivors, type Survivor } from '../diff/map-span.ts'
import { diffFinely } from '../diff/text.ts'
import type { Rebased } from './merge.ts'

/**
 * Carries changes written against `base` over to `current`: one answer per
 * change, in order. A change is clean while all of its words stand together
 * with what touched them; it follows a sentence that moved.
 */
export function rebaseChanges(
  base: string,
  current: string,
  changes: readonly Change[],
  lang: string,
): Rebased[] {
  if (base === current) return changes.map((change) => ({ state: 'clean', change }))
  const diff = diffFinely(base, current, lang)
  const found = survivors(diff)
  const made = changesOf(diff)
  return changes.map((change) => rebaseOne(base, current, change, found, made))
}

function rebaseOne(
  base: string,
  current: string,
  change: Change,
  found: readonly Survivor[],
  made: readonly Change[],
): Rebased {
  const place = untouched(base, change, found)
  if (place !== null) {
    const moved = { ...change, start: place, end: place + change.quote.length }
    return { state: 'clean', change: moved }
  }
  const rivals = made.filter(({ start, end }) => start <= change.end && change.start <= end)
  const first = rivals[0]
  const last = rivals.at(-1)
  if (!first || !last) return { state: 'orphaned' }
  const start = Math.min(first.start, change.start)
  const end = Math.max(last.end, change.end)
  const wanted = base.slice(start, change.start) + change.replacement + base.slice(change.end, end)
  const shift = made.filter((rival) => rival.end < first.start).reduce(addGrowth, 0)
  const atStart = start + shift
  const atEnd = end + rivals.reduce(addGrowth, shift)
  const theirs = current.slice(atStart, atEnd)
  if (theirs === wanted) return { state: 'applied' }
  if (!/[\p{L}\p{N}]/u.test(theirs) || (carrySpan(found, { start, end }) === null && theirs.trim() === ''))
    return { state: 'orphaned' }
  return { state: 'conflict', at: { start: atStart, end: atEnd }, theirs }
}

function addGrowth(sum: number, { quote, replacement }: Change): number {
  return sum + replacement.length - quote.length
}

/** Where a change stands now when its words and their immediate neighbours survive in one piece, or null. */
function untouched(base: string, { start, end }: Change, found: readonly Survivor[]): number | null {
  const from = Math.max(0, start - 1)
  const to = Math.min(base.length, end + 1)
  const home = found.find(({ before, length }) => before <= from && to <= before + length)
  return home ? home.after + start - home.before : null
}
