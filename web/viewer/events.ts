/** Where a reader is: a pair and, counted from 0, one of its segments. */
export interface Place {
  readonly pair: string
  readonly segment: number
}

/** Bubbling and composed, so that the host page hears them wherever it listens. */
abstract class ViewerEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true })
  }
}

/** The published text is on the page. */
export class ReadyEvent extends ViewerEvent {
  static readonly type = 'duizhao-ready'
  readonly document: string
  readonly edition: string
  readonly revision: number
  constructor(document: string, edition: string, revision: number) {
    super(ReadyEvent.type)
    this.document = document
    this.edition = edition
    this.revision = revision
  }
}

/** Something could not be loaded or sent. What stood on the page before still stands. */
export class FailureEvent extends ViewerEvent {
  static readonly type = 'duizhao-failure'
  /** A stable code of the server, or `OFFLINE`, `BAD_ADDRESS`, `BAD_ANSWER`, `NEWER_FORMAT`. */
  readonly code: string
  constructor(code: string) {
    super(FailureEvent.type)
    this.code = code
  }
}

/** The reader moved to another segment, or to none. */
export class SegmentEvent extends ViewerEvent {
  static readonly type = 'duizhao-segment'
  readonly place: Place | null
  constructor(place: Place | null) {
    super(SegmentEvent.type)
    this.place = place
  }
}

/** The text is now compared with an earlier revision, or with none. */
export class CompareEvent extends ViewerEvent {
  static readonly type = 'duizhao-compare'
  readonly from: number | null
  constructor(from: number | null) {
    super(CompareEvent.type)
    this.from = from
  }
}

/** A reader's suggestion has arrived in the queue. */
export class SuggestedEvent extends ViewerEvent {
  static readonly type = 'duizhao-suggested'
  readonly place: Place
  /** The correction's id, such as `c7`. */
  readonly correction: string
  constructor(place: Place, correction: string) {
    super(SuggestedEvent.type)
    this.place = place
    this.correction = correction
  }
}

declare global {
  interface HTMLElementEventMap {
    'duizhao-ready': ReadyEvent
    'duizhao-failure': FailureEvent
    'duizhao-segment': SegmentEvent
    'duizhao-compare': CompareEvent
    'duizhao-suggested': SuggestedEvent
  }
}
