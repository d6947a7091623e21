import type {
  BatchOutcome,
  BatchRequest,
  CorrectionVerdicts,
  Skipped,
} from '../../contract/document-service.ts'
import { LIMITS, withBodyText } from '../../domain/index.ts'
import { applyChanges } from '../../text/diff/index.ts'
import { Acceptances, type Guard } from './acceptances.ts'
import type { Checker } from '../check/checker.ts'
import { HoldBack } from '../check/held-back.ts'
import { readCorrectionRow, type CorrectionRow } from '../corrections/correction-rows.ts'
import { keepsLimits } from '../store/check-text.ts'
import { invalid, limit, settle } from '../store/refusal.ts'
import { isForbiddenOwn } from '../corrections/review-rules.ts'
import { acceptedOf, checkVerdicts, matchVerdicts, recordVerdicts, type Judged } from './verdicts.ts'
import type { Transaction } from '../store/transaction.ts'

interface Taken {
  readonly row: CorrectionRow
  readonly judged: readonly Judged[]
}

/**
 * Decides many corrections at once: one revision for all that is accepted, one
 * event. A correction is taken whole or skipped whole; those named first win
 * over those that touch their words.
 *
 * @param checker where findings hold back; null: this document holds nothing back.
 */
export function decideBatch(
  tx: Transaction,
  { decisions, message = '' }: BatchRequest,
  checker: Checker | null = null,
): BatchOutcome {
  checkDecisions(decisions)
  decisions.forEach(({ verdicts }, k) => checkVerdicts(verdicts, `decisions[${k}].verdicts`))
  const acceptances = new Acceptances(tx)
  const guard = guardOf(tx, checker)
  const taken: Taken[] = []
  const skipped: Skipped[] = []
  for (const decision of decisions) {
    const found = find(tx, decision)
    const why = 'why' in found ? found.why : take(tx, acceptances, found, guard)
    if (why !== null) skipped.push({ correction: decision.correction, why })
    else if ('row' in found) taken.push(found)
  }
  const made = acceptances.finish(message)
  for (const { row, judged } of taken) recordVerdicts(tx, row, judged, made)
  const done = taken.map(({ row }) => `c${row.number}`)
  const revision = made?.revision ?? null
  if (done.length > 0) {
    tx.event('correction.decided', { corrections: done, ...(revision ? { revision: revision.number } : {}) })
  }
  return { revision, done, skipped }
}

/** @returns why it is skipped; null when it was taken. */
function take(
  tx: Transaction,
  acceptances: Acceptances,
  { row, judged }: Taken,
  guard: Guard<Skipped['why']>,
): Skipped['why'] | null {
  const accepted = acceptedOf(judged)
  return accepted.length > 0 && isForbiddenOwn(tx, row) ? 'own' : acceptances.add(row, accepted, { guard })
}

function guardOf(tx: Transaction, checker: Checker | null): Guard<Skipped['why']> {
  const { heldBack } = tx.document.rules
  const hold = checker && heldBack !== 'none' ? new HoldBack(tx, checker, heldBack) : null
  return (row, text, changes, body) => {
    const after = withBodyText(body, applyChanges(text, changes))
    return keepsLimits(after) ? (hold?.why(row, text, changes) ?? null) : 'too-large'
  }
}

/** @throws a refusal unless a bounded number of corrections is named, each once. */
export function checkDecisions(decisions: readonly { readonly correction: string }[]): void {
  if (decisions.length === 0) invalid('decisions', 'empty')
  limit('decisionsPerWrite', LIMITS.decisionsPerWrite, decisions.length, 'decisions')
  const named = new Set<string>()
  decisions.forEach(({ correction }, k) => {
    if (named.has(correction)) invalid(`decisions[${k}].correction`, 'duplicate')
    named.add(correction)
  })
}

/** What was decided meanwhile, or reworded so that the verdicts do not fit, is no reason to refuse the rest. */
function find(tx: Transaction, { correction, verdicts }: CorrectionVerdicts): Taken | Pick<Skipped, 'why'> {
  const found = settle(() => {
    const row = readCorrectionRow(tx.db, correction)
    return { row, judged: matchVerdicts(tx, row, verdicts, 'verdicts') }
  })
  if (found.ok) return found.value
  return { why: found.error.code === 'WRONG_STATE' ? 'decided' : 'missing' }
}
