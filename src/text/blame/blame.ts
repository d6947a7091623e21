import type { Span } from '../span.ts'
import { descend, Effort, type Descent } from './descent.ts'
import type { Past } from './past.ts'

/** A stretch of the newest text and the step that wrote it. */
export interface Written<P> extends Span {
  /** null: older than was looked at. */
  readonly origin: Origin<P> | null
}

export interface Origin<P> {
  readonly revision: number
  /** The text which that step made; the stretch begins at `at` in it. */
  readonly made: P
  readonly at: number
}

export interface Blame<P> {
  /** In order; together they are the text, to the code unit. */
  readonly written: readonly Written<P>[]
  /** Not followed to the beginning, or somewhere less finely than it could be. Always shown. */
  readonly limited: boolean
}

/** A stretch of the newest text that stands at `at` in the text looked at. */
interface Piece extends Span {
  readonly at: number
}

/**
 * Who wrote each stretch of a text: the step after which it stood there word
 * for word in every later text. Words that moved, or changed their capitals
 * alone, keep their author; so do words that were brought back.
 *
 * Looks back only until everything is accounted for. The work is that of the
 * differences between neighbours in the history: it grows with the number of
 * steps, not with its square.
 */
export function blame<P extends Past<P>>(past: P, lang: string): Blame<P> {
  const written: Written<P>[] = []
  const effort = new Effort()
  let limited = false
  let made = past
  let open: Piece[] = past.text === '' ? [] : [{ start: 0, end: past.text.length, at: 0 }]
  while (open.length > 0) {
    const older = made.leap()
    if (older) {
      made = older
      continue
    }
    const step = made.back()
    if (!step) break
    const { revision, before } = step
    if (before.text !== made.text) {
      const descents = descend(before.text, made.text, lang, effort)
      limited ||= descents.limited
      const { kept, fresh } = carry(open, descents.items)
      for (const { start, end, at } of fresh) written.push({ start, end, origin: { revision, made, at } })
      open = kept
    }
    made = before
  }
  for (const { start, end } of open) written.push({ start, end, origin: null })
  return { written: written.toSorted((a, b) => a.start - b.start), limited: limited || open.length > 0 }
}

/** Parts pieces into those that stood before, at their old places, and those that are new. */
function carry(open: readonly Piece[], descents: readonly Descent[]): { kept: Piece[]; fresh: Piece[] } {
  const kept: Piece[] = []
  const fresh: Piece[] = []
  const stayed = descents.filter((one) => one.kept)
  let first = 0
  for (const piece of open.toSorted((a, b) => a.at - b.at)) {
    const shift = piece.start - piece.at
    const end = piece.end - shift
    while (first < stayed.length && stayed[first]!.after.end <= piece.at) first++
    let at = piece.at
    const freshTo = (to: number) => {
      if (at < to) fresh.push({ start: at + shift, end: to + shift, at })
      at = Math.max(at, to)
    }
    for (let k = first; k < stayed.length && stayed[k]!.after.start < end; k++) {
      const { before, after } = stayed[k]!
      freshTo(Math.max(piece.at, after.start))
      const to = Math.min(end, after.end)
      if (at < to) join(kept, { start: at + shift, end: to + shift, at: at - after.start + before.start })
      at = Math.max(at, to)
    }
    freshTo(end)
  }
  return { kept, fresh }
}

/** Adds a piece; one that only goes on where the last one ended becomes one with it. */
function join(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last && last.end === piece.start && last.at + last.end - last.start === piece.at) {
    pieces[pieces.length - 1] = { ...last, end: piece.end }
  } else pieces.push(piece)
}
