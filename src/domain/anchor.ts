import type { Span } from '../text/span.ts'

/**
 * A stretch of one edition's text of a pair as it read at a revision:
 * `[start, end)` in its `bodyText`, in UTF-16 code units. It never changes;
 * where its words are now is worked out when asked (`AnchorStanding`).
 */
export interface Anchor extends Span {
  readonly pair: string
  readonly edition: string
  /** The revision its offsets count in. */
  readonly revision: number
  /** The words of then, shown when they are gone. '' where `start === end`: a place between two characters. */
  readonly quote: string
}

/** A whole pair, whatever it reads. */
export interface PairAnchor {
  readonly pair: string
  /** The revision at which somebody pointed at it. */
  readonly revision: number
}

/** Where an anchor's words are at another revision. */
export type AnchorStanding =
  /** In this pair, at `[start, end)` of its text there. */
  | ({ readonly state: 'here'; readonly pair: string } & Span)
  /** They are gone. Should they come back, the anchor is here again. */
  | Orphaned

/** Where an anchored pair is at another revision: itself, or the pair that holds its words. */
export type PairStanding = { readonly state: 'here'; readonly pair: string } | Orphaned

interface Orphaned {
  readonly state: 'orphaned'
}
