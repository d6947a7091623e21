import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Correction } from '../../../src/domain/index.ts'
import type { Command, DzDocumentView, KeyHandlers, Mark, Place, ViewRow } from '../../components/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { Draft } from '../../state/drafts.ts'
import type { ViewAddress } from '../../state/view-address.ts'
import type { Writing } from './writing.ts'

/** What a feature of the workbench may ask of the page it is on. */
export interface WorkbenchHost extends ReactiveControllerHost, HTMLElement {
  readonly store: DocumentStore
  readonly address: ViewAddress | null
  /** null until the first rows are there. */
  readonly view: DzDocumentView | null
  readonly writing: Writing
  /** The newest revision is in view: what one does here is about the text as it stands. */
  readonly atHead: boolean
  readonly active: Place | null
  /** The words selected in the text, or else those of the active segment. */
  selected(): SelectedText | null
  go(change: Partial<ViewAddress>): void
  /** Done once the focus is there. */
  goTo(place: Place): Promise<void>
  /** The open side panel, by the id of the feature's `panel`; null: none. */
  readonly panel: string | null
  openPanel(id: string | null): void
  explainTo(correction: Correction, options?: { readonly wording?: boolean }): void
  /** Something was written: read what stands now. */
  written(): Promise<void>
}

/**
 * One thing the workbench can do, in one place: every member is a way in which
 * it shows itself, and all are optional. The page draws what it answers, at
 * every update; a list must be the same list until something in it is different
 * (`Kept`), for a new one draws every row of the document anew.
 */
export interface WorkbenchFeature extends ReactiveController {
  /** In the margin and on the map. */
  marks?(): readonly Mark[]
  /** Drawn upon the words themselves, in the reading view. */
  highlights?(): readonly TextHighlight[]
  /** Beneath the active segment. */
  tools?(place: Place, row: ViewRow): unknown
  /** What somebody begins to write about the active segment: close to its words, above all that stands beneath them. */
  begun?(row: ViewRow): unknown
  /** What can be done with words that were selected, or with the active segment. */
  selectionActions?(selected: SelectedText): readonly SelectionAction[]
  /** In the line above the text: room for what one needs at every moment, and no more. */
  bar?(): unknown
  /** Entries (buttons, links) of the menu “Tools”. Its panels are there without being named. */
  menu?(): unknown
  readonly panel?: SidePanel
  /** Dialogs and notices, drawn beneath the text. */
  dialogs?(): unknown
  /** Answers `false` from a handler to let the key through to the next feature. */
  keys?(): KeyHandlers
  /** Keys and clicks in the text mend its alignment instead of opening the editor. */
  restructures?(): boolean
  /** A mark in the margin was chosen; true: it was one of these and nothing else is to happen. */
  openMark?(mark: Mark): boolean
  /** Words that someone typed arrived, as a correction or as a revision. */
  sent?(draft: Draft): void
  /** The server said something new, or the view has other rows. */
  storeChanged?(): void
}

/** Words of one side of one row. */
export interface SelectedText {
  readonly row: ViewRow
  readonly side: 'source' | 'target'
  /** UTF-16 code units into that side of the row; never empty, without white space at its ends. */
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface SelectionAction {
  /** Unique among the actions of all features. */
  readonly id: string
  /** In the reader's language. */
  readonly label: string
  /** The key that does the same, to be shown beside it. */
  readonly command?: Command
  run(selected: SelectedText): void
}

/** A stretch of text drawn by the style sheet's `::highlight(<name>)`. */
export interface TextHighlight {
  readonly name: string
  readonly row: string
  readonly side: 'source' | 'target'
  readonly start: number
  readonly end: number
}

/** What stands beside the text; on a phone, over its lower half. One is open at a time. */
export interface SidePanel {
  readonly id: string
  /** In the reader's language. */
  title(): string
  /** How much there is to see in it, shown in the menu; 0 is not shown. */
  count?(): number
  /** Its entry in the menu was chosen: what it is to be about is what is selected, or stood on, at that moment. */
  opening?(): void
  content(): unknown
}
