import type { Span } from '../../../src/text/span.ts'
import type { TextDiff } from '../../../src/text/diff/diff.ts'
import type { EditorDoneEvent } from './segment-editor.ts'
import type { RowFacts } from './row-facts.ts'
import type { BesideColumn, Mark, Place, ViewMode, ViewRow } from './view-row.ts'

/** What the rows need to know of the view that holds them. Read anew on every render. */
export interface ViewContext {
  readonly mode: ViewMode
  readonly sourceLang: string
  readonly targetLang: string
  readonly hideMinor: boolean
  /** Between source and target, in the reading view. */
  readonly beside: readonly BesideColumn[]
  readonly facts: RowFacts
  readonly active: Place | null
  readonly editing: Editing | null
  marksOf(row: string): readonly Mark[]
  /** The run of unchanged rows that this row is folded into; null: it is shown. */
  foldOf(row: ViewRow): RowFold | null
  isOpenFold(id: string): boolean
  openFold(id: string): void
  /** Leads to the other end of a move inside the row. */
  jump(row: ViewRow, diffRow: number): void
  readonly tools: ((place: Place) => unknown) | null
  /** From the editor that `editing` describes. */
  editorText(words: string): void
  editorDone(how: EditorDoneEvent['how']): void
}

/** A run of unchanged rows, folded. */
export interface RowFold {
  readonly id: string
  /** The row that stands first in it and carries its button. */
  readonly first: string
  readonly count: number
  /** Its text, for the first and last words. */
  readonly text: string
}

/** The one edit under way. */
export interface Editing {
  readonly place: Place
  /** The row's whole target when the editor opened. */
  readonly base: string
  /** What of it the editor holds. */
  readonly span: Span
  /** What the editor started with: the words at `span`, or a draft of them. */
  readonly value: string
  readonly caret: number
  /** The row's whole target as typed so far. */
  readonly text: string
  /** From the words at `span` to what is typed, as of the last pause. */
  readonly diff: TextDiff | null
}
