import type { Actor, Anchor, Issue, Resolution } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { refuse } from '../store/refusal.ts'

/** A row of `issue`. */
export interface IssueRow extends Pick<
  Issue,
  'anchor' | 'category' | 'severity' | 'author' | 'at' | 'state'
> {
  readonly number: number
  readonly source: Anchor | null
  /** Where it is listed: the pair its words are in, or were in last. */
  readonly pair: string
  readonly position: number
  readonly note: string | null
  readonly closing: Resolution | null
}

interface StoredIssue extends Omit<IssueRow, 'anchor' | 'source' | 'author' | 'closing'> {
  readonly anchor: string
  readonly source: string | null
  readonly author: string
  readonly closing: string | null
}

/** @param where what follows FROM: conditions, order and limit. */
export function selectIssues(
  db: Database,
  where: string,
  ...bindings: readonly (string | number | null)[]
): IssueRow[] {
  const rows = db.all<StoredIssue>(
    `SELECT number, anchor, source, pair, position, category, severity, note, author, at, state, closing
     FROM issue ${where}`,
    ...bindings,
  )
  return rows.map((row) => ({
    ...row,
    anchor: JSON.parse(row.anchor) as Anchor,
    source: row.source === null ? null : (JSON.parse(row.source) as Anchor),
    author: JSON.parse(row.author) as Actor,
    closing: row.closing === null ? null : (JSON.parse(row.closing) as Resolution),
  }))
}

/** @throws a refusal NOT_FOUND. */
export function readIssueRow(db: Database, id: string): IssueRow {
  const number = /^i[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0
  const row = selectIssues(db, 'WHERE number = ?', number)[0]
  return row ?? refuse({ code: 'NOT_FOUND', what: 'issue', id })
}

/** Writes an issue as it is now, new or not. */
export function writeIssueRow(db: Database, row: IssueRow): void {
  db.run(
    `INSERT OR REPLACE INTO issue (number, anchor, source, edition, pair, position, category, severity, note,
       author, at, state, closing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.number,
    JSON.stringify(row.anchor),
    row.source && JSON.stringify(row.source),
    row.anchor.edition,
    row.pair,
    row.position,
    row.category,
    row.severity,
    row.note,
    JSON.stringify(row.author),
    row.at,
    row.state,
    row.closing && JSON.stringify(row.closing),
  )
}
