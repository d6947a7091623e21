import type { Span } from '../span.ts'

/**
 * One piece of an edit that makes sense by itself: replace `[start, end)` of
 * the text it was written against by `replacement`. `start === end` inserts;
 * an empty replacement deletes. Changes of one edit come in order and never
 * overlap or touch.
 */
export interface Change extends Span {
  /** What stands at `[start, end)`, word for word: a check, and what is shown when the place is lost. */
  readonly quote: string
  readonly replacement: string
  /** Changes with the same number only make sense together (a moved sentence). Absent: stands alone. */
  readonly group?: number
}
