import type { Op } from '../../../src/text/diff/index.ts'
import { contextOf } from '../../../src/text/search/index.ts'

/** How much of what is the same stays on either side of a difference, in code units. */
const AROUND = 72

/** Texts in pieces, with the middle of long ones that `isSame` left out, for what differs to be found at a glance. */
export function folded<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  isSame: (piece: Piece) => boolean,
): Piece[] {
  return pieces.map((piece, k) => {
    const { text } = piece
    if (!isSame(piece) || text.length <= 3 * AROUND || pieces.length === 1) return piece
    const begin = k === 0 ? '' : contextOf(text, { start: 0, end: 0 }, AROUND).after
    const end = { start: text.length, end: text.length }
    const rest = k === pieces.length - 1 ? '' : contextOf(text, end, AROUND).before
    return { ...piece, text: [begin, rest].filter((part) => part !== '').join(' ') }
  })
}

/** Ops of a diff, each stretch that both texts share folded. */
export const foldedOps = (ops: readonly Op[]): Op[] => folded(ops, ({ op }) => op === 'equal')
