/**
 * A stretch of a text: half-open `[start, end)`, in UTF-16 code units, never
 * beginning or ending inside a surrogate pair. May be empty (`start === end`).
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch of a list: half-open `[start, end)`, counting items. May be empty. */
export interface Range {
  readonly start: number
  readonly end: number
}
