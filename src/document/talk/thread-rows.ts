import type { Actor, Anchor, Comment, Mention, PairAnchor, Resolution } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { refuse } from '../store/refusal.ts'

/** A row of `thread`: `anchor` or `correction` is null. */
export interface ThreadRow {
  readonly number: number
  readonly anchor: Anchor | PairAnchor | null
  readonly correction: number | null
  /** Where it is listed: the pair its words are in, or were in last. */
  readonly pair: string
  readonly position: number
  readonly open: boolean
  readonly resolution: Resolution | null
}

interface StoredThread extends Omit<ThreadRow, 'anchor' | 'open' | 'resolution'> {
  readonly anchor: string | null
  readonly open: number
  readonly resolution: string | null
}

interface StoredComment {
  readonly id: number
  readonly author: string
  readonly at: string
  readonly body: string
  readonly mentions: string
  readonly editedAt: string | null
  readonly deletedAt: string | null
}

/** @param where what follows FROM: conditions, order and limit. */
export function selectThreads(
  db: Database,
  where: string,
  ...bindings: readonly (string | number | null)[]
): ThreadRow[] {
  const rows = db.all<StoredThread>(
    `SELECT number, anchor, correction, pair, position, open, resolution FROM thread ${where}`,
    ...bindings,
  )
  return rows.map((row) => ({
    ...row,
    anchor: parsed<Anchor | PairAnchor>(row.anchor),
    open: row.open === 1,
    resolution: parsed<Resolution>(row.resolution),
  }))
}

/** @throws a refusal NOT_FOUND. */
export function readThreadRow(db: Database, id: string): ThreadRow {
  const number = /^t[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0
  const row = selectThreads(db, 'WHERE number = ?', number)[0]
  return row ?? refuse({ code: 'NOT_FOUND', what: 'thread', id })
}

/** Writes a thread as it is now, new or not. */
export function writeThreadRow(db: Database, row: ThreadRow): void {
  db.run(
    'INSERT OR REPLACE INTO thread VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.number,
    row.anchor && JSON.stringify(row.anchor),
    row.correction,
    row.pair,
    row.position,
    Number(row.open),
    row.resolution && JSON.stringify(row.resolution),
  )
}

/** In order. */
export function readComments(db: Database, thread: number): Comment[] {
  const rows = db.all<StoredComment>(
    `SELECT id, author, at, body, mentions, edited_at AS editedAt, deleted_at AS deletedAt
     FROM comment WHERE thread = ? ORDER BY id`,
    thread,
  )
  return rows.map(({ id, author, at, body, mentions, editedAt, deletedAt }) => ({
    id,
    author: JSON.parse(author) as Actor,
    at,
    body,
    mentions: JSON.parse(mentions) as Mention[],
    ...(editedAt === null ? {} : { editedAt }),
    ...(deletedAt === null ? {} : { deletedAt }),
  }))
}

/** Writes a comment as it is now, new or not, and who is named in it. */
export function writeComment(db: Database, thread: number, before: Comment | null, comment: Comment): void {
  db.run(
    'INSERT OR REPLACE INTO comment VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    thread,
    comment.id,
    JSON.stringify(comment.author),
    comment.at,
    comment.body,
    JSON.stringify(comment.mentions),
    comment.editedAt ?? null,
    comment.deletedAt ?? null,
  )
  for (const { member } of before?.mentions ?? []) {
    if (member === undefined) continue
    db.run('DELETE FROM mention WHERE member = ? AND thread = ? AND comment = ?', member, thread, comment.id)
  }
  for (const { member } of comment.mentions) {
    if (member !== undefined)
      db.run('INSERT OR IGNORE INTO mention VALUES (?, ?, ?)', member, thread, comment.id)
  }
}

function parsed<T>(json: string | null): T | null {
  return json === null ? null : (JSON.parse(json) as T)
}
