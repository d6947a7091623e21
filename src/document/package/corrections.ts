import { bodyText, LIMITS, type PackagedCorrection, type ProposedChange } from '../../domain/index.ts'
import type { Change } from '../../text/diff/index.ts'
import { splitsPair } from '../../text/surrogates.ts'
import { asName } from './as-name.ts'
import { checkLine, checkWellFormed } from '../store/check-text.ts'
import {
  batchNumber,
  insertCorrectionRow,
  plainChange,
  writeChangeRow,
} from '../corrections/correction-rows.ts'
import { addCredit } from '../corrections/credits.ts'
import { readEdition } from '../history/editions.ts'
import { invalid, limit } from '../store/refusal.ts'
import { aliveAt, structureAt } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/** Corrections as they were proposed and decided; each change must fit the text it was written against. */
export function importCorrections(tx: Transaction, corrections: readonly PackagedCorrection[]): void {
  const known = new Set(corrections.map(({ id }) => id))
  if (known.size !== corrections.length) invalid('corrections', 'duplicate')
  corrections.forEach((correction, k) => {
    const path = `corrections[${k}]`
    const ties = [correction.carriedFrom, ...correction.changes.map((change) => change.carriedTo)]
    if (ties.some((id) => id !== undefined && !known.has(id))) invalid(path, 'unknown-correction')
    importCorrection(tx, correction, path)
  })
}

function importCorrection(tx: Transaction, correction: PackagedCorrection, path: string): void {
  const { db, document } = tx
  const { pair, edition, base, author, changes } = correction
  const number = numberOf(correction.id, `${path}.id`)
  readEdition(db, edition)
  if (base < 1 || base > document.head) invalid(`${path}.base`, 'unknown')
  const place = structureAt(db, pair, document.head)
  if (!place || !aliveAt(db, pair, base)) invalid(`${path}.pair`, 'unknown')
  checkLine(correction.reason ?? '', LIMITS.reasonLength, 'reasonLength', `${path}.reason`)
  checkLine(author.name, LIMITS.nameLength, 'nameLength', `${path}.author.name`)
  limit('changes', LIMITS.changes, changes.length, `${path}.changes`)
  if (changes.length === 0) invalid(`${path}.changes`, 'empty')
  const open = changes.some(({ state }) => state === 'open')
  insertCorrectionRow(db, {
    number,
    pair,
    edition,
    base,
    author: asName(author),
    at: correction.at,
    category: correction.category ?? null,
    reason: correction.reason ?? null,
    open,
    position: place.position,
    carriedFrom: correction.carriedFrom === undefined ? null : numberOf(correction.carriedFrom, path),
    batch: batchOf(correction, number, path),
  })
  document.correctionsMade = Math.max(document.correctionsMade, number)
  document.openCorrections += Number(open)
  const text = bodyText(bodyAt(db, pair, edition, base))
  changes.forEach((change, k) => {
    const where = `${path}.changes[${k}]`
    const { id } = change
    if (id <= (changes[k - 1]?.id ?? -1)) invalid(`${where}.id`, 'not-in-order')
    if (change.start < (changes[k - 1]?.end ?? 0)) invalid(where, 'overlapping')
    checkChange(change, text, where)
    checkDecision(tx, correction, change, where)
    writeChangeRow(db, {
      ...plainChange(change),
      correction: number,
      id,
      state: change.state,
      decision: change.decision ? { ...change.decision, by: asName(change.decision.by) } : null,
      carriedTo: change.carriedTo === undefined ? null : numberOf(change.carriedTo, where),
    })
  })
  const accepted = changes.filter(({ state }) => state === 'accepted')
  const since = Math.min(...accepted.map(({ decision }) => decision?.revision ?? document.head))
  addCredit(db, edition, author, since, accepted.length)
}

/** A decision belongs to what was decided, and names a revision whose text it can be taken back from. */
function checkDecision(
  tx: Transaction,
  { pair, edition }: PackagedCorrection,
  { state, decision }: ProposedChange,
  path: string,
): void {
  const decided = state === 'accepted' || state === 'rejected'
  if (decided !== (decision !== undefined)) invalid(`${path}.decision`, 'does-not-fit-the-state')
  if (!decision) return
  checkLine(decision.reason ?? '', LIMITS.reasonLength, 'reasonLength', `${path}.decision.reason`)
  const { revision, undo } = decision
  if ((revision === undefined) !== (undo === undefined)) invalid(`${path}.decision`, 'incomplete')
  if (revision === undefined || undo === undefined) return
  if (revision < 1 || revision > tx.document.head) invalid(`${path}.decision.revision`, 'unknown')
  checkChange(undo, bodyText(bodyAt(tx.db, pair, edition, revision)), `${path}.decision.undo`)
}

function checkChange({ start, end, quote, replacement }: Change, text: string, path: string): void {
  if (!(start >= 0 && start <= end && end <= text.length)) invalid(path, 'out-of-range')
  if (splitsPair(text, start) || splitsPair(text, end)) invalid(path, 'inside-a-character')
  if (text.slice(start, end) !== quote) invalid(`${path}.quote`, 'not-in-the-text')
  checkWellFormed(replacement, `${path}.replacement`)
}

/** A batch is named after the first of it: later ones of this document must not be taken for its members. */
function batchOf({ batch }: PackagedCorrection, number: number, path: string): number | null {
  if (batch === undefined) return null
  const first = batchNumber(batch)
  return first === null || first > number ? invalid(`${path}.batch`, 'unknown') : first
}

function numberOf(id: string, path: string): number {
  return Number(/^c([1-9]\d{0,14})$/.exec(id)?.[1] ?? invalid(path, 'not-a-correction-id'))
}
