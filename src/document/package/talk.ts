import {
  LIMITS,
  type Actor,
  type Comment,
  type PackagedIssue,
  type PackagedThread,
  type Resolution,
} from '../../domain/index.ts'
import { asName } from './as-name.ts'
import { checkLine } from '../store/check-text.ts'
import { firstHome } from '../follow/homes.ts'
import { writeIssueRow } from '../talk/issue-rows.ts'
import { checkIssue } from '../talk/mark.ts'
import { invalid, limit } from '../store/refusal.ts'
import { checkComment, subjectRow } from '../talk/talk.ts'
import { writeComment, writeThreadRow } from '../talk/thread-rows.ts'
import type { Transaction } from '../store/transaction.ts'

/** Threads as they were, people as names; each must point at something that is there. */
export function importThreads(tx: Transaction, threads: readonly PackagedThread[]): void {
  const known = new Set<number>()
  threads.forEach(({ id, about, state, resolution, comments }, k) => {
    const path = `threads[${k}]`
    const number = numberOf(id, 't', known, `${path}.id`)
    const open = state === 'open'
    if (open !== (resolution === undefined)) invalid(`${path}.resolution`, 'does-not-fit-the-state')
    writeThreadRow(tx.db, {
      number,
      ...subjectRow(tx, about, `${path}.about`),
      open,
      resolution: resolution ? named(resolution, `${path}.resolution`) : null,
    })
    tx.document.threadsMade = Math.max(tx.document.threadsMade, number)
    tx.document.openThreads += Number(open)
    limit('comments', LIMITS.comments, comments.length, `${path}.comments`)
    if (comments.length === 0) invalid(`${path}.comments`, 'empty')
    comments.forEach((comment, n) => importComment(tx, number, comment, n, `${path}.comments[${n}]`))
  })
}

function importComment(tx: Transaction, thread: number, comment: Comment, id: number, path: string): void {
  if (comment.id !== id) invalid(`${path}.id`, 'out-of-order')
  if (comment.deletedAt === undefined) checkComment(comment, `${path}.`)
  else if (comment.body !== '' || comment.mentions.length > 0) invalid(`${path}.body`, 'deleted')
  const mentions = comment.mentions.map(({ start, end }) => ({ start, end }))
  writeComment(tx.db, thread, null, {
    ...comment,
    author: checkedName(comment.author, `${path}.author`),
    mentions,
  })
}

export function importIssues(tx: Transaction, issues: readonly PackagedIssue[]): void {
  const known = new Set<number>()
  issues.forEach((issue, k) => {
    const path = `issues[${k}]`
    const number = numberOf(issue.id, 'i', known, `${path}.id`)
    checkIssue(tx, issue, `${path}.`)
    const open = issue.state === 'open'
    if (open !== (issue.closing === undefined)) invalid(`${path}.closing`, 'does-not-fit-the-state')
    writeIssueRow(tx.db, {
      number,
      anchor: issue.anchor,
      source: issue.source ?? null,
      ...firstHome(tx, issue.anchor),
      category: issue.category,
      severity: issue.severity,
      note: issue.note ?? null,
      author: checkedName(issue.author, `${path}.author`),
      at: issue.at,
      state: issue.state,
      closing: issue.closing ? named(issue.closing, `${path}.closing`) : null,
    })
    tx.document.issuesMade = Math.max(tx.document.issuesMade, number)
    tx.document.openIssues += Number(open)
  })
}

function named({ by, at }: Resolution, path: string): Resolution {
  return { by: checkedName(by, `${path}.by`), at }
}

function checkedName(actor: Actor, path: string): Actor {
  checkLine(actor.name, LIMITS.nameLength, 'nameLength', `${path}.name`)
  return asName(actor)
}

function numberOf(id: string, letter: 't' | 'i', known: Set<number>, path: string): number {
  const number = Number(/^[ti]([1-9]\d{0,14})$/.exec(id)?.[1] ?? invalid(path, 'not-an-id'))
  if (!id.startsWith(letter)) invalid(path, 'not-an-id')
  if (known.has(number)) invalid(path, 'duplicate')
  known.add(number)
  return number
}
