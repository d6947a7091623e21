import type { Op, SegmentRow, TextDiff } from '../text/diff/index.ts'

/**
 * A diff as one JSON object: `{ lang, survival, limited, rows }`, rows and
 * segments as in `TextDiff`. The ops of a move carry the id of its other end.
 */
export function diffToJson({ rows, survival, limited }: TextDiff, lang: string): string {
  const plain = rows.map(({ segments, ...row }) => ({ ...row, segments: segments.map(withCounterpart) }))
  return JSON.stringify({ lang, survival, limited, rows: plain })
}

function withCounterpart(row: SegmentRow): SegmentRow {
  const { counterpart, ops } = row
  if (counterpart === undefined) return row
  return { ...row, ops: ops.map((op): Op & { counterpart: number } => ({ ...op, counterpart })) }
}
