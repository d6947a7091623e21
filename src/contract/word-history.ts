import type { Actor, Category, Revision } from '../domain/index.ts'
import type { Page, PageRequest } from './call.ts'

/** Of a revision, what tells who, when and why. */
export type RevisionFacts = Pick<
  Revision,
  'number' | 'at' | 'author' | 'kind' | 'message' | 'restored' | 'label'
>

/** An accepted correction: whose words they are, who took them, and why. */
export interface Accepted {
  readonly id: string
  /** Who proposed it: the author of its words. */
  readonly author: Actor
  readonly category?: Category
  readonly reason?: string
  /** Who accepted it. */
  readonly by: Actor
  /** The editor changed the wording before accepting it. */
  readonly reworded?: true
}

export interface BlameRequest {
  /** Pairs that share a row are joined by `+`, in order; their texts are read as one. */
  readonly pair: string
  readonly edition: string
  /** They stand at this revision. */
  readonly at: number
}

/** Who wrote each word of a text. */
export interface PairBlame {
  /** `bodyText` of the pairs at the revision. */
  readonly text: string
  /** In order; together they are `text`. Marks and spaces go with the word before them. */
  readonly runs: readonly BlameRun[]
  /** The revisions that `runs` name. */
  readonly revisions: readonly RevisionFacts[]
  /** The corrections that `runs` name. */
  readonly corrections: readonly Accepted[]
  /** The history was too long to be followed to its beginning, or a rewriting too large to be compared finely. */
  readonly limited: boolean
}

export interface BlameRun {
  readonly start: number
  readonly end: number
  /** The one after which the words stood there; null: older than was looked at. */
  readonly revision: number | null
  /** The correction that brought them, where the revision accepted one. */
  readonly correction?: string
}

export interface LifeRequest extends BlameRequest, PageRequest {
  /** Offsets into `bodyText`; not empty, and taken to whole words. */
  readonly start: number
  readonly end: number
}

/** The life of some words, newest step first. */
export interface WordLife extends Page<LifeStep> {
  /** Where the words stand now, taken to whole words. */
  readonly span: { readonly start: number; readonly end: number }
}

/** A revision at which the words came to read as they do. */
export interface LifeStep {
  readonly revision: RevisionFacts
  /** The accepted corrections that touched these words. */
  readonly corrections: readonly Accepted[]
  readonly after: Worded
  /** null: nothing stood for them before. They were written here, or brought back; then the next step tells where from. */
  readonly before: Worded | null
}

/** What some words read, and where. */
export interface Worded {
  /** Stretches that stood apart are joined by ' … '. */
  readonly words: string
  /** The pair that held them (the first of several). */
  readonly pair: string
}
