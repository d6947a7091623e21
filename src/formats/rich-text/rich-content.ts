import type { ParagraphKind } from '../../domain/index.ts'

/** What a paste holds, in reading order. */
export type RichItem = RichParagraph | RichRow

export interface RichParagraph {
  readonly type: 'paragraph'
  /** Null where the markup does not say. */
  readonly kind: ParagraphKind | null
  /** One or more lines, none of them blank. */
  readonly text: string
}

/** A row of an outermost table. */
export interface RichRow {
  readonly type: 'row'
  /** The text of each cell; paragraphs in it are lines. */
  readonly cells: readonly string[]
}
