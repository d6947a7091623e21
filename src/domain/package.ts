import type { Body } from './body.ts'
import type { Correction } from './correction.ts'
import type { Dismissal } from './dismissal.ts'
import type { Label } from './document.ts'
import type { Edition } from './edition.ts'
import type { Issue } from './issue.ts'
import type { Publication } from './publication.ts'
import type { Approval, Reading } from './reading.ts'
import type { ReviewRules } from './review-rules.ts'
import type { Lineage, Revision } from './revision.ts'
import type { Thread } from './thread.ts'
import type { PackagedGlossary } from './term.ts'

/**
 * A whole document, lossless: imported, it becomes a new document identical in
 * everything but its own id. Ids inside are scoped to the document; authors
 * inside are names (`Actor.kind` becomes `name`).
 */
export interface DocumentPackage {
  readonly format: 'duizhao-document'
  readonly version: 1
  readonly exportedAt: string
  readonly title: string
  readonly createdAt: string
  readonly editions: readonly Edition[]
  /** From 1, without gaps; each says only what it changed. */
  readonly revisions: readonly PackagedRevision[]
  readonly labels: readonly Label[]
  readonly corrections: readonly PackagedCorrection[]
  /** Absent in packages of earlier versions, which knew none. */
  readonly dismissals?: readonly Dismissal[]
  /** Every revision of an edition that was ever made public. Importing publishes nothing: they are kept as facts. */
  readonly publications: readonly Publication[]
  /** Absent in packages of versions that knew none. */
  readonly threads?: readonly PackagedThread[]
  readonly issues?: readonly PackagedIssue[]
  /** Absent: those of a document whose editors agreed on nothing. */
  readonly rules?: ReviewRules
  /** The document's own terms; absent where it has none. */
  readonly glossaries?: readonly PackagedGlossary[]
  /** Absent in packages of before there were any. */
  readonly readings?: readonly Reading[]
  readonly approvals?: readonly Approval[]
}

export interface PackagedRevision extends Omit<Revision, 'label'> {
  /** New bodies, by pair and edition; an empty body: the edition no longer has it. */
  readonly texts: readonly { readonly pair: string; readonly edition: string; readonly body: Body }[]
  /** Pairs born, retired, revived or moved. `position` orders pairs; it is any finite number. */
  readonly structure: readonly {
    readonly pair: string
    readonly alive: boolean
    readonly position: number
    readonly confidence?: number
  }[]
  readonly lineage: readonly Omit<Lineage, 'revision'>[]
}

export type PackagedCorrection = Correction

/** Without where it stands now, and without accounts: people in it are names, mentions the words alone. */
export type PackagedThread = Omit<Thread, 'standing' | 'home'>

export type PackagedIssue = Omit<Issue, 'standing' | 'home'>

/**
 * Puts the parts of an export together. The lists follow one another; a
 * revision too big for one part goes on in the next under the same number.
 */
export function joinPackage(parts: readonly DocumentPackage[]): DocumentPackage {
  const first = parts[0]
  if (!first) throw new Error('bug: a package without parts')
  const revisions: PackagedRevision[] = []
  for (const revision of parts.flatMap((part) => part.revisions)) {
    const last = revisions.at(-1)
    if (last?.number !== revision.number) revisions.push(revision)
    else revisions[revisions.length - 1] = { ...last, texts: [...last.texts, ...revision.texts] }
  }
  const dismissals = parts.flatMap((part) => part.dismissals ?? [])
  return {
    ...first,
    revisions,
    corrections: parts.flatMap((part) => part.corrections),
    ...(first.dismissals && { dismissals }),
    ...(first.threads ? { threads: parts.flatMap((part) => part.threads ?? []) } : {}),
    ...(first.issues ? { issues: parts.flatMap((part) => part.issues ?? []) } : {}),
    readings: parts.flatMap((part) => part.readings ?? []),
  }
}
