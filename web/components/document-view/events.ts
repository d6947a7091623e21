import type { Place } from './view-row.ts'

/** Bubbling and composed, like every event of these components. */
abstract class ViewEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable })
  }
}

/** The active segment changed, by pointer, keyboard or focus; null: none is active. */
export class SegmentFocusEvent extends ViewEvent {
  static readonly type = 'dz-segment-focus'
  readonly place: Place | null
  constructor(place: Place | null) {
    super(SegmentFocusEvent.type)
    this.place = place
  }
}

/** An editor is about to open. Prevented: it does not. */
export class EditStartEvent extends ViewEvent {
  static readonly type = 'dz-edit-start'
  readonly place: Place
  constructor(place: Place) {
    super(EditStartEvent.type, true)
    this.place = place
  }
}

/** The whole target of the row as typed so far: to be kept as a draft. Equal to the row's target: there is none any more. */
export class EditInputEvent extends ViewEvent {
  static readonly type = 'dz-edit-input'
  readonly place: Place
  readonly text: string
  constructor(place: Place, text: string) {
    super(EditInputEvent.type)
    this.place = place
    this.text = text
  }
}

/** The editor was left with Esc or by leaving the field; what was typed stays a draft. */
export class EditLeaveEvent extends ViewEvent {
  static readonly type = 'dz-edit-leave'
  readonly place: Place
  constructor(place: Place) {
    super(EditLeaveEvent.type)
    this.place = place
  }
}

/** Ctrl/⌘+Enter: the whole target of the row as its writer would have it. Not sent when nothing changed. */
export class EditSubmitEvent extends ViewEvent {
  static readonly type = 'dz-edit-submit'
  readonly place: Place
  /** What the row read when the editor opened. */
  readonly base: string
  readonly text: string
  constructor(place: Place, base: string, text: string) {
    super(EditSubmitEvent.type)
    this.place = place
    this.base = base
    this.text = text
  }
}

/** A mark in the margin was chosen. */
export class MarkOpenEvent extends ViewEvent {
  static readonly type = 'dz-mark-open'
  /** `Mark.id`. */
  readonly mark: string
  constructor(mark: string) {
    super(MarkOpenEvent.type)
    this.mark = mark
  }
}

/** What becomes of the rows: how an alignment is mended by hand. */
export type Restructuring =
  /** Joins the row to the one above it. */
  | { readonly kind: 'join' }
  /** Cuts the row in two, at these offsets into its source and its target. */
  | { readonly kind: 'split'; readonly source: number; readonly target: number }
  /** `up`: its first target sentence goes to the row above; `down`: its last one to the row below. */
  | { readonly kind: 'move'; readonly to: 'up' | 'down' }

export class RestructureEvent extends ViewEvent {
  static readonly type = 'dz-restructure'
  readonly row: string
  readonly act: Restructuring
  constructor(row: string, act: Restructuring) {
    super(RestructureEvent.type)
    this.row = row
    this.act = act
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-segment-focus': SegmentFocusEvent
    'dz-edit-start': EditStartEvent
    'dz-edit-input': EditInputEvent
    'dz-edit-leave': EditLeaveEvent
    'dz-edit-submit': EditSubmitEvent
    'dz-mark-open': MarkOpenEvent
    'dz-restructure': RestructureEvent
  }
}
