import type { CommentRequest, ThreadRequest } from '../../contract/talk-service.ts'
import { LIMITS, type Comment, type Mention, type Thread, type ThreadSubject } from '../../domain/index.ts'
import { splitsPair } from '../../text/surrogates.ts'
import { checkAnchor, checkPairAnchor } from '../follow/check-anchor.ts'
import { checkLine } from '../store/check-text.ts'
import { isOwn, readChangeRows, readCorrectionRow } from '../corrections/correction-rows.ts'
import type { Database } from '../store/database.ts'
import { firstHome } from '../follow/homes.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import { readComments, readThreadRow, writeComment, writeThreadRow, type ThreadRow } from './thread-rows.ts'
import { writtenThread } from './threads.ts'
import type { Transaction } from '../store/transaction.ts'

export function startThread(tx: Transaction, input: ThreadRequest): Thread {
  checkComment(input)
  const row: ThreadRow = {
    ...subjectRow(tx, whatItIsNow(tx.db, input.about), 'about'),
    number: ++tx.document.threadsMade,
    open: true,
    resolution: null,
  }
  writeThreadRow(tx.db, row)
  tx.document.openThreads++
  say(tx, row, 0, input)
  return writtenThread(tx, row.number)
}

/** What is said about a correction that was carried meanwhile is said about the one that took its place. */
function whatItIsNow(db: Database, about: ThreadSubject): ThreadSubject {
  if (about.kind !== 'correction') return about
  const { number, open } = readCorrectionRow(db, about.correction)
  const carried = readChangeRows(db, number).flatMap(({ carriedTo }) => carriedTo ?? [])
  const next = Math.min(...carried)
  // Numbers grow; a package from elsewhere may say otherwise.
  if (open || next <= number || next === Infinity) return about
  return whatItIsNow(db, { kind: 'correction', correction: `c${next}` })
}

/** @throws a refusal unless what the thread is about is there. */
export function subjectRow(tx: Transaction, about: ThreadSubject, path: string) {
  if (about.kind === 'correction') {
    const { number, pair, base } = readCorrectionRow(tx.db, about.correction)
    return { anchor: null, correction: number, ...firstHome(tx, { pair, revision: base }) }
  }
  const { anchor, kind } = about
  if (kind === 'pair') checkPairAnchor(tx.db, anchor)
  else {
    checkAnchor(tx.db, anchor, `${path}.anchor`)
    if (anchor.start === anchor.end) invalid(`${path}.anchor`, 'empty')
  }
  return { anchor, correction: null, ...firstHome(tx, anchor) }
}

export function reply(tx: Transaction, id: string, input: CommentRequest): Thread {
  checkComment(input)
  const row = readThreadRow(tx.db, id)
  const next = readComments(tx.db, row.number).length
  limit('comments', LIMITS.comments, next + 1, 'thread')
  say(tx, row, next, input)
  return writtenThread(tx, row.number)
}

function say(tx: Transaction, { number, pair }: ThreadRow, id: number, input: CommentRequest): void {
  const mentions = input.mentions ?? []
  writeComment(tx.db, number, null, { id, author: tx.actor, at: tx.at, body: input.body, mentions })
  tx.event('comment.made', { thread: `t${number}`, comment: id, pair, ...mentioned(mentions) })
}

export function editComment(tx: Transaction, id: string, comment: number, input: CommentRequest): Thread {
  checkComment(input)
  const { row, own } = readOwn(tx, id, comment)
  const mentions = input.mentions ?? []
  writeComment(tx.db, row.number, own, { ...own, body: input.body, mentions, editedAt: tx.at })
  tx.event('comment.edited', { thread: id, comment, pair: row.pair, ...mentioned(mentions) })
  return writtenThread(tx, row.number)
}

export function deleteComment(tx: Transaction, id: string, comment: number): Thread {
  const { row, own } = readOwn(tx, id, comment)
  const { editedAt: _, ...left } = own
  writeComment(tx.db, row.number, own, { ...left, body: '', mentions: [], deletedAt: tx.at })
  tx.event('comment.deleted', { thread: id, comment, pair: row.pair })
  const nothingLeft = readComments(tx.db, row.number).every(({ deletedAt }) => deletedAt !== undefined)
  if (nothingLeft && row.open) settle(tx, row, 'resolved')
  return writtenThread(tx, row.number)
}

/** @throws a refusal when it is in that state already. */
export function settleThread(tx: Transaction, id: string, state: Thread['state']): Thread {
  const row = readThreadRow(tx.db, id)
  if (row.open === (state === 'open')) refuse({ code: 'WRONG_STATE', what: 'thread', id, state })
  settle(tx, row, state)
  return writtenThread(tx, row.number)
}

function settle(tx: Transaction, row: ThreadRow, state: Thread['state']): void {
  const open = state === 'open'
  writeThreadRow(tx.db, { ...row, open, resolution: open ? null : { by: tx.actor, at: tx.at } })
  tx.document.openThreads += open ? 1 : -1
  tx.event(open ? 'thread.reopened' : 'thread.resolved', { thread: `t${row.number}`, pair: row.pair })
}

function readOwn(tx: Transaction, id: string, comment: number): { row: ThreadRow; own: Comment } {
  const row = readThreadRow(tx.db, id)
  const own = readComments(tx.db, row.number)[comment]
  if (!own) refuse({ code: 'NOT_FOUND', what: 'comment', id: `${id}.${comment}` })
  if (!isOwn(own, tx.actor)) refuse({ code: 'FORBIDDEN', action: 'comment.write' })
  if (own.deletedAt !== undefined) {
    refuse({ code: 'WRONG_STATE', what: 'comment', id: `${id}.${comment}`, state: 'deleted' })
  }
  return { row, own }
}

/** @throws a refusal unless there is something to read, and every mention is a stretch of it. */
export function checkComment({ body, mentions = [] }: CommentRequest, path = ''): void {
  checkLine(body, LIMITS.commentLength, 'commentLength', `${path}body`)
  if (body.trim() === '') invalid(`${path}body`, 'empty')
  limit('mentions', LIMITS.mentions, mentions.length, `${path}mentions`)
  let last = 0
  mentions.forEach(({ start, end }, k) => {
    if (!(start >= last && end > start && end <= body.length))
      invalid(`${path}mentions[${k}]`, 'out-of-range')
    if (splitsPair(body, start) || splitsPair(body, end)) {
      invalid(`${path}mentions[${k}]`, 'inside-a-character')
    }
    last = end
  })
}

function mentioned(mentions: readonly Mention[]): { mentions?: readonly string[] } {
  const members = [...new Set(mentions.flatMap(({ member }) => member ?? []))]
  return members.length > 0 ? { mentions: members } : {}
}
