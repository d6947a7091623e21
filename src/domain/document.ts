import type { Edition } from './edition.ts'
import type { GuestSettings, Visibility } from './permission.ts'
import type { Publication } from './publication.ts'
import type { Progress } from './reading.ts'
import type { ReviewRules } from './review-rules.ts'
import type { Role } from './role.ts'

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

/** A document in a list: a projection that may lag behind the document by moments. */
export interface DocumentSummary {
  readonly id: string
  readonly title: string
  /** BCP 47, the source first. */
  readonly langs: readonly string[]
  readonly head: number
  readonly pairs: number
  readonly openCorrections: number
  /** What the checks of the server found, of any severity; and those that are major or critical. */
  readonly findings: number
  readonly graveFindings: number
  readonly openThreads: number
  /** How far the translation that is furthest is read, 0…1. */
  readonly readShare: number
  readonly updatedAt: string
  readonly visibility: Visibility
  /** What the asker is there. */
  readonly role: Role
}
