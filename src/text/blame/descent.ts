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
 * How much text, in code units of both sides, the sentences of one history may
 * still be paired in: some seconds. Beyond it a change is one stretch for
 * another, from its first difference to its last.
 */
export class Effort {
  left = 2_000_000
}

/**
 * Sets every stretch of a text beside what it was made from. A sentence that
 * moved comes from where it stood. What both texts begin and end with is not
 * looked into, and a change inside one sentence, as most revisions are, is
 * found without cutting the text into sentences.
 */
export function descend(before: string, after: string, lang: string, effort: Effort): Descents {
  const lead = sharedLead(before, after)
  const tail = sharedTail(before, after, lead)
  const isSmall = !STOP.test(
    `${before.slice(lead, before.length - tail)} ${after.slice(lead, after.length - tail)}`,
  )
  if (isSmall) {
    const items: Descent[] = []
    const budget = { left: MAX_WORK, limited: false }
    collect(items, wordOps(before, after, lang, budget), 0, 0)
    return { items, limited: budget.limited }
  }
  const start = sentenceStart(before, lead)
  const end = before.length - sentenceEnd(before, before.length - tail)
  return between(before, after, start, end, lang, effort)
}

/** What may end a sentence or a paragraph. */
const STOP = /[.!?…。！？｡．\r\n\u2028\u2029]/
/** What ends one, with what stands before the next. */
const BREAK = /[.!?…]["'”’)\]]*\s+|[。！？][”’」』）]*\s*|[\r\n]+\s*/g

/** Pairs the sentences between the first `lead` code units and the last `tail` ones, which are equal. */
function between(
  before: string,
  after: string,
  lead: number,
  tail: number,
  lang: string,
  effort: Effort,
): Descents {
  const items: Descent[] = []
  const old = before.slice(lead, before.length - tail)
  const now = after.slice(lead, after.length - tail)
  collect(items, equal(before.slice(0, lead)), 0, 0)
  effort.left -= old.length + now.length
  const diff = effort.left < 0 ? null : diffFinely(old, now, lang, { maxWork: MAX_WORK })
  let atBefore = lead
  let atAfter = lead
  for (const { counterpart, ops } of diff?.rows.flatMap((row) => row.segments) ?? [replacement(old, now)]) {
    if (counterpart === undefined) collect(items, ops, atBefore, atAfter)
    for (const { op, text } of ops) {
      if (op !== 'insert') atBefore += text.length
      if (op !== 'delete') atAfter += text.length
    }
  }
  for (const moved of diff ? movedSentences(diff) : []) {
    collect(items, moved.ops, lead + moved.before.start, lead + moved.after.start)
  }
  collect(items, equal(before.slice(before.length - tail)), before.length - tail, after.length - tail)
  return {
    items: items.toSorted((a, b) => a.after.start - b.after.start || a.after.end - b.after.end),
    limited: diff?.limited ?? true,
  }
}

function equal(text: string): Op[] {
  return text === '' ? [] : [{ op: 'equal', text }]
}

function replacement(before: string, after: string): { ops: Op[]; counterpart?: number } {
  return {
    ops: [
      { op: 'delete', text: before },
      { op: 'insert', text: after },
    ],
  }
}

function sharedLead(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let k = 0
  while (k < most && before.charCodeAt(k) === after.charCodeAt(k)) k++
  return k
}

function sharedTail(before: string, after: string, lead: number): number {
  const most = Math.min(before.length, after.length) - lead
  let k = 0
  while (k < most && before.charCodeAt(before.length - 1 - k) === after.charCodeAt(after.length - 1 - k)) k++
  return k
}

/** Where the sentence begins that holds `at`, as far as its marks tell. */
function sentenceStart(text: string, at: number): number {
  let start = 0
  for (const found of text.slice(0, at).matchAll(BREAK)) start = found.index + found[0].length
  return start
}

/** Where the next sentence begins after `at`; the end of the text where there is none. */
function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at)
  const [found] = rest.matchAll(BREAK)
  return found ? at + found.index + found[0].length : text.length
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
