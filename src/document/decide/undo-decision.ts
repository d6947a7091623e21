import type { DecisionOutcome } from '../../contract/document-service.ts'
import { readCorrectionRow } from '../corrections/correction-rows.ts'
import { writtenCorrection } from '../corrections/corrections.ts'
import { RevisionDraft } from '../revise/draft.ts'
import { PendingEdits } from '../revise/pending-edits.ts'
import { chooseDecided, reopen, takeBack } from './reopen.ts'
import type { Transaction } from '../store/transaction.ts'

/** Opens decided changes again; words an acceptance wrote are taken back by a new revision. */
export function undoDecision(tx: Transaction, id: string, changes: readonly number[]): DecisionOutcome {
  const row = readCorrectionRow(tx.db, id)
  const chosen = { row, changes: chooseDecided(tx, row, changes) }
  const draft = new RevisionDraft(tx)
  const edits = new PendingEdits(draft)
  takeBack(tx, edits, [chosen])
  edits.write()
  const revision = draft.empty ? null : draft.finish({ kind: 'edit', message: '' })
  tx.event('correction.reopened', { correction: id, ...(revision ? { revision: revision.number } : {}) })
  reopen(tx, chosen)
  return { correction: writtenCorrection(tx, row.number), revision }
}
