import type { DecisionOutcome, DecisionRequest } from '../contract/document-service.ts'
import { LIMITS, type Decision, type Verdict } from '../domain/index.ts'
import { acceptChanges, type AcceptedRevision } from './accept.ts'
import { byteLength, checkLine, checkWellFormed } from './check-text.ts'
import { readChangeRows, readCorrectionRow, writeChangeRow, type ChangeRow } from './correction-rows.ts'
import { settleOpen, writtenCorrection } from './corrections.ts'
import { addCredit } from './credits.ts'
import { invalid, limit, refuse } from './refusal.ts'
import type { Transaction } from './transaction.ts'

/** Decides some or all changes of a correction. What is accepted becomes one revision, credited to the proposer. */
export function decide(tx: Transaction, id: string, request: DecisionRequest): DecisionOutcome {
  const row = readCorrectionRow(tx.db, id)
  const decided = matchVerdicts(id, readChangeRows(tx.db, row.number), request.verdicts)
  const accepted = decided.flatMap((one) =>
    one.verdict.verdict === 'accept' ? [{ row: one.row, verdict: one.verdict }] : [],
  )
  const made = acceptChanges(tx, row, accepted, request)
  for (const { row: change, verdict } of decided) {
    writeChangeRow(tx.db, {
      ...change,
      state: verdict.verdict === 'accept' ? 'accepted' : 'rejected',
      decision: decisionOf(tx, verdict, made),
    })
  }
  addCredit(tx.db, row.edition, row.author, tx.document.head, accepted.length)
  settleOpen(tx, row)
  tx.event('correction.decided', { correction: id, ...(made ? { revision: made.revision.number } : {}) })
  return { correction: writtenCorrection(tx, row.number), revision: made?.revision ?? null }
}

interface Decided {
  readonly row: ChangeRow
  readonly verdict: Verdict
}

/** One verdict a change, on open changes only, and the same on all of a group. */
function matchVerdicts(id: string, changes: readonly ChangeRow[], verdicts: readonly Verdict[]): Decided[] {
  if (verdicts.length === 0) invalid('verdicts', 'empty')
  const given = new Map<number, Verdict['verdict']>()
  const decided = verdicts.map((verdict, k) => {
    const row = changes.find((change) => change.id === verdict.change)
    if (!row) refuse({ code: 'NOT_FOUND', what: 'change', id: `${id}.${verdict.change}` })
    if (given.has(row.id)) invalid(`verdicts[${k}].change`, 'duplicate')
    if (row.state !== 'open') {
      refuse({ code: 'WRONG_STATE', what: 'change', id: `${id}.${row.id}`, state: row.state })
    }
    checkVerdict(verdict, `verdicts[${k}]`)
    given.set(row.id, verdict.verdict)
    return { row, verdict }
  })
  decided.forEach(({ row, verdict }, k) => {
    const group = changes.filter((other) => row.group !== undefined && other.group === row.group)
    const alike = group.every((other) => given.get(other.id) === verdict.verdict)
    if (!alike) invalid(`verdicts[${k}].change`, 'group-decided-apart')
  })
  return decided
}

function checkVerdict(verdict: Verdict, path: string): void {
  if (verdict.verdict === 'reject') {
    checkLine(verdict.reason ?? '', LIMITS.reasonLength, 'reasonLength', `${path}.reason`)
    return
  }
  checkWellFormed(verdict.replacement ?? '', `${path}.replacement`)
  limit('bodyBytes', LIMITS.bodyBytes, byteLength(verdict.replacement ?? ''), `${path}.replacement`)
}

function decisionOf(tx: Transaction, verdict: Verdict, made: AcceptedRevision | null): Decision {
  const who = { by: tx.actor, at: tx.at }
  if (verdict.verdict === 'reject') {
    return verdict.reason === undefined ? who : { ...who, reason: verdict.reason }
  }
  const { change, replacement } = verdict
  const undo = made?.undo.get(change)
  return {
    ...who,
    ...(replacement === undefined ? {} : { replacement }),
    ...(made && undo ? { revision: made.revision.number, undo } : {}),
  }
}
