import type { DecisionOutcome, DecisionRequest } from '../../contract/document-service.ts'
import { bodyText, type Conflict } from '../../domain/index.ts'
import { applyChanges } from '../../text/diff/index.ts'
import { merge3 } from '../../text/merge/index.ts'
import { Acceptances, type Acceptance } from './acceptances.ts'
import { plainChange, readCorrectionRow, type CorrectionRow } from '../corrections/correction-rows.ts'
import { writtenCorrection } from '../corrections/corrections.ts'
import { readEdition } from '../history/editions.ts'
import { refuse } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import { isForbiddenOwn } from '../corrections/review-rules.ts'
import { bodyAt, textVersion } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'
import { acceptedOf, checkVerdicts, matchVerdicts, recordVerdicts } from './verdicts.ts'

/**
 * Decides some or all changes of a correction. What is accepted becomes one
 * revision, credited to the proposer; a CONFLICT leaves everything as it was.
 */
export function decide(tx: Transaction, id: string, request: DecisionRequest): DecisionOutcome {
  const row = readCorrectionRow(tx.db, id)
  checkVerdicts(request.verdicts, 'verdicts')
  const judged = matchVerdicts(tx, row, request.verdicts, 'verdicts')
  const accepted = acceptedOf(judged)
  if (accepted.length > 0 && isForbiddenOwn(tx, row)) refuse({ code: 'OWN_CORRECTION', correction: id })
  const acceptances = new Acceptances(tx)
  if (acceptances.add(row, accepted, { seen: sawNewest(tx, row, request.base) }) !== null) {
    refuse({ code: 'CONFLICT', head: tx.document.head, conflicts: [conflictOf(tx, row, accepted)] })
  }
  const made = acceptances.finish(request.message ?? '')
  recordVerdicts(tx, row, judged, made)
  tx.event('correction.decided', { correction: id, ...(made ? { revision: made.revision.number } : {}) })
  return { correction: writtenCorrection(tx, row.number), revision: made?.revision ?? null }
}

/** @param base what the editor saw: see `DecisionRequest`. */
function sawNewest(tx: Transaction, { pair, edition }: CorrectionRow, base: number | undefined): boolean {
  if (base === undefined) return false
  requireRevision(tx.db, base)
  const version = (revision: number) => textVersion(tx.db, pair, edition, revision)
  return version(base) === version(tx.document.head)
}

function conflictOf(tx: Transaction, row: CorrectionRow, accepted: readonly Acceptance[]): Conflict {
  const { pair, edition } = row
  const { lang } = readEdition(tx.db, edition)
  const base = bodyText(bodyAt(tx.db, pair, edition, row.base))
  const theirs = bodyText(bodyAt(tx.db, pair, edition, tx.document.head))
  const wanted = accepted.map(({ row: change, verdict }) => ({
    ...plainChange(change),
    replacement: verdict.replacement ?? change.replacement,
  }))
  const inOrder = wanted.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const yours = applyChanges(base, inOrder)
  return { pair, edition, base, theirs, yours, regions: merge3(base, yours, theirs, lang).regions }
}
