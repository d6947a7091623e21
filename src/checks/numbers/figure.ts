import type { Span } from '../../text/span.ts'

/** A figure of a text, with everything it could be said to be. */
export interface Figure extends Span {
  /** What it says, most plain first: 15时 is 15, and 3 in the afternoon. Shares are in percent. */
  readonly values: readonly number[]
  readonly kind: FigureKind
  /** Says so much that a translation without it is wrong. A weak one (一, "one", 十分) only explains the other side. */
  readonly strong: boolean
}

export type FigureKind = 'count' | 'share' | 'times' | 'ordinal' | 'year' | 'month' | 'day' | 'time' | 'plan'
