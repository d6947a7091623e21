import type { Category } from '../../../../src/domain/index.ts'
import type { ReplaceForm } from './replace-form.ts'

/** The reader looks for something else. */
export class ReplaceFormEvent extends Event {
  static readonly type = 'dz-replace-form'
  readonly change: Partial<ReplaceForm>
  constructor(change: Partial<ReplaceForm>) {
    super(ReplaceFormEvent.type, { bubbles: true, composed: true })
    this.change = change
  }
}

/** Hits are to be replaced, or left. */
export class ReplaceChooseEvent extends Event {
  static readonly type = 'dz-replace-choose'
  readonly keys: readonly string[]
  readonly chosen: boolean
  constructor(keys: readonly string[], chosen: boolean) {
    super(ReplaceChooseEvent.type, { bubbles: true, composed: true })
    this.keys = keys
    this.chosen = chosen
  }
}

/** All that is chosen goes out: as corrections, or as one revision. */
export class ReplaceSendEvent extends Event {
  static readonly type = 'dz-replace-send'
  readonly directly: boolean
  readonly category: Category | null
  readonly reason: string
  constructor(directly: boolean, category: Category | null, reason: string) {
    super(ReplaceSendEvent.type, { bubbles: true, composed: true })
    this.directly = directly
    this.category = category
    this.reason = reason
  }
}

/** The reader wants to see a hit in the text. */
export class ReplaceGoEvent extends Event {
  static readonly type = 'dz-replace-go'
  readonly row: string
  constructor(row: string) {
    super(ReplaceGoEvent.type, { bubbles: true, composed: true })
    this.row = row
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-replace-form': ReplaceFormEvent
    'dz-replace-choose': ReplaceChooseEvent
    'dz-replace-send': ReplaceSendEvent
    'dz-replace-go': ReplaceGoEvent
  }
}
