import { LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/** One revision to choose. */
export interface RevisionChoice {
  readonly number: number
  readonly label?: string
  readonly author: string
  /** ISO 8601. */
  readonly at: string
  /** Why; may be ''. */
  readonly message: string
  readonly published?: boolean
}

/** A named choice, such as "published" or "since I last looked". */
export interface RevisionPreset {
  readonly id: string
  /** Already in the reader's language. */
  readonly label: string
  readonly revision: number
}

/** A revision was chosen; `preset` if by its name. */
export class RevisionPickEvent extends Event {
  static readonly type = 'dz-revision-pick'
  readonly revision: number
  readonly preset: string | null
  constructor(revision: number, preset: string | null) {
    super(RevisionPickEvent.type, { bubbles: true, composed: true })
    this.revision = revision
    this.preset = preset
  }
}

/** The end of the list was reached and there are more (`hasMore`). */
export class RevisionsMoreEvent extends Event {
  static readonly type = 'dz-revisions-more'
  constructor() {
    super(RevisionsMoreEvent.type, { bubbles: true, composed: true })
  }
}

/**
 * A button that shows a revision and opens the list to choose another.
 * @fires dz-revision-pick, dz-revisions-more
 */
@customElement('dz-revision-picker')
export class DzRevisionPicker extends LitElement {
  /** Newest first. */
  @property({ attribute: false }) revisions: readonly RevisionChoice[] = []
  @property({ attribute: false }) presets: readonly RevisionPreset[] = []
  @property({ type: Number }) value = 0
  /** What it chooses, such as "From" or "To". */
  @property() label = ''
  @property({ type: Boolean, attribute: 'has-more' }) hasMore = false
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-revision-picker': DzRevisionPicker
  }
  interface HTMLElementEventMap {
    'dz-revision-pick': RevisionPickEvent
    'dz-revisions-more': RevisionsMoreEvent
  }
}
