import type { Segment } from '../../../src/text/align/bead.ts'
import type { SegmentRow, TextDiff } from '../../../src/text/diff/diff.ts'
import type { Range } from '../../../src/text/span.ts'

/** One line of the comparing view: some segments of the pair beside what changed in them. */
export interface BeadRow {
  /** Segments (source beside new target) it stands for. Empty where the passage is gone and left no source behind. */
  readonly segments: Range
  /** The differences, in reading order. Empty where the newer target has nothing and the older had nothing. */
  readonly changes: readonly SegmentRow[]
}

/**
 * Joins the beads of source and new target with the rows of old and new
 * target: the finest lines that cut neither. Every segment and every row comes
 * once, in order.
 *
 * Both sides partition the same new target, so both are walked by offset; a
 * line ends where both end. Offsets that differ by white space alone are one.
 */
export function beadRows(segments: readonly Segment[], diff: TextDiff, target: string): BeadRow[] {
  const changes = diff.rows.flatMap((row) => row.segments)
  const settle = (offset: number) => offset + (/^\s*/.exec(target.slice(offset))?.[0].length ?? 0)
  const segmentEnd = (i: number) => settle(segments[i]?.target.end ?? target.length)
  const changeEnd = (j: number) => settle(changes[j]?.after.at(-1)?.end ?? 0)
  const isOmitted = (i: number) => {
    const span = segments[i]?.target
    return span !== undefined && settle(span.start) >= settle(span.end)
  }
  const isGone = (j: number) => changes[j]?.after.length === 0

  const beads: BeadRow[] = []
  let i = 0
  let j = 0
  while (i < segments.length || j < changes.length) {
    const from = { i, j }
    if (isGone(j) || isOmitted(i) || i >= segments.length || j >= changes.length) {
      const takeChange = j < changes.length && (isGone(j) || i >= segments.length)
      const takeSegment = i < segments.length && (isOmitted(i) || j >= changes.length)
      if (takeChange) j++
      if (takeSegment) i++
    } else {
      let left = segmentEnd(i++)
      let right = changeEnd(j++)
      while (left !== right) {
        if (left < right && i < segments.length) left = Math.max(left, segmentEnd(i++))
        else if (right < left && j < changes.length) right = Math.max(right, changeEnd(j++))
        else break
      }
    }
    beads.push({ segments: { start: from.i, end: i }, changes: changes.slice(from.j, j) })
  }
  return beads
}

/** Nothing to see here: word for word the same, or, with `hideMinor`, but for punctuation and capitals. */
export function isUnchanged(bead: BeadRow, hideMinor: boolean): boolean {
  return bead.changes.every(
    (row) => row.link === 'same' || (hideMinor && row.weight === 'minor' && row.link === 'changed'),
  )
}
