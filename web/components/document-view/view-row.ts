import type { ParagraphKind } from '../../../src/domain/index.ts'
import type { Segment } from '../../../src/text/align/bead.ts'
import type { TextDiff } from '../../../src/text/diff/diff.ts'

/** One row of the document view: a pair, or pairs tied by lineage. Rows are immutable: a changed row is a new object with the same id. */
export interface ViewRow {
  /** The pair's id; tied pairs joined by `+`. Unique within the view and stable. */
  readonly id: string
  /** What the margin shows as its number. */
  readonly number: number
  readonly kind: ParagraphKind
  /** `bodyText` of the source; '' where it has nothing. */
  readonly source: string
  /** `bodyText` of the edition in view, at the newer revision; '' where it has nothing. */
  readonly target: string
  /** `bodyText` of the older revision (or of another edition): what `target` is compared with. Absent: nothing to compare. */
  readonly before?: string
  /** `bodyText` of each further column, in their order. */
  readonly beside?: readonly string[]
  /** 0…1, when an aligner made the pair; below `DOUBTFUL` it is marked. */
  readonly confidence?: number
}

/** A column beside source and target. */
export interface BesideColumn {
  /** BCP 47 of its text. */
  readonly lang: string
  readonly title: string
}

/** How the document reads. */
export type ViewMode =
  /** Source beside the target, paragraphs whole. */
  | 'clean'
  /** Source beside the differences, each segment on its own row. */
  | 'compare'
  /** The older target beside the newer; the source returns while a key is held. */
  | 'side'

/** A place in the view: a row, and a segment of it (absent: the whole paragraph). */
export interface Place {
  readonly row: string
  /** Counts the row's segments from 0. */
  readonly segment?: number
}

/**
 * What the view asks for when a row comes near the screen. Answers are kept
 * per row object; a rejected promise leaves the row as plain text.
 */
export interface RowReader {
  /** Beads of sentences between `source` and `target`. */
  segments(row: ViewRow): Promise<readonly Segment[]>
  /** From `before` to `target`. Asked in the modes that compare, for rows that have a `before`. */
  diff(row: ViewRow): Promise<TextDiff>
}

/** Something in the margin, at the height of its line. */
export interface Mark {
  /** Unique within the view. */
  readonly id: string
  readonly row: string
  readonly kind: MarkKind
  /** Where in the row's target (UTF-16 offset); absent: at the first line. */
  readonly at?: number
  /** Said by a screen reader and shown on hover, already in the reader's language. */
  readonly label: string
  /** Weighs more than others of its kind: a shape of its own. */
  readonly grave?: boolean
}

export type MarkKind = 'changed' | 'correction' | 'finding' | 'comment' | 'draft' | 'read' | 'reread'
