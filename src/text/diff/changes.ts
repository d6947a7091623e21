import type { Change } from './change.ts'
import type { Op, TextDiff } from './diff.ts'
import type { Survivor } from './survivors.ts'
import { diffFinely } from './text.ts'

/**
 * Cuts what was typed into the changes that make sense by themselves. Applied
 * together to `before` they give `after`. Both ends of a moved sentence carry
 * the same group number.
 */
export function cutChanges(before: string, after: string, lang: string): Change[] {
  return changesOf(diffFinely(before, after, lang))
}

/** The marked stretches of a diff as changes of its old text. */
export function changesOf({ rows }: TextDiff): Change[] {
  const drafts: Draft[] = []
  let at = 0
  for (const { segments } of rows) {
    for (const { id, counterpart, ops } of segments) {
      at = addDrafts(drafts, ops, at, counterpart === undefined ? undefined : Math.min(id, counterpart))
    }
  }
  const group = numberGroups(drafts.map(({ moves }) => moves))
  return drafts.filter(isChange).map((draft) => {
    const [move] = draft.moves
    return move === undefined ? finish(draft) : { ...finish(draft), group: group(move) }
  })
}

/** What makes one text of the other around what stands in both. */
export function changesAround(same: readonly Survivor[], before: string, after: string): Change[] {
  const changes: Change[] = []
  let from = 0
  let to = 0
  for (const one of [...same, { before: before.length, after: after.length, length: 0 }]) {
    const quote = before.slice(from, one.before)
    const replacement = after.slice(to, one.after)
    if (quote !== replacement) changes.push({ start: from, end: one.before, quote, replacement })
    from = one.before + one.length
    to = one.after + one.length
  }
  return changes
}

/** The marked stretches of some ops, the old text of which begins at `start`. */
export function changesOfOps(ops: readonly Op[], start: number): Change[] {
  const drafts: Draft[] = []
  addDrafts(drafts, ops, start, undefined)
  return drafts.filter(isChange).map(finish)
}

interface Draft {
  readonly start: number
  quote: string
  replacement: string
  /** Numbers of the moves it has a part in. */
  readonly moves: Set<number>
}

/** @returns where the old text of the ops ends */
function addDrafts(drafts: Draft[], ops: readonly Op[], start: number, move: number | undefined): number {
  let at = start
  for (const { op, text } of ops) {
    if (op !== 'equal') {
      let draft = drafts.at(-1)
      if (!draft || draft.start + draft.quote.length < at) {
        drafts.push((draft = { start: at, quote: '', replacement: '', moves: new Set() }))
      }
      if (op === 'delete') draft.quote += text
      else draft.replacement += text
      if (move !== undefined) draft.moves.add(move)
    }
    if (op !== 'insert') at += text.length
  }
  return at
}

function isChange({ quote, replacement }: Draft): boolean {
  return quote !== replacement
}

function finish({ start, quote, replacement }: Draft): Change {
  return { start, end: start + quote.length, quote, replacement }
}

/** Moves that share a change are one group: returns the group of each move, counting from 0. */
function numberGroups(sets: readonly ReadonlySet<number>[]): (move: number) => number {
  const parent = new Map<number, number>()
  const root = (move: number): number => {
    const up = parent.get(move) ?? move
    return up === move ? move : root(up)
  }
  for (const set of sets) {
    const [first, ...rest] = set
    for (const move of rest) parent.set(root(move), root(first!))
  }
  const numbers = new Map<number, number>()
  return (move) => {
    const top = root(move)
    if (!numbers.has(top)) numbers.set(top, numbers.size)
    return numbers.get(top)!
  }
}

/**
 * The text with all the changes made.
 *
 * @throws RangeError when changes overlap, stand out of order or outside the
 * text, or quote what does not stand there
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = ''
  let at = 0
  for (const { start, end, quote, replacement } of changes) {
    if (!(start >= at && end >= start && end <= text.length)) {
      throw new RangeError(
        `change [${start}, ${end}) is out of order or outside the text (at ${at} of ${text.length})`,
      )
    }
    const found = text.slice(start, end)
    if (found !== quote) {
      throw new RangeError(
        `change [${start}, ${end}) quotes ${JSON.stringify(quote)} but finds ${JSON.stringify(found)}`,
      )
    }
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}
