import type { Range, Span } from '../span.ts'

/**
 * An alignment link between two lists of units (paragraphs or sentences).
 *
 * Beads come in order and cover every unit of both sides exactly once, so
 * `beads[k].source.end === beads[k + 1].source.start`, and the same for the
 * target. A side may be empty (an omission or an addition), never both.
 */
export interface Bead {
  readonly source: Range
  readonly target: Range
  /** How sure the aligner is, 0…1. Below `DOUBTFUL` a person should look. */
  readonly confidence: number
}

/** Beads less sure than this are marked for a person to look at. */
export const DOUBTFUL = 0.5

/**
 * A bead of sentences inside one pair, as spans of the two texts. Segments
 * come in order and partition both texts, white space included. A side may be
 * an empty span, never both (unless both texts are empty: then there is none).
 */
export interface Segment {
  readonly source: Span
  readonly target: Span
  /** As in {@link Bead}. */
  readonly confidence: number
}
