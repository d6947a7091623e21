import type { Span } from '../span.ts'
import type { Op, TextDiff } from './diff.ts'

/** A sentence that moved: where it stood, where it stands, and what changed in it (white space around it aside). */
export interface Moved {
  readonly before: Span
  readonly after: Span
  readonly ops: readonly Op[]
}

/** All moves of a diff. */
export function movedSentences({ rows }: TextDiff): Moved[] {
  const stood = new Map<number, Span>()
  const segments = rows.flatMap((row) => row.segments)
  for (const { id, before, after, ops } of segments) {
    if (before.length > 0 && after.length === 0) stood.set(id, visibleSpan(before[0]!.start, ops))
  }
  return segments.flatMap(({ inner, counterpart, after, ops }) => {
    if (!inner) return []
    return [{ before: stood.get(counterpart!)!, after: visibleSpan(after[0]!.start, ops), ops: inner }]
  })
}

function visibleSpan(start: number, ops: readonly Op[]): Span {
  const text = ops.map((op) => op.text).join('')
  const visible = start + text.length - text.trimStart().length
  return { start: visible, end: visible + text.trim().length }
}
