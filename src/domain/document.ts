import type { Edition } from './edition.ts'
import type { GuestSettings } from './permission.ts'
import type { Publication } from './publication.ts'
import type { Progress } from './reading.ts'
import type { ReviewRules } from './review-rules.ts'

/** A document as it stands now, without its text. */
export interface Document extends GuestSettings {
  readonly id: string
  readonly title: string
  readonly createdAt: string
  readonly editions: readonly Edition[]
  /** The newest revision. */
  readonly head: number
  /** The newest event. */
  readonly seq: number
  readonly pairs: number
  readonly openCorrections: number
  readonly openThreads: number
  readonly openIssues: number
  readonly publications: readonly Publication[]
  readonly labels: readonly Label[]
  readonly rules: ReviewRules
  /** How far each edition is read, in their order. */
  readonly progress: readonly Progress[]
}

/** A name for a revision, unique within the document. */
export interface Label {
  readonly revision: number
  readonly label: string
}
