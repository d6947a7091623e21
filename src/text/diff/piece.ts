import type { TokenKind } from '../segment/tokens.ts'

/** One unit beside what decides where it may be parted from its neighbours. */
export interface Piece {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** Not the first character of its (unspaced) word. */
  readonly inner: boolean
  readonly unspaced: boolean
}
