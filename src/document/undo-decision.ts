import type { DecisionOutcome } from '../contract/document-service.ts'
import { bodyText, type Revision } from '../domain/index.ts'
import { applyChanges } from '../text/diff/index.ts'
import { carryCorrection } from './carry.ts'
import {
  readChangeRows,
  readCorrectionRow,
  writeChangeRow,
  type ChangeRow,
  type CorrectionRow,
} from './correction-rows.ts'
import { settleOpen, writtenCorrection } from './corrections.ts'
import { addCredit } from './credits.ts'
import { RevisionDraft } from './draft.ts'
import { readEdition } from './editions.ts'
import { PendingEdits } from './pending-edits.ts'
import { invalid, refuse } from './refusal.ts'
import { aliveAt } from './structure.ts'
import { bodyAt } from './texts.ts'
import type { Transaction } from './transaction.ts'

/** Opens decided changes again; words an acceptance wrote are taken back by a new revision. */
export function undoDecision(tx: Transaction, id: string, changes: readonly number[]): DecisionOutcome {
  const row = readCorrectionRow(tx.db, id)
  const chosen = chooseDecided(id, readChangeRows(tx.db, row.number), changes)
  const accepted = chosen.filter(({ state }) => state === 'accepted')
  const revision = takeBack(tx, row, accepted)
  for (const change of chosen) {
    writeChangeRow(tx.db, { ...change, state: 'open', decision: null })
  }
  addCredit(tx.db, row.edition, row.author, tx.document.head, -accepted.length)
  settleOpen(tx, row)
  tx.event('correction.reopened', { correction: id, ...(revision ? { revision: revision.number } : {}) })
  if (!aliveAt(tx.db, row.pair, tx.document.head)) carryCorrection(tx, { ...row, open: true })
  return { correction: writtenCorrection(tx, row.number), revision }
}

/** What was decided together as a group is undone together. */
function chooseDecided(id: string, rows: readonly ChangeRow[], changes: readonly number[]): ChangeRow[] {
  if (changes.length === 0) invalid('changes', 'empty')
  const chosen = [...new Set(changes)].map((change) => {
    const row = rows.find((one) => one.id === change)
    if (!row) refuse({ code: 'NOT_FOUND', what: 'change', id: `${id}.${change}` })
    if (row.state !== 'accepted' && row.state !== 'rejected') {
      refuse({ code: 'WRONG_STATE', what: 'change', id: `${id}.${change}`, state: row.state })
    }
    return row
  })
  for (const { group } of chosen) {
    const together = rows.filter((other) => group !== undefined && other.group === group)
    if (!together.every((other) => chosen.includes(other))) invalid('changes', 'group-decided-apart')
  }
  return chosen
}

function takeBack(
  tx: Transaction,
  { pair, edition: id }: CorrectionRow,
  accepted: readonly ChangeRow[],
): Revision | null {
  const { db, document } = tx
  const edition = readEdition(db, id)
  const draft = new RevisionDraft(tx)
  const edits = new PendingEdits(draft)
  const alive = aliveAt(db, pair, document.head) !== undefined
  const byRevision = Map.groupBy(accepted, ({ decision }) => decision?.revision)
  for (const [revision, rows] of byRevision) {
    // The text read so already when it was accepted: there is nothing of it to take back.
    if (revision === undefined) continue
    const inverse = rows
      .flatMap(({ decision }) => decision?.undo ?? [])
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
    const text = bodyText(bodyAt(db, pair, id, revision))
    if (alive) edits.put(pair, edition, text, applyChanges(text, inverse), 'changes')
    else edits.putWhereItWent(pair, edition, revision, inverse, 'changes')
  }
  edits.write()
  return draft.empty ? null : draft.finish({ kind: 'edit', message: '' })
}
