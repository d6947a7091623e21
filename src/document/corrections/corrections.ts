import type { CorrectionFilter, Page } from '../../contract/document-service.ts'
import { correctionState, type Correction, type ProposedChange } from '../../domain/index.ts'
import {
  batchId,
  batchNumber,
  plainChange,
  readChangeRows,
  readCorrectionRow,
  selectCorrections,
  type ChangeRow,
  type CorrectionRow,
} from './correction-rows.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { listEditions } from '../history/editions.ts'
import { cutPage, pageLimit, readCursor } from '../store/page.ts'
import { standings } from './standing.ts'
import { Traces } from '../follow/trace.ts'
import type { Transaction } from '../store/transaction.ts'

/** In the order of the text, then of time. */
export function listCorrections(db: Database, filter: CorrectionFilter): Page<Correction> {
  const limit = pageLimit(filter)
  const rows = rowsOf(db, filter, limit)
  const view = viewer(db)
  const cursorOf = ({ position, number }: CorrectionRow) => [position, number]
  return cutPage(rows, limit, cursorOf, (row) => view(row))
}

function rowsOf(db: Database, filter: CorrectionFilter, limit: number): CorrectionRow[] {
  if (filter.batch !== undefined) return ofBatch(db, filter, filter.batch, limit)
  return filter.pair === undefined ? alongTheText(db, filter, limit) : ofPair(db, filter, filter.pair, limit)
}

function alongTheText(
  db: Database,
  { state, edition, cursor }: CorrectionFilter,
  limit: number,
): CorrectionRow[] {
  const after = readCursor(cursor, 'nn') ?? [-Number.MAX_VALUE, 0]
  const rest = `(position, number) > (?, ?) ORDER BY position, number LIMIT ${limit + 1}`
  const open = Number(state === 'open')
  if (edition === undefined) {
    return state === undefined
      ? selectCorrections(db, `WHERE ${rest}`, ...after)
      : selectCorrections(db, `WHERE open = ? AND ${rest}`, open, ...after)
  }
  // The index has the state before the place: without a state, both of its halves.
  const states = state === undefined ? [0, 1] : [open]
  return states
    .flatMap((one) =>
      selectCorrections(db, `WHERE edition = ? AND open = ? AND ${rest}`, edition, one, ...after),
    )
    .toSorted((a, b) => a.position - b.position || a.number - b.number)
    .slice(0, limit + 1)
}

/** All at one place, so in order of time; bounded by what people write about one pair. */
function ofPair(
  db: Database,
  { state, edition, cursor }: CorrectionFilter,
  pair: string,
  limit: number,
): CorrectionRow[] {
  const after = readCursor(cursor, 'nn')?.[1] ?? 0
  return selectCorrections(
    db,
    `WHERE pair = ?1 AND number > ?2 AND (?3 IS NULL OR edition = ?3) AND (?4 IS NULL OR open = ?4)
     ORDER BY number LIMIT ?5`,
    pair,
    after,
    edition ?? null,
    state === undefined ? null : Number(state === 'open'),
    limit + 1,
  )
}

/** In the order of the text; bounded by what was proposed together. */
function ofBatch(
  db: Database,
  { state, pair, edition, cursor }: CorrectionFilter,
  batch: string,
  limit: number,
): CorrectionRow[] {
  const [position = 0, number = 0] = readCursor(cursor, 'nn') ?? [-Number.MAX_VALUE, 0]
  return selectCorrections(
    db,
    `WHERE batch = ?1 AND (position, number) > (?2, ?3) AND (?4 IS NULL OR pair = ?4)
       AND (?5 IS NULL OR edition = ?5) AND (?6 IS NULL OR open = ?6)
     ORDER BY position, number LIMIT ?7`,
    batchNumber(batch) ?? 0,
    position,
    number,
    pair ?? null,
    edition ?? null,
    state === undefined ? null : Number(state === 'open'),
    limit + 1,
  )
}

/** @throws a refusal NOT_FOUND. */
export function readCorrection(db: Database, id: string): Correction {
  return viewer(db)(readCorrectionRow(db, id))
}

/** After a write, within its transaction. */
export function writtenCorrection(tx: Transaction, number: number): Correction {
  return viewer(tx.db, tx.document.head)(readCorrectionRow(tx.db, `c${number}`))
}

/** Shows rows of one answer; what they share is read once. */
function viewer(db: Database, head = readDocumentRow(db).head): (row: CorrectionRow) => Correction {
  const langs = new Map(listEditions(db).map(({ id, lang }) => [id, lang]))
  const traces = new Traces(db)
  return (row) => {
    const changes = readChangeRows(db, row.number)
    const open = changes.filter(({ state }) => state === 'open')
    const lang = langs.get(row.edition) ?? 'und'
    const found = open.length === 0 ? [] : standings(db, row, open, lang, head, [], traces)
    const shown = changes.map((change) => viewChange(change, found[open.indexOf(change)]))
    return viewCorrection(row, shown)
  }
}

/** As it was written and decided, without where it stands now. */
export function recordedCorrection(db: Database, row: CorrectionRow): Correction {
  return viewCorrection(
    row,
    readChangeRows(db, row.number).map((change) => viewChange(change)),
  )
}

function viewCorrection(row: CorrectionRow, changes: readonly ProposedChange[]): Correction {
  return {
    id: `c${row.number}`,
    pair: row.pair,
    edition: row.edition,
    base: row.base,
    author: row.author,
    at: row.at,
    changes,
    state: correctionState(changes),
    ...(row.category === null ? {} : { category: row.category }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.carriedFrom === null ? {} : { carriedFrom: `c${row.carriedFrom}` }),
    ...(row.batch === null ? {} : { batch: batchId(row.batch) }),
  }
}

function viewChange(row: ChangeRow, standing?: ProposedChange['standing']): ProposedChange {
  return {
    ...plainChange(row),
    id: row.id,
    state: row.state,
    ...(row.decision ? { decision: row.decision } : {}),
    ...(standing ? { standing } : {}),
    ...(row.carriedTo === null ? {} : { carriedTo: `c${row.carriedTo}` }),
  }
}

/** Counts a correction as open or not, after its changes were written. */
export function settleOpen(tx: Transaction, row: CorrectionRow): void {
  const open = readChangeRows(tx.db, row.number).some(({ state }) => state === 'open')
  if (open === row.open) return
  tx.db.run('UPDATE correction SET open = ? WHERE number = ?', Number(open), row.number)
  tx.document.openCorrections += open ? 1 : -1
}
