import type { Conflict } from './conflict.ts'
import type { RejectionReasons } from './rejection-reasons.ts'
import type { GlossaryTerm } from './term.ts'

/**
 * Every way in which a request can fail that is not a bug. `code` is stable
 * and goes on the wire; the words are made at the rim, from locales, by code.
 */
export type Failure =
  | { readonly code: 'UNAUTHENTICATED' }
  | { readonly code: 'FORBIDDEN'; readonly action: string }
  | { readonly code: 'NOT_FOUND'; readonly what: Thing; readonly id: string }
  /** The input is not what the schema asks for; `path` as in JSON, such as `pairs[3].texts.en`. */
  | { readonly code: 'INVALID_INPUT'; readonly path: string; readonly problem: string }
  /** A domain limit, with the place that exceeds it. */
  | {
      readonly code: 'LIMIT_EXCEEDED'
      readonly limit: string
      readonly max: number
      readonly actual: number
      readonly path: string
    }
  /** The text changed underneath and the edits touch: nothing was written; base, theirs and yours are all here. */
  | { readonly code: 'CONFLICT'; readonly head: number; readonly conflicts: readonly Conflict[] }
  /** The term was changed since, or another says something of the same source: nothing was written; this one stands there. */
  | { readonly code: 'TERM_CONFLICT'; readonly term: GlossaryTerm }
  /** The reasons to choose from were changed since: nothing was written; these stand there. */
  | { readonly code: 'REASONS_CONFLICT'; readonly items: RejectionReasons }
  /** Not a text conflict: the thing is in a state that does not allow this (deciding what is decided). */
  | { readonly code: 'WRONG_STATE'; readonly what: Thing; readonly id: string; readonly state: string }
  /** By the rules of the document nobody accepts their own correction. */
  | { readonly code: 'OWN_CORRECTION'; readonly correction: string }
  /** The link was used, revoked or has run out. */
  | { readonly code: 'LINK_SPENT' }
  /** The same idempotency key came with a different request. */
  | { readonly code: 'KEY_REUSED' }
  | { readonly code: 'RATE_LIMITED'; readonly retryAfterSeconds: number }
  /** The stored data was written by a newer version of this program. */
  | { readonly code: 'NEWER_SCHEMA' }
  /** A part of the platform did not answer; nothing was written; trying again is safe. */
  | { readonly code: 'UNAVAILABLE' }

export type FailureCode = Failure['code']

export type Thing =
  | 'document'
  | 'edition'
  | 'pair'
  | 'revision'
  | 'correction'
  | 'change'
  | 'publication'
  | 'label'
  | 'member'
  | 'invitation'
  | 'link'
  | 'route'
  | 'comment'
  | 'feed'
  | 'webhook'
  | 'term'
  | 'glossary'
  | 'dismissal'
  | 'finding-report'
  | 'thread'
  | 'issue'
  | 'reading'
  | 'approval'
