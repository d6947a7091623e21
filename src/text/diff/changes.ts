import type { Change } from './change.ts'
import type { TextDiff } from './diff.ts'
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
export function changesOf(diff: TextDiff): Change[] {
  const changes: { start: number; quote: string; replacement: string; groups: Set<number> }[] = []
  let at = 0
  for (const { segments } of diff.rows) {
    for (const { id, counterpart, ops } of segments) {
      for (const { op, text } of ops) {
        if (op === 'equal') {
          at += text.length
          continue
        }
        let change = changes.at(-1)
        if (!change || change.start + change.quote.length < at) {
          changes.push((change = { start: at, quote: '', replacement: '', groups: new Set() }))
        }
        if (op === 'delete') change.quote += text
        else change.replacement += text
        if (op === 'delete') at += text.length
        if (counterpart !== undefined) change.groups.add(Math.min(id, counterpart))
      }
    }
  }
  const group = numberGroups(changes.map(({ groups }) => groups))
  return changes
    .filter(({ quote, replacement }) => quote !== replacement)
    .map(({ start, quote, replacement, groups }) => {
      const first = groups.values().next()
      const number = first.done ? undefined : group(first.value)
      const change = { start, end: start + quote.length, quote, replacement }
      return number === undefined ? change : { ...change, group: number }
    })
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
