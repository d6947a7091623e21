import type { Span } from '../span.ts'
import type { Op, TextDiff } from './diff.ts'
import { movedSentences } from './moved.ts'

/** A stretch that stands in both texts. */
export interface Survivor {
  readonly before: number
  readonly after: number
  /** At least 1. */
  readonly length: number
}

/** What differs between two survivors that are neighbours; one of the two may be empty. */
export interface Hunk {
  readonly before: Span
  readonly after: Span
}

/** What of the old text stands in the new one, in order of the old text; moved sentences included. */
export function survivors(diff: TextDiff): Survivor[] {
  const found: Survivor[] = []
  const ops = diff.rows.flatMap(({ segments }) => segments.flatMap((row) => row.ops))
  collect(found, [], ops, 0, 0)
  for (const { before, after, ops: inner } of movedSentences(diff)) {
    collect(found, [], inner, before.start, after.start)
  }
  return found.toSorted((a, b) => a.before - b.before)
}

/**
 * The same beside the rest: what a move took away or brought is in no hunk,
 * what changed on the way is. Hunks come in no particular order.
 */
export function survivorsAndHunks(diff: TextDiff): { survivors: Survivor[]; hunks: Hunk[] } {
  const kept: Survivor[] = []
  const hunks: Hunk[] = []
  const moves = movedSentences(diff)
  collect(
    kept,
    hunks,
    diff.rows.flatMap(({ segments }) => segments.flatMap((row) => row.ops)),
    0,
    0,
  )
  const still = hunks.flatMap((hunk) =>
    withoutMoves(
      hunk,
      moves.map((move) => move.before),
      moves.map((move) => move.after),
    ),
  )
  for (const { before, after, ops } of moves) collect(kept, still, ops, before.start, after.start)
  return { survivors: kept.toSorted((a, b) => a.before - b.before), hunks: still }
}

function collect(found: Survivor[], hunks: Hunk[], ops: readonly Op[], before: number, after: number): void {
  let open = { before, after }
  const close = () => {
    if (open.before < before || open.after < after) {
      hunks.push({ before: { start: open.before, end: before }, after: { start: open.after, end: after } })
    }
  }
  for (const { op, text } of ops) {
    if (op === 'equal') {
      close()
      const last = found.at(-1)
      if (last && last.before + last.length === before && last.after + last.length === after) {
        found[found.length - 1] = { ...last, length: last.length + text.length }
      } else found.push({ before, after, length: text.length })
    }
    if (op !== 'insert') before += text.length
    if (op !== 'delete') after += text.length
    if (op === 'equal') open = { before, after }
  }
  close()
}

/** What is left of both sides between the moves: nothing, or one hunk over what is left. */
function withoutMoves(hunk: Hunk, left: readonly Span[], arrived: readonly Span[]): Hunk[] {
  const before = hull(subtract(hunk.before, left), hunk.before.start)
  const after = hull(subtract(hunk.after, arrived), hunk.after.start)
  return before.start < before.end || after.start < after.end ? [{ before, after }] : []
}

function hull(pieces: readonly Span[], at: number): Span {
  const [first] = pieces
  const last = pieces.at(-1)
  return first && last ? { start: first.start, end: last.end } : { start: at, end: at }
}

/** What of a span none of the others covers, in order. */
export function subtract(span: Span, others: readonly Span[]): Span[] {
  let left = span.start < span.end ? [{ start: span.start, end: span.end }] : []
  for (const { start, end } of others) {
    left = left.flatMap((piece) =>
      end <= piece.start || start >= piece.end || start === end
        ? [piece]
        : [
            { start: piece.start, end: Math.min(piece.end, start) },
            { start: Math.max(piece.start, end), end: piece.end },
          ].filter((rest) => rest.start < rest.end),
    )
  }
  return left
}
