import { LIMITS, type Decision, type Verdict } from '../../domain/index.ts'
import type { Acceptance, AcceptedRevision } from './acceptances.ts'
import { byteLength, checkLine, checkWellFormed } from '../store/check-text.ts'
import {
  readChangeRows,
  writeChangeRow,
  type ChangeRow,
  type CorrectionRow,
} from '../corrections/correction-rows.ts'
import { settleOpen } from '../corrections/corrections.ts'
import { addCredit } from '../corrections/credits.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import type { Transaction } from '../store/transaction.ts'

/** A change and the verdict on it. */
export interface Judged {
  readonly row: ChangeRow
  readonly verdict: Verdict
}

/** @throws a refusal unless there is one verdict a change, each of them well formed. */
export function checkVerdicts(verdicts: readonly Verdict[], path: string): void {
  if (verdicts.length === 0) invalid(path, 'empty')
  const given = new Set<number>()
  verdicts.forEach((verdict, k) => {
    if (given.has(verdict.change)) invalid(`${path}[${k}].change`, 'duplicate')
    given.add(verdict.change)
    checkVerdict(verdict, `${path}[${k}]`)
  })
}

function checkVerdict(verdict: Verdict, path: string): void {
  if (verdict.verdict === 'reject') {
    checkLine(verdict.reason ?? '', LIMITS.reasonLength, 'reasonLength', `${path}.reason`)
    return
  }
  checkWellFormed(verdict.replacement ?? '', `${path}.replacement`)
  limit('bodyBytes', LIMITS.bodyBytes, byteLength(verdict.replacement ?? ''), `${path}.replacement`)
}

/** @throws a refusal unless all are about open changes, and the changes of a group are decided alike. */
export function matchVerdicts(
  tx: Transaction,
  correction: CorrectionRow,
  verdicts: readonly Verdict[],
  path: string,
): Judged[] {
  const changes = readChangeRows(tx.db, correction.number)
  const given = new Map(verdicts.map(({ change, verdict }) => [change, verdict]))
  const judged = verdicts.map((verdict) => {
    const id = `c${correction.number}.${verdict.change}`
    const row = changes.find((change) => change.id === verdict.change)
    if (!row) refuse({ code: 'NOT_FOUND', what: 'change', id })
    if (row.state !== 'open') refuse({ code: 'WRONG_STATE', what: 'change', id, state: row.state })
    return { row, verdict }
  })
  judged.forEach(({ row, verdict }, k) => {
    const group = changes.filter((other) => row.group !== undefined && other.group === row.group)
    const alike = group.every((other) => given.get(other.id) === verdict.verdict)
    if (!alike) invalid(`${path}[${k}].change`, 'group-decided-apart')
  })
  return judged
}

export function acceptedOf(judged: readonly Judged[]): Acceptance[] {
  return judged.flatMap(({ row, verdict }) => (verdict.verdict === 'accept' ? [{ row, verdict }] : []))
}

/** Writes down what was decided about a correction, after its revision was made. */
export function recordVerdicts(
  tx: Transaction,
  correction: CorrectionRow,
  judged: readonly Judged[],
  made: AcceptedRevision | null,
): void {
  for (const { row, verdict } of judged) {
    writeChangeRow(tx.db, {
      ...row,
      state: verdict.verdict === 'accept' ? 'accepted' : 'rejected',
      decision: decisionOf(tx, row, verdict, made),
    })
  }
  const accepted = acceptedOf(judged).length
  addCredit(tx.db, correction.edition, correction.author, tx.document.head, accepted)
  settleOpen(tx, correction)
}

function decisionOf(
  tx: Transaction,
  row: ChangeRow,
  verdict: Verdict,
  made: AcceptedRevision | null,
): Decision {
  const who = { by: tx.actor, at: tx.at }
  if (verdict.verdict === 'reject') {
    return verdict.reason === undefined ? who : { ...who, reason: verdict.reason }
  }
  const { replacement } = verdict
  const undo = made?.undoOf(row)
  return {
    ...who,
    ...(replacement === undefined ? {} : { replacement }),
    ...(made && undo ? { revision: made.revision.number, undo } : {}),
  }
}
