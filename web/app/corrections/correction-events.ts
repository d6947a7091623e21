import type { Verdict } from '../../../src/domain/index.ts'
import type { SameChange } from './elsewhere.ts'

/** Something is asked for, and whoever asks wants to know whether it was done. */
export abstract class AnsweredEvent extends Event {
  readonly #answers: Promise<boolean>[] = []

  /** Called by who does it, while the event is on its way. */
  waitUntil(isDone: Promise<boolean>): void {
    this.#answers.push(isDone)
  }

  /** Whether it was done; false where nobody does such things. */
  async isDone(): Promise<boolean> {
    return (await Promise.all(this.#answers)).includes(true)
  }
}

/** Someone decided about changes of a correction. */
export class DecideEvent extends AnsweredEvent {
  static readonly type = 'dz-decide'
  readonly correction: string
  readonly verdicts: readonly Verdict[]
  constructor(correction: string, verdicts: readonly Verdict[]) {
    super(DecideEvent.type, { bubbles: true, composed: true })
    this.correction = correction
    this.verdicts = verdicts
  }
}

/** The proposer takes a correction back. */
export class WithdrawEvent extends Event {
  static readonly type = 'dz-withdraw'
  readonly correction: string
  constructor(correction: string) {
    super(WithdrawEvent.type, { bubbles: true, composed: true })
    this.correction = correction
  }
}

/** The proposer wants to say why, or change the category. */
export class ExplainEvent extends Event {
  static readonly type = 'dz-explain'
  readonly correction: string
  constructor(correction: string) {
    super(ExplainEvent.type, { bubbles: true, composed: true })
    this.correction = correction
  }
}

/** The reader wants the same change in other places. */
export class ElsewhereEvent extends Event {
  static readonly type = 'dz-elsewhere'
  readonly same: SameChange
  readonly edition: string
  constructor(same: SameChange, edition: string) {
    super(ElsewhereEvent.type, { bubbles: true, composed: true })
    this.same = same
    this.edition = edition
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-decide': DecideEvent
    'dz-withdraw': WithdrawEvent
    'dz-explain': ExplainEvent
    'dz-elsewhere': ElsewhereEvent
  }
}
