import type { BatchOutcome, BatchUndoRequest, Skipped } from '../../contract/document-service.ts'
import { readCorrectionRow } from '../corrections/correction-rows.ts'
import { checkDecisions } from './decide-batch.ts'
import { RevisionDraft } from '../revise/draft.ts'
import { PendingEdits } from '../revise/pending-edits.ts'
import { settle } from '../store/refusal.ts'
import { chooseDecided, reopen, takeBack, type Chosen } from './reopen.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * Undoes many decisions at once: one revision, one event. A correction whose
 * words were changed since, or would make a text too long, stays as it was
 * decided, and is told.
 */
export function undoBatch(tx: Transaction, { decisions }: BatchUndoRequest): BatchOutcome {
  checkDecisions(decisions)
  const chosen: Chosen[] = []
  const skipped: Skipped[] = []
  for (const { correction, changes } of decisions) {
    const found = settle(() => {
      const row = readCorrectionRow(tx.db, correction)
      return { row, changes: chooseDecided(tx, row, changes) }
    })
    if (found.ok) chosen.push(found.value)
    else skipped.push({ correction, why: found.error.code === 'WRONG_STATE' ? 'decided' : 'missing' })
  }
  const draft = new RevisionDraft(tx)
  const edits = new PendingEdits(draft)
  const undone: Chosen[] = []
  for (const together of Map.groupBy(chosen, ({ row }) => `${row.pair} ${row.edition}`).values()) {
    // One by one only where one stands in the way: together, neighbours are never taken for rivals.
    const all = edits.attempt(() => takeBack(tx, edits, together))
    for (const one of together) {
      const why = all && edits.attempt(() => takeBack(tx, edits, [one]))
      if (why === null) undone.push(one)
      else skipped.push({ correction: `c${one.row.number}`, why })
    }
  }
  edits.write()
  const revision = draft.empty ? null : draft.finish({ kind: 'edit', message: '' })
  const done = undone.map(({ row }) => `c${row.number}`)
  if (done.length > 0) {
    tx.event('correction.reopened', { corrections: done, ...(revision ? { revision: revision.number } : {}) })
  }
  for (const one of undone) reopen(tx, one)
  return { revision, done, skipped }
}
