import type { CorrectionRequest } from '../contract/document-service.ts'
import {
  bodyText,
  LIMITS,
  withBodyText,
  type Actor,
  type Category,
  type Correction,
  type Edition,
} from '../domain/index.ts'
import { cutChanges, type Change } from '../text/diff/index.ts'
import { carryCorrection } from './carry.ts'
import { byteLength, checkBody, checkLine, checkWellFormed } from './check-text.ts'
import {
  insertCorrectionRow,
  openChange,
  readChangeRows,
  readCorrectionRow,
  writeChangeRow,
  type CorrectionRow,
} from './correction-rows.ts'
import { settleOpen, writtenCorrection } from './corrections.ts'
import { readEdition } from './editions.ts'
import { invalid, limit, refuse } from './refusal.ts'
import { requireRevision } from './revisions.ts'
import { aliveAt, requireAlive } from './structure.ts'
import { bodyAt } from './texts.ts'
import type { Transaction } from './transaction.ts'

/** Cuts what was written into changes and puts them to the editors. */
export function propose(tx: Transaction, input: CorrectionRequest, author: Actor = tx.actor): Correction {
  const { db, document } = tx
  requireRevision(db, input.base)
  const edition = readEdition(db, input.edition)
  const place = requireAlive(db, input.pair, input.base)
  checkReason(input.reason)
  const changes = cut(tx, edition, input.pair, input.base, input.text)
  const now = aliveAt(db, input.pair, document.head)
  const row: CorrectionRow = {
    number: ++document.correctionsMade,
    pair: input.pair,
    edition: input.edition,
    base: input.base,
    author,
    at: tx.at,
    category: input.category ?? null,
    reason: input.reason ?? null,
    open: true,
    position: (now ?? place).position,
    carriedFrom: null,
  }
  insertCorrectionRow(db, row)
  changes.forEach((change, id) => writeChangeRow(db, openChange(row.number, id, change)))
  document.openCorrections++
  tx.event('correction.proposed', { correction: `c${row.number}`, pair: row.pair, edition: row.edition })
  return whereItLives(tx, row)
}

/** Written for a pair that was merged, split or restored since, a correction goes where its words went. */
function whereItLives(tx: Transaction, row: CorrectionRow): Correction {
  const carried = aliveAt(tx.db, row.pair, tx.document.head) ? [] : carryCorrection(tx, row)
  return writtenCorrection(tx, carried[0] ?? row.number)
}

/** @throws a refusal unless the correction is the caller's own and nothing in it was decided. */
export function amend(
  tx: Transaction,
  id: string,
  input: { readonly reason?: string; readonly category?: Category; readonly text?: string },
): Correction {
  const row = readOwn(tx, id)
  checkReason(input.reason)
  if (input.text !== undefined) {
    const changes = readChangeRows(tx.db, row.number)
    const decided = changes.find(({ state }) => state !== 'open')
    if (decided)
      refuse({ code: 'WRONG_STATE', what: 'change', id: `${id}.${decided.id}`, state: decided.state })
    const next = cut(tx, readEdition(tx.db, row.edition), row.pair, row.base, input.text)
    tx.db.run('DELETE FROM change WHERE correction = ?', row.number)
    // Numbers go on: a verdict on the words of before must not fall upon the words of now.
    const first = 1 + (changes.at(-1)?.id ?? -1)
    next.forEach((change, k) => writeChangeRow(tx.db, openChange(row.number, first + k, change)))
  }
  tx.db.run(
    'UPDATE correction SET category = ?, reason = ? WHERE number = ?',
    input.category ?? row.category,
    input.reason ?? row.reason,
    row.number,
  )
  tx.event('correction.amended', { correction: id })
  return whereItLives(tx, readCorrectionRow(tx.db, id))
}

/** Takes back what is still open of one's own. */
export function withdraw(tx: Transaction, id: string): Correction {
  const row = readOwn(tx, id)
  for (const change of readChangeRows(tx.db, row.number)) {
    if (change.state === 'open') writeChangeRow(tx.db, { ...change, state: 'withdrawn' })
  }
  settleOpen(tx, row)
  tx.event('correction.withdrawn', { correction: id })
  return writtenCorrection(tx, row.number)
}

function readOwn(tx: Transaction, id: string): CorrectionRow {
  const row = readCorrectionRow(tx.db, id)
  const own = row.author.kind === 'member' && tx.actor.kind === 'member' && row.author.id === tx.actor.id
  if (!own) refuse({ code: 'FORBIDDEN', action: 'correction.propose' })
  if (!row.open) {
    refuse({ code: 'WRONG_STATE', what: 'correction', id, state: writtenCorrection(tx, row.number).state })
  }
  return row
}

function cut(tx: Transaction, edition: Edition, pair: string, base: number, text: string): Change[] {
  checkWellFormed(text, 'text')
  limit('bodyBytes', LIMITS.bodyBytes, byteLength(text), 'text')
  const body = bodyAt(tx.db, pair, edition.id, base)
  const wanted = withBodyText(body, text)
  checkBody(wanted, 'text')
  const changes = cutChanges(bodyText(body), bodyText(wanted), edition.lang)
  if (changes.length === 0) invalid('text', 'no-change')
  limit('changes', LIMITS.changes, changes.length, 'text')
  return changes
}

function checkReason(reason: string | undefined): void {
  if (reason !== undefined) checkLine(reason, LIMITS.reasonLength, 'reasonLength', 'reason')
}
