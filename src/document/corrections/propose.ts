import type { Amendment, CorrectionRequest } from '../../contract/document-service.ts'
import {
  bodyText,
  LIMITS,
  type Actor,
  type Category,
  type Correction,
  type Edition,
  type PairText,
} from '../../domain/index.ts'
import { applyChanges, cutChanges, type Change } from '../../text/diff/index.ts'
import { carryCorrection } from './carry.ts'
import { byteLength, checkBody, checkLine, checkWellFormed } from '../store/check-text.ts'
import { keepContact } from './contacts.ts'
import {
  insertCorrectionRow,
  isOwn,
  openChange,
  readChangeRows,
  readCorrectionRow,
  selectCorrections,
  writeChangeRow,
  type ChangeRow,
  type CorrectionRow,
} from './correction-rows.ts'
import { settleOpen, writtenCorrection } from './corrections.ts'
import { withTypedText } from '../history/bodies.ts'
import { readEdition } from '../history/editions.ts'
import { staysWhole } from '../history/lineage.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import { aliveAt, requireAlive } from '../history/structure.ts'
import { bodyAt, textVersion } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * Cuts what was written into changes and puts them to the editors.
 * @param contact how a guest can be reached, for them alone.
 */
export function propose(
  tx: Transaction,
  input: CorrectionRequest,
  author: Actor = tx.actor,
  contact?: string,
): Correction {
  requireRevision(tx.db, input.base)
  checkReason(input.reason)
  const { category, reason } = input
  const row = insertProposal(tx, cutProposal(tx, input.base, input), {
    author,
    category,
    reason,
    batch: null,
  })
  if (contact !== undefined) keepContact(tx.db, row.number, contact)
  tx.event('correction.proposed', { correction: `c${row.number}`, pair: row.pair, edition: row.edition })
  return whereItLives(tx, row)
}

/** What was written, cut, and where it belongs; nothing of it is stored yet. */
export interface CutProposal {
  readonly pair: string
  readonly edition: string
  readonly base: number
  readonly position: number
  readonly changes: readonly Change[]
}

interface Credentials {
  readonly author: Actor
  readonly category: Category | undefined
  readonly reason: string | undefined
  readonly batch: number | null
}

/** @throws a refusal when nothing changed, or there is no such pair to change. */
export function cutProposal(tx: Transaction, base: number, { pair, edition, text }: PairText): CutProposal {
  const { db, document } = tx
  const known = readEdition(db, edition)
  const place = requireAlive(db, pair, base)
  const changes = cut(tx, known, pair, base, text)
  const { position } = aliveAt(db, pair, document.head) ?? place
  return { pair, edition, base, position, changes }
}

export function insertProposal(
  tx: Transaction,
  { changes, ...where }: CutProposal,
  { author, category, reason, batch }: Credentials,
): CorrectionRow {
  const row: CorrectionRow = {
    ...where,
    number: ++tx.document.correctionsMade,
    author,
    at: tx.at,
    category: category ?? null,
    reason: reason ?? null,
    open: true,
    carriedFrom: null,
    batch,
  }
  insertCorrectionRow(tx.db, row)
  changes.forEach((change, id) => writeChangeRow(tx.db, openChange(row.number, id, change)))
  tx.document.openCorrections++
  return row
}

/** Whether the very same changes of the same text are open already, whoever proposed them. */
export function isProposed({ db }: Transaction, { pair, edition, base, changes }: CutProposal): boolean {
  const version = (revision: number) => textVersion(db, pair, edition, revision)
  return selectCorrections(db, 'WHERE pair = ? AND edition = ? AND open = 1', pair, edition).some((row) => {
    const open = readChangeRows(db, row.number).filter(({ state }) => state === 'open')
    const same = open.length === changes.length && open.every((one, k) => isSameChange(one, changes[k]!))
    return same && version(row.base) === version(base)
  })
}

const isSameChange = (a: Change, b: Change) =>
  a.start === b.start && a.end === b.end && a.replacement === b.replacement

/** Written for a pair whose boundaries moved since, a correction goes where its words went. */
function whereItLives(tx: Transaction, row: CorrectionRow): Correction {
  const whole = staysWhole(tx.db, row.pair, row.base, tx.document.head)
  const carried = whole ? [] : carryCorrection(tx, row)
  return writtenCorrection(tx, carried[0] ?? row.number)
}

/** @throws a refusal unless the correction is the caller's own and nothing in it was decided. */
export function amend(tx: Transaction, id: string, input: Amendment): Correction {
  const row = readOwn(tx, id)
  checkReason(input.reason)
  if (input.text !== undefined || input.replacements !== undefined) {
    const changes = readChangeRows(tx.db, row.number)
    const decided = changes.find(({ state }) => state !== 'open')
    if (decided)
      refuse({ code: 'WRONG_STATE', what: 'change', id: `${id}.${decided.id}`, state: decided.state })
    const text = input.text ?? reworded(tx, row, changes, input.replacements ?? [])
    const next = cut(tx, readEdition(tx.db, row.edition), row.pair, row.base, text)
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

/** The whole text, with other words in place of some of its changes. */
function reworded(
  { db }: Transaction,
  { number, pair, edition, base }: CorrectionRow,
  changes: readonly ChangeRow[],
  replacements: NonNullable<Amendment['replacements']>,
): string {
  for (const { change } of replacements) {
    const known = changes.some(({ id }) => id === change)
    if (!known) refuse({ code: 'NOT_FOUND', what: 'change', id: `c${number}.${change}` })
  }
  const others = new Map(replacements.map(({ change, replacement }) => [change, replacement]))
  const wanted = changes.map((row) => ({ ...row, replacement: others.get(row.id) ?? row.replacement }))
  return applyChanges(bodyText(bodyAt(db, pair, edition, base)), wanted)
}

/** Takes back what is still open of one's own. */
export function withdraw(tx: Transaction, id: string): Correction {
  const row = readOwn(tx, id)
  takeBackOpen(tx, row)
  tx.event('correction.withdrawn', { correction: id })
  return writtenCorrection(tx, row.number)
}

export function takeBackOpen(tx: Transaction, row: CorrectionRow): void {
  for (const change of readChangeRows(tx.db, row.number)) {
    if (change.state === 'open') writeChangeRow(tx.db, { ...change, state: 'withdrawn' })
  }
  settleOpen(tx, row)
}

function readOwn(tx: Transaction, id: string): CorrectionRow {
  const row = readCorrectionRow(tx.db, id)
  if (!isOwn(row, tx.actor)) refuse({ code: 'FORBIDDEN', action: 'correction.propose' })
  if (!row.open) {
    refuse({ code: 'WRONG_STATE', what: 'correction', id, state: writtenCorrection(tx, row.number).state })
  }
  return row
}

function cut(tx: Transaction, edition: Edition, pair: string, base: number, text: string): Change[] {
  checkWellFormed(text, 'text')
  limit('bodyBytes', LIMITS.bodyBytes, byteLength(text), 'text')
  const body = bodyAt(tx.db, pair, edition.id, base)
  const wanted = withTypedText(body, text)
  checkBody(wanted, 'text')
  const changes = cutChanges(bodyText(body), bodyText(wanted), edition.lang)
  if (changes.length === 0) invalid('text', 'no-change')
  limit('changes', LIMITS.changes, changes.length, 'text')
  return changes
}

export function checkReason(reason: string | undefined): void {
  if (reason !== undefined) checkLine(reason, LIMITS.reasonLength, 'reasonLength', 'reason')
}
