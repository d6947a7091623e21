import type { IssueAmendment, IssueRequest } from '../../contract/talk-service.ts'
import { LIMITS, type Issue, type IssueState } from '../../domain/index.ts'
import { checkAnchor } from '../follow/check-anchor.ts'
import { checkLine } from '../store/check-text.ts'
import { isOwn } from '../corrections/correction-rows.ts'
import { sourceEdition } from '../history/editions.ts'
import { firstHome } from '../follow/homes.ts'
import { readIssueRow, writeIssueRow, type IssueRow } from './issue-rows.ts'
import { writtenIssue } from './issues.ts'
import { invalid, refuse } from '../store/refusal.ts'
import type { Transaction } from '../store/transaction.ts'

export function markIssue(tx: Transaction, input: IssueRequest): Issue {
  checkIssue(tx, input)
  const row: IssueRow = {
    number: ++tx.document.issuesMade,
    anchor: input.anchor,
    source: input.source ?? null,
    ...firstHome(tx, input.anchor),
    category: input.category,
    severity: input.severity,
    note: input.note ?? null,
    author: tx.actor,
    at: tx.at,
    state: 'open',
    closing: null,
  }
  writeIssueRow(tx.db, row)
  tx.document.openIssues++
  tx.event('issue.marked', { issue: `i${row.number}`, pair: row.pair, severity: row.severity })
  return writtenIssue(tx, row.number)
}

/** @throws a refusal unless its words stand where it says; only where words are missing may there be none. */
export function checkIssue(tx: Transaction, input: IssueRequest, path = ''): void {
  const { anchor, source, note } = input
  checkAnchor(tx.db, anchor, `${path}anchor`)
  if (source) {
    checkAnchor(tx.db, source, `${path}source`)
    const ofTheSource = source.edition === sourceEdition(tx.db).id
    if (!ofTheSource || source.pair !== anchor.pair) invalid(`${path}source`, 'not-the-source-of-these-words')
    if (source.start === source.end) invalid(`${path}source`, 'empty')
  }
  if (anchor.start === anchor.end && !source) invalid(`${path}anchor`, 'empty')
  if (note !== undefined) checkLine(note, LIMITS.reasonLength, 'reasonLength', `${path}note`)
}

export function amendIssue(tx: Transaction, id: string, input: IssueAmendment): Issue {
  const row = readOwn(tx, id)
  const { category = row.category, severity = row.severity, note = row.note } = input
  if (note !== null) checkLine(note, LIMITS.reasonLength, 'reasonLength', 'note')
  writeIssueRow(tx.db, { ...row, category, severity, note: note === '' ? null : note })
  tx.event('issue.amended', { issue: id, pair: row.pair, severity })
  return writtenIssue(tx, row.number)
}

export function withdrawIssue(tx: Transaction, id: string): Issue {
  const row = readOwn(tx, id)
  return close(tx, row, 'withdrawn')
}

/** @throws a refusal for what its author withdrew, and when it is in that state already. */
export function settleIssue(tx: Transaction, id: string, state: 'open' | 'resolved'): Issue {
  const row = readIssueRow(tx.db, id)
  if (row.state === state || row.state === 'withdrawn') {
    refuse({ code: 'WRONG_STATE', what: 'issue', id, state: row.state })
  }
  return close(tx, row, state)
}

const EVENTS = { open: 'issue.reopened', resolved: 'issue.resolved', withdrawn: 'issue.withdrawn' } as const

function close(tx: Transaction, row: IssueRow, state: IssueState): Issue {
  writeIssueRow(tx.db, { ...row, state, closing: state === 'open' ? null : { by: tx.actor, at: tx.at } })
  tx.document.openIssues += state === 'open' ? 1 : -1
  tx.event(EVENTS[state], { issue: `i${row.number}`, pair: row.pair })
  return writtenIssue(tx, row.number)
}

function readOwn(tx: Transaction, id: string): IssueRow {
  const row = readIssueRow(tx.db, id)
  if (!isOwn(row, tx.actor)) refuse({ code: 'FORBIDDEN', action: 'issue.write' })
  if (row.state !== 'open') refuse({ code: 'WRONG_STATE', what: 'issue', id, state: row.state })
  return row
}
