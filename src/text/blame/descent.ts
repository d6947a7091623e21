import type { Op } from '../diff/diff.ts'
import { movedSentences } from '../diff/moved.ts'
import { diffFinely } from '../diff/text.ts'
import { wordOps } from '../diff/words.ts'
import type { Span } from '../span.ts'

/** Where a stretch of a text comes from in the text before it. At most one of the two is empty. */
export interface Descent {
  readonly after: Span
  /** Empty: it was written here. */
  readonly before: Span
  /** The same words, capitals aside; both are of one length. Otherwise one took the place of the other. */
  readonly kept: boolean
}

export interface Descents {
  /** In the order of the later text, and not overlapping there. White space around a moved sentence is in none. */
  readonly items: readonly Descent[]
  /** Coarser than it could be: the bound on work was hit. */
  readonly limited: boolean
}

/** Comparisons of two units for one step, some 10 ms: a history has many. */
const MAX_WORK = 2e6

/**
 * Sets every stretch of a text beside what it was made from. A sentence that
 * moved comes from where it stood. A change inside one sentence, as most
 * revisions are, is found without cutting the text into sentences.
 */
export function descend(before: string, after: string, lang: string): Descents {
  const items: Descent[] = []
  if (isInsideOneSentence(before, after)) {
    const budget = { left: MAX_WORK, limited: false }
    collect(items, wordOps(before, after, lang, budget), 0, 0)
    return { items, limited: budget.limited }
  }
  const diff = diffFinely(before, after, lang, { maxWork: MAX_WORK })
  let atBefore = 0
  let atAfter = 0
  for (const { counterpart, ops } of diff.rows.flatMap((row) => row.segments)) {
    if (counterpart === undefined) collect(items, ops, atBefore, atAfter)
    for (const { op, text } of ops) {
      if (op !== 'insert') atBefore += text.length
      if (op !== 'delete') atAfter += text.length
    }
  }
  for (const moved of movedSentences(diff)) {
    collect(items, moved.ops, moved.before.start, moved.after.start)
  }
  return {
    items: items.toSorted((a, b) => a.after.start - b.after.start || a.after.end - b.after.end),
    limited: diff.limited,
  }
}

/** What may end a sentence or a paragraph. */
const STOP = /[.!?…。！？｡．\r\n\u2028\u2029]/

function isInsideOneSentence(before: string, after: string): boolean {
  const most = Math.min(before.length, after.length)
  let lead = 0
  while (lead < most && before.charCodeAt(lead) === after.charCodeAt(lead)) lead++
  let tail = 0
  while (
    tail < most - lead &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return (
    !STOP.test(before.slice(lead, before.length - tail)) && !STOP.test(after.slice(lead, after.length - tail))
  )
}

/** Adds what some ops say, the old text of which begins at `before` and the new one at `after`. */
function collect(items: Descent[], ops: readonly Op[], before: number, after: number): void {
  for (let k = 0; k < ops.length;) {
    let deleted = ''
    let inserted = ''
    for (; k < ops.length && ops[k]!.op !== 'equal'; k++) {
      if (ops[k]!.op === 'delete') deleted += ops[k]!.text
      else inserted += ops[k]!.text
    }
    if (deleted !== '' || inserted !== '') add(deleted, inserted)
    for (; k < ops.length && ops[k]!.op === 'equal'; k++) add(ops[k]!.text, ops[k]!.text)
  }

  function add(old: string, now: string): void {
    items.push({
      before: { start: before, end: before + old.length },
      after: { start: after, end: after + now.length },
      kept: old.length === now.length && (old === now || old.toLowerCase() === now.toLowerCase()),
    })
    before += old.length
    after += now.length
  }
}
