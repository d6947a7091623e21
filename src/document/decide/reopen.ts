import { bodyText } from '../../domain/index.ts'
import { applyChanges, type Change } from '../../text/diff/index.ts'
import { carryCorrection } from '../corrections/carry.ts'
import {
  readChangeRows,
  writeChangeRow,
  type ChangeRow,
  type CorrectionRow,
} from '../corrections/correction-rows.ts'
import { settleOpen } from '../corrections/corrections.ts'
import { addCredit } from '../corrections/credits.ts'
import { readEdition } from '../history/editions.ts'
import { staysWhole } from '../history/lineage.ts'
import type { PendingEdits } from '../revise/pending-edits.ts'
import { invalid, refuse } from '../store/refusal.ts'
import { bodyAt, textVersion } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/** Decided changes of a correction that are to be open again. */
export interface Chosen {
  readonly row: CorrectionRow
  readonly changes: readonly ChangeRow[]
}

/** What was decided together as a group is undone together. */
export function chooseDecided(
  tx: Transaction,
  { number }: CorrectionRow,
  changes: readonly number[],
): ChangeRow[] {
  if (changes.length === 0) invalid('changes', 'empty')
  const rows = readChangeRows(tx.db, number)
  const chosen = [...new Set(changes)].map((change) => {
    const id = `c${number}.${change}`
    const row = rows.find((one) => one.id === change)
    if (!row) refuse({ code: 'NOT_FOUND', what: 'change', id })
    if (row.state !== 'accepted' && row.state !== 'rejected') {
      refuse({ code: 'WRONG_STATE', what: 'change', id, state: row.state })
    }
    return row
  })
  for (const { group } of chosen) {
    const together = rows.filter((other) => group !== undefined && other.group === group)
    if (!together.every((other) => chosen.includes(other))) invalid('changes', 'group-decided-apart')
  }
  return chosen
}

/** Puts back the words that acceptances replaced, all in one pair of one edition. */
export function takeBack(tx: Transaction, edits: PendingEdits, chosen: readonly Chosen[]): void {
  const [first] = chosen
  if (!first) return
  const { db, document } = tx
  const { pair, edition: id } = first.row
  const edition = readEdition(db, id)
  const accepted = chosen.flatMap(({ changes }) => changes.filter(({ state }) => state === 'accepted'))
  const byRevision = Map.groupBy(accepted, ({ decision }) => decision?.revision)
  for (const [revision, rows] of byRevision) {
    // The text read so already when it was accepted: there is nothing of it to take back.
    if (revision === undefined) continue
    const inverse = inversesOf(rows)
    const unchanged = textVersion(db, pair, id, revision) === textVersion(db, pair, id, document.head)
    if (unchanged && staysWhole(db, pair, revision, document.head)) {
      const text = bodyText(bodyAt(db, pair, id, revision))
      const wanted = applyChanges(text, inverse)
      // All of it back: also which paragraphs were headings, and what stood around them.
      const before = bodyAt(db, pair, id, revision - 1)
      const exact = bodyText(before) === wanted ? before : undefined
      edits.put(pair, edition, text, wanted, 'changes', exact)
    } else edits.putWhereItWent(pair, edition, revision, inverse, 'changes')
  }
}

/** In the order of the text. Groups of several corrections are kept apart. */
function inversesOf(rows: readonly ChangeRow[]): Change[] {
  const groups = [...Map.groupBy(rows, ({ correction, group }) => `${correction} ${group}`).values()]
  return rows
    .flatMap((row): Change[] => {
      const undo = row.decision?.undo
      if (!undo) return []
      return [
        row.group === undefined ? undo : { ...undo, group: groups.findIndex((one) => one.includes(row)) },
      ]
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** After the revision that took its words back. */
export function reopen(tx: Transaction, { row, changes }: Chosen): void {
  for (const change of changes) writeChangeRow(tx.db, { ...change, state: 'open', decision: null })
  const accepted = changes.filter(({ state }) => state === 'accepted').length
  addCredit(tx.db, row.edition, row.author, tx.document.head, -accepted)
  settleOpen(tx, row)
  if (!staysWhole(tx.db, row.pair, row.base, tx.document.head)) carryCorrection(tx, { ...row, open: true })
}
