import type { BatchOutcome, BatchRequest, CorrectionVerdicts, Skipped } from '../contract/document-service.ts'
import { LIMITS } from '../domain/index.ts'
import { Acceptances } from './acceptances.ts'
import { readCorrectionRow, type CorrectionRow } from './correction-rows.ts'
import { invalid, limit, settle } from './refusal.ts'
import { isForbiddenOwn } from './review-rules.ts'
import { acceptedOf, checkVerdicts, matchVerdicts, recordVerdicts, type Judged } from './verdicts.ts'
import type { Transaction } from './transaction.ts'

interface Taken {
  readonly row: CorrectionRow
  readonly judged: readonly Judged[]
}

/**
 * Decides many corrections at once: one revision for all that is accepted, one
 * event. A correction is taken whole or skipped whole; those named first win
 * over those that touch their words.
 */
export function decideBatch(tx: Transaction, { decisions, message = '' }: BatchRequest): BatchOutcome {
  checkDecisions(decisions)
  decisions.forEach(({ verdicts }, k) => checkVerdicts(verdicts, `decisions[${k}].verdicts`))
  const acceptances = new Acceptances(tx)
  const taken: Taken[] = []
  const skipped: Skipped[] = []
  for (const decision of decisions) {
    const found = find(tx, decision)
    const why = 'why' in found ? found.why : take(tx, acceptances, found)
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
function take(tx: Transaction, acceptances: Acceptances, { row, judged }: Taken): Skipped['why'] | null {
  const accepted = acceptedOf(judged)
  return accepted.length > 0 && isForbiddenOwn(tx, row) ? 'own' : acceptances.add(row, accepted)
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
