import { AnsweredEvent } from '../corrections/correction-events.ts'

/** All that is shown is to be chosen, or nothing. */
export class ChooseAllEvent extends Event {
  static readonly type = 'dz-choose-all'
  readonly all: boolean
  constructor(all: boolean) {
    super(ChooseAllEvent.type, { bubbles: true, composed: true })
    this.all = all
  }
}

/** The chosen corrections are to be decided alike. */
export class DecideChosenEvent extends AnsweredEvent {
  static readonly type = 'dz-decide-chosen'
  readonly verdict: 'accept' | 'reject'
  /** Why they are rejected; may be ''. */
  readonly reason: string
  constructor(verdict: 'accept' | 'reject', reason = '') {
    super(DecideChosenEvent.type, { bubbles: true, composed: true })
    this.verdict = verdict
    this.reason = reason
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-choose-all': ChooseAllEvent
    'dz-decide-chosen': DecideChosenEvent
  }
}
