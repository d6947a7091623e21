import type { Actor, Category, Decision, ProposedChange } from '../../domain/index.ts'
import type { Change } from '../../text/diff/index.ts'
import type { Database } from '../store/database.ts'
import { refuse } from '../store/refusal.ts'

/** A row of `correction`, as kept: what follows from its changes is not here. */
export interface CorrectionRow {
  readonly number: number
  readonly pair: string
  readonly edition: string
  readonly base: number
  readonly author: Actor
  readonly at: string
  readonly category: Category | null
  readonly reason: string | null
  readonly open: boolean
  readonly position: number
  readonly carriedFrom: number | null
  /** The number of the first correction it was proposed together with. */
  readonly batch: number | null
}

/** A row of `change`. */
export interface ChangeRow extends Change {
  readonly correction: number
  readonly id: number
  readonly state: ProposedChange['state']
  readonly decision: Decision | null
  readonly carriedTo: number | null
}

interface StoredCorrection extends Omit<CorrectionRow, 'author' | 'open'> {
  readonly author: string
  readonly open: number
}

interface StoredChange extends Omit<ChangeRow, 'group' | 'decision'> {
  readonly group: number | null
  readonly decision: string | null
}

const COLUMNS = `number, pair, edition, base, author, at, category, reason, open, position,
  carried_from AS carriedFrom, batch`

/** @param where what follows FROM: conditions, order and limit. */
export function selectCorrections(
  db: Database,
  where: string,
  ...bindings: readonly (string | number | null)[]
): CorrectionRow[] {
  const rows = db.all<StoredCorrection>(`SELECT ${COLUMNS} FROM correction ${where}`, ...bindings)
  return rows.map((row) => ({ ...row, author: JSON.parse(row.author) as Actor, open: row.open === 1 }))
}

/** @throws a refusal NOT_FOUND. */
export function readCorrectionRow(db: Database, id: string): CorrectionRow {
  const number = /^c[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0
  const row = selectCorrections(db, 'WHERE number = ?', number)[0]
  return row ?? refuse({ code: 'NOT_FOUND', what: 'correction', id })
}

/** Names and guests own nothing: anyone may write their name. */
export function isOwn({ author }: { readonly author: Actor }, actor: Actor): boolean {
  return author.kind === 'member' && actor.kind === 'member' && author.id === actor.id
}

export const batchId = (number: number): string => `b${number}`

/** null for what is no id of a batch. */
export function batchNumber(id: string): number | null {
  return /^b[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : null
}

export function insertCorrectionRow(db: Database, row: CorrectionRow): void {
  db.run(
    `INSERT INTO correction (number, pair, edition, base, author, at, category, reason, open, position,
       carried_from, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.number,
    row.pair,
    row.edition,
    row.base,
    JSON.stringify(row.author),
    row.at,
    row.category,
    row.reason,
    Number(row.open),
    row.position,
    row.carriedFrom,
    row.batch,
  )
}

/** In order. */
export function readChangeRows(db: Database, correction: number): ChangeRow[] {
  const rows = db.all<StoredChange>(
    `SELECT correction, id, start, "end", quote, replacement, "group", state, decision,
       carried_to AS carriedTo FROM change WHERE correction = ? ORDER BY id`,
    correction,
  )
  return rows.map(({ group, decision, ...row }) => ({
    ...row,
    ...(group === null ? {} : { group }),
    decision: decision === null ? null : (JSON.parse(decision) as Decision),
  }))
}

/** Writes a change as it is now, new or not. */
export function writeChangeRow(db: Database, row: ChangeRow): void {
  db.run(
    'INSERT OR REPLACE INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row.correction,
    row.id,
    row.start,
    row.end,
    row.quote,
    row.replacement,
    row.group ?? null,
    row.state,
    row.decision ? JSON.stringify(row.decision) : null,
    row.carriedTo,
  )
}

/** A change nobody decided about yet. */
export function openChange(correction: number, id: number, change: Change): ChangeRow {
  return { ...change, correction, id, state: 'open', decision: null, carriedTo: null }
}

/** The change alone, without what was decided about it. */
export function plainChange({ start, end, quote, replacement, group }: Change): Change {
  return { start, end, quote, replacement, ...(group === undefined ? {} : { group }) }
}
