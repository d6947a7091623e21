import type { Category } from '../src/domain/index.ts'

/**
 * The shape of a `sample.json`: a document, its short history and what people
 * have said about it so far. Texts stand beside it in files of their own, so
 * that each can be opened, pasted and compared without this project.
 *
 * Every person named in a sample is invented; names are plain text and never
 * accounts.
 */
export interface Sample {
  readonly title: string
  /** The source first. */
  readonly editions: readonly SampleEdition[]
  /** In the order they were made; the newest is the last. */
  readonly revisions: readonly SampleRevision[]
  /** Written against the newest revision, still open. */
  readonly corrections: readonly SampleCorrection[]
  readonly comments: readonly SampleComment[]
}

export interface SampleEdition {
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  /** The name of the edition, in its own language. */
  readonly label: string
  /** Only where the text never changes (the source): its file, imported along with the first revision. */
  readonly file?: string
}

export interface SampleRevision {
  /** The edition whose whole text `file` becomes at this revision. */
  readonly edition: string
  /** Beside the `sample.json`; UTF-8, paragraphs parted by one blank line, one newline at the end. */
  readonly file: string
  readonly label: string
  readonly author: string
  readonly message: string
  /** ISO 8601, UTC; later than the revision before. */
  readonly at: string
}

/** One place in the text that a revision gave an edition. */
export interface SamplePlace {
  readonly edition: string
  /** 1 for the first `revisions` entry. */
  readonly revision: number
  /** Counted in source paragraphs; the headline is 1. */
  readonly pair: number
}

export interface SampleCorrection extends SamplePlace {
  readonly author: string
  readonly at: string
  /** Word for word; occurs exactly once in the edition's text at `revision`, inside one paragraph. */
  readonly quote: string
  readonly replacement: string
  readonly category: Category
  readonly reason: string
}

export interface SampleComment extends SamplePlace {
  readonly author: string
  readonly at: string
  /** As in a correction. Absent: the comment is about the pair as a whole. */
  readonly quote?: string
  readonly body: string
}
