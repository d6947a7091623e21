import type { Actor, Approval, OpenWork } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { personKey } from './reading-rows.ts'

/** A row of `approval`. */
export interface ApprovalRow {
  readonly approval: Approval
  /** How many revisions of the edition were counted up to the one approved. */
  readonly revisions: number
}

interface Stored extends Omit<Approval, 'by' | 'open'> {
  readonly by: string
  readonly open: string
  readonly revisions: number
}

const COLUMNS = 'edition, revision, at, by, open, revisions'

/** Of each edition that was ever approved, the approval of its newest revision. */
export function newestApprovals(db: Database): Map<string, ApprovalRow> {
  const rows = db.all<Stored>(
    `SELECT a.edition, a.revision, a.at, a.by, a.open, a.revisions FROM edition e CROSS JOIN approval a
       ON a.rowid = (SELECT n.rowid FROM approval n WHERE n.edition = e.id
         ORDER BY n.revision DESC, n.at DESC LIMIT 1)`,
  )
  return new Map(rows.map((row) => [row.edition, unpack(row)]))
}

/** All that were ever given, in the order of editions and revisions. */
export function everyApproval(db: Database): Approval[] {
  const rows = db.all<Stored>(`SELECT ${COLUMNS} FROM approval ORDER BY edition, revision, at, person`)
  return rows.map((row) => unpack(row).approval)
}

/** Given again by the same person, it replaces the first. */
export function writeApproval(db: Database, { approval, revisions }: ApprovalRow): void {
  const { edition, revision, at, by, open } = approval
  db.run(
    'INSERT OR REPLACE INTO approval VALUES (?, ?, ?, ?, ?, ?, ?)',
    edition,
    revision,
    personKey(by),
    at,
    JSON.stringify(by),
    JSON.stringify(open),
    revisions,
  )
}

/** @returns whether this person had given it. */
export function removeApproval(db: Database, edition: string, revision: number, by: Actor): boolean {
  const key = [edition, revision, personKey(by)] as const
  const found = db.first('SELECT 1 FROM approval WHERE edition = ? AND revision = ? AND person = ?', ...key)
  if (found) db.run('DELETE FROM approval WHERE edition = ? AND revision = ? AND person = ?', ...key)
  return found !== undefined
}

function unpack({ by, open, revisions, ...row }: Stored): ApprovalRow {
  return {
    approval: { ...row, by: JSON.parse(by) as Actor, open: JSON.parse(open) as OpenWork },
    revisions,
  }
}
