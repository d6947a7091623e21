import type { DismissalReason, Finding } from '../../../src/domain/index.ts'

abstract class FindingEvent extends Event {
  readonly finding: Finding
  constructor(type: string, finding: Finding) {
    super(type, { bubbles: true, composed: true })
    this.finding = finding
  }
}

/** Someone takes a replacement that a check offers. */
export class ReplaceEvent extends FindingEvent {
  static readonly type = 'dz-replace'
  readonly replacement: string
  constructor(finding: Finding, replacement: string) {
    super(ReplaceEvent.type, finding)
    this.replacement = replacement
  }
}

export interface DismissChoice {
  readonly everywhere: boolean
  readonly reason?: DismissalReason
  readonly note?: string
}

/** Someone says that a finding is none. Reason `wrong`: the rule is to be mended. */
export class DismissEvent extends FindingEvent {
  static readonly type = 'dz-dismiss'
  readonly choice: DismissChoice
  constructor(finding: Finding, choice: DismissChoice) {
    super(DismissEvent.type, finding)
    this.choice = choice
  }
}

/** A dismissed finding is to count again. */
export class RestoreEvent extends FindingEvent {
  static readonly type = 'dz-restore'
  /** Of the dismissal. */
  readonly dismissal: string
  constructor(finding: Finding, dismissal: string) {
    super(RestoreEvent.type, finding)
    this.dismissal = dismissal
  }
}

/** The rule of a finding is to be silent in this document. */
export class MuteEvent extends FindingEvent {
  static readonly type = 'dz-mute-rule'
  constructor(finding: Finding) {
    super(MuteEvent.type, finding)
  }
}

/** Someone chose a finding of the list. */
export class FindingGoEvent extends FindingEvent {
  static readonly type = 'dz-finding-go'
  constructor(finding: Finding) {
    super(FindingGoEvent.type, finding)
  }
}

/** Someone is done with a finding, and wants the one after it. */
export class FindingNextEvent extends FindingEvent {
  static readonly type = 'dz-finding-next'
  constructor(finding: Finding) {
    super(FindingNextEvent.type, finding)
  }
}

/** Every suspicion is to be shown, or only what is precise. */
export class EverySuspicionEvent extends Event {
  static readonly type = 'dz-every-suspicion'
  readonly wanted: boolean
  constructor(wanted: boolean) {
    super(EverySuspicionEvent.type, { bubbles: false, composed: false })
    this.wanted = wanted
  }
}

declare global {
  interface HTMLElementEventMap {
    'dz-every-suspicion': EverySuspicionEvent
    'dz-replace': ReplaceEvent
    'dz-dismiss': DismissEvent
    'dz-restore': RestoreEvent
    'dz-mute-rule': MuteEvent
    'dz-finding-go': FindingGoEvent
    'dz-finding-next': FindingNextEvent
  }
}
