import type { Span } from '../text/span.ts'
import type { Actor } from './actor.ts'
import type { Anchor, AnchorStanding, PairAnchor, PairStanding } from './anchor.ts'

/** Remarks of several people on one thing, in order. */
export interface Thread {
  /** `t1`, `t2`, … unique within the document. */
  readonly id: string
  readonly about: ThreadSubject
  readonly state: 'open' | 'resolved'
  /** Present while resolved. */
  readonly resolution?: Resolution
  /** At least one, the oldest first; at most `LIMITS.comments`. */
  readonly comments: readonly Comment[]
  /** Where what it is about stands in the newest text; absent in packages. */
  readonly standing?: AnchorStanding | PairStanding
  /** The pair it is listed by: where its words are, or what took the place of the pair they were in; absent in packages. */
  readonly home?: string
}

export type ThreadSubject =
  | { readonly kind: 'words'; readonly anchor: Anchor }
  | { readonly kind: 'pair'; readonly anchor: PairAnchor }
  /** When a correction is carried to other pairs, its threads go with it: `correction` is where it lives now. */
  | { readonly kind: 'correction'; readonly correction: string }

/** Who ended a discussion, or an issue, and when. */
export interface Resolution {
  readonly by: Actor
  readonly at: string
}

export interface Comment {
  /** From 0 within its thread, without gaps. */
  readonly id: number
  readonly author: Actor
  readonly at: string
  /** Plain text, line breaks and all; '' once it was deleted. */
  readonly body: string
  /** In order of the body, apart. */
  readonly mentions: readonly Mention[]
  /** When its author last changed it. */
  readonly editedAt?: string
  /** Its author took the words back: that something was there stays. */
  readonly deletedAt?: string
}

/** A person named in a comment: `body.slice(start, end)` is the name as it was typed, with its @. */
export interface Mention extends Span {
  /** Absent where the account is of another place: in a package, and in what was imported from one. */
  readonly member?: string
}
