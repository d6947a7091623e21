import type { Actor } from './actor.ts'
import type { Anchor, AnchorStanding } from './anchor.ts'
import type { Resolution } from './thread.ts'

/** An error that a person marked in a text, by the typology of MQM (themqm.org). */
export interface Issue {
  /** `i1`, `i2`, … unique within the document. */
  readonly id: string
  /** The words that are wrong, in whichever edition. Of an omission, it may be the empty place where words are missing. */
  readonly anchor: Anchor
  /** The words of the source it is about: what was left out or mistranslated. */
  readonly source?: Anchor
  readonly category: IssueCategory
  readonly severity: IssueSeverity
  readonly note?: string
  readonly author: Actor
  readonly at: string
  readonly state: IssueState
  /** Present unless open: who withdrew or resolved it. */
  readonly closing?: Resolution
  /** Where its words are in the text asked about; absent in packages. */
  readonly standing?: IssueStanding
  /** The pair it is listed by now: where its words are, or what took the place of the pair they were in; absent in packages. */
  readonly home?: string
}

/** `withdrawn`: its author took it back, it never was one. `resolved`: an editor dealt with it. */
export type IssueState = 'open' | 'withdrawn' | 'resolved'

export interface IssueStanding {
  readonly anchor: AnchorStanding
  readonly source?: AnchorStanding
}

/** From least to worst. `neutral`: worth saying, no error. */
export const ISSUE_SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const

export type IssueSeverity = (typeof ISSUE_SEVERITIES)[number]

/** The categories of the MQM annotations of WMT (Freitag et al. 2021), named as our findings name them. */
export const ISSUE_CATEGORIES = [
  'Accuracy/Mistranslation',
  'Accuracy/Omission',
  'Accuracy/Addition',
  'Accuracy/Untranslated',
  'Fluency/Grammar',
  'Fluency/Punctuation',
  'Fluency/Spelling',
  'Fluency/Register',
  'Fluency/Inconsistency',
  'Fluency/Character encoding',
  'Terminology/Inappropriate',
  'Terminology/Inconsistent',
  'Style/Awkward',
  'Locale/Address',
  'Locale/Currency',
  'Locale/Date',
  'Locale/Name',
  'Locale/Telephone',
  'Locale/Time',
  'Source error',
  'Non-translation',
  'Other',
] as const

export type IssueCategory = (typeof ISSUE_CATEGORIES)[number]
