import type { Finding } from './finding.ts'

/** A finding that somebody reported as wrong, with the texts it was made in: an example to mend the rule by. */
export interface FindingReport {
  readonly id: string
  /** The document it comes from; it may be gone. */
  readonly document: string
  /** What that is called now; null: it is gone. */
  readonly title: string | null
  readonly at: string
  /** Name of the person, as it was then. */
  readonly by: string
  /** In the person's own words; may be ''. */
  readonly note: string
  /** BCP 47. */
  readonly sourceLang: string
  readonly targetLang: string
  /** The whole texts of the pair, in which the finding's offsets count. */
  readonly source: string
  readonly target: string
  readonly finding: Finding
}
