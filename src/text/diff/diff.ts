import type { Span } from '../span.ts'

export type OpKind = 'equal' | 'delete' | 'insert'

/**
 * One step of an edit. In order, the `equal` and `delete` texts joined give
 * the old text back, `equal` and `insert` the new one, to the code unit.
 */
export interface Op {
  readonly op: OpKind
  /** Never empty. */
  readonly text: string
  /** Present on delete/insert only: punctuation, capitals or spacing alone; or numbers, names, negation. */
  readonly weight?: 'minor' | 'weighty'
}

/**
 * - `same`     word for word
 * - `changed`  the old and the new wording of one thing (m–n sentences allowed)
 * - `split`    one old sentence became several
 * - `merged`   several old sentences became one
 * - `added` / `removed`  no counterpart
 * - `moved`    one end of a move; the other end carries its id
 */
export type Link = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'split' | 'merged'

/** Some sentences of the old text beside their counterpart in the new. */
export interface SegmentRow {
  /** Unique within the diff, counting from 0 in reading order. */
  readonly id: number
  readonly link: Link
  /** Sentences of the old text with the white space that goes with them, adjacent and in order; empty where the row is new or is the arriving end of a move. */
  readonly before: readonly Span[]
  /** Sentences of the new text, likewise; empty where the row is gone or is the departing end of a move. */
  readonly after: readonly Span[]
  /** Lossless (see {@link Op}). For a move: one delete at the old place, one insert at the new. */
  readonly ops: readonly Op[]
  /** A move: the id of its other end. */
  readonly counterpart?: number
  /** The arriving end of a move: what changed inside on the way (white space around it aside), for display; not part of `ops`. */
  readonly inner?: readonly Op[]
  /** Share of the characters of both sides that stays (of `inner`, for a move), 0…1; white space does not count. */
  readonly survival: number
  /** The heaviest change in it: `none` for same and pure moves; `minor` can be hidden. */
  readonly weight: 'none' | 'minor' | 'plain' | 'weighty'
}

/** Segment rows that stand in one paragraph of the new text (of the old one, where all of it is gone). */
export interface ParagraphRow {
  readonly link: Link
  /** The old paragraph its first old sentence comes from, or null. */
  readonly before: Span | null
  /** The new paragraph, or null. */
  readonly after: Span | null
  /** Never empty. */
  readonly segments: readonly SegmentRow[]
}

/**
 * The difference between two texts. The ops of all rows, in order, are
 * lossless for the whole: moved sentences are a delete where they stood and an
 * insert where they stand now. A paragraph break that came or went is white
 * space inside those ops, drawn as ¶.
 */
export interface TextDiff {
  readonly rows: readonly ParagraphRow[]
  /** Share of the characters of both texts that stays, 0…1. */
  readonly survival: number
  /** The bound on work was hit somewhere: still lossless, but coarser than it could be. Always shown. */
  readonly limited: boolean
}

/** The difference inside one stretch of text, without rows. */
export interface WordDiff {
  readonly ops: readonly Op[]
  readonly survival: number
  readonly limited: boolean
}
