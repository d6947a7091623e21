import { customElement, property } from 'lit/decorators.js'
import { LightElement } from '../light-element.ts'
import type { Mark, Place, RowReader, ViewMode, ViewRow } from './view-row.ts'

/**
 * The one root that holds all rows of a document. Renders in chunks: the first
 * screen at once, the rest in idle time, so that find, selection and print
 * reach every row. Never fetches: `reader` supplies segments and differences.
 *
 * Keyboard: Ctrl+↓/↑ by segment, Esc widens to the paragraph, Enter edits.
 *
 * @fires dz-segment-focus, dz-edit-start, dz-edit-input, dz-edit-leave, dz-edit-submit, dz-mark-open, dz-restructure
 */
@customElement('dz-document-view')
export class DzDocumentView extends LightElement {
  @property({ attribute: false }) rows: readonly ViewRow[] = []
  @property() mode: ViewMode = 'clean'
  /** BCP 47 of the source, put on every run of it. */
  @property({ attribute: 'source-lang' }) sourceLang = 'zh-Hans'
  @property({ attribute: 'target-lang' }) targetLang = 'en'
  /** Column headings. */
  @property({ attribute: 'source-title' }) sourceTitle = ''
  @property({ attribute: 'target-title' }) targetTitle = ''
  /** Heading of the older text in the modes that compare. */
  @property({ attribute: 'before-title' }) beforeTitle = ''
  @property({ attribute: false }) reader: RowReader | null = null
  @property({ attribute: false }) marks: readonly Mark[] = []
  /** Unfinished edits: row id → whole target as typed. */
  @property({ attribute: false }) drafts: ReadonlyMap<string, string> = new Map()
  /** A click or Enter on a target segment opens the editor. */
  @property({ type: Boolean }) editable = false
  /** Enter and Backspace split and join rows (`dz-restructure`). */
  @property({ type: Boolean }) restructurable = false
  /** Punctuation, capitals and spacing are not shown as changes. */
  @property({ type: Boolean, attribute: 'hide-minor' }) hideMinor = false
  /** The active place. Set it to move there (scrolls if needed); read it after `dz-segment-focus`. */
  @property({ attribute: false }) active: Place | null = null
  /** What stands beneath the active segment; called on every render of its row. */
  @property({ attribute: false }) tools: ((place: Place) => unknown) | null = null

  /** Brings a row (and segment) into view and makes it active; with `focus`, moves the keyboard there too. */
  goTo(_place: Place, _options?: { readonly focus?: boolean }): void {}

  /** Moves to the next or previous row or segment that changed. */
  goToChange(_step: 1 | -1): void {}

  /** Opens the editor at a place, as a click would. */
  edit(_place: Place): void {}

  /** Calls `tools` again for the active row. */
  refreshTools(): void {}
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-document-view': DzDocumentView
  }
}
