import {
  fail,
  greater,
  LIMITS,
  ok,
  type Document,
  type DocumentSummary,
  type Result,
  type Role,
  type Visibility,
} from '../domain/index.ts'
import { pageOf, readCursor } from './cursor.ts'
import { projectDocument, projectionOf } from './projection.ts'
import { beginDeletion, finishDeletion } from './projection/deletion.ts'

export type DocumentState = 'creating' | 'live' | 'deleting' | 'deleted'

/** Who asks for a list; a guest has no member. */
export interface Asker {
  readonly workspace: string
  readonly member: string | null
  readonly role: Role
}

interface DocumentRow {
  id: string
  title: string
  langs: string
  head: number
  pairs: number
  open_corrections: number
  findings: number
  grave_findings: number
  open_threads: number
  read_share: number
  updated_at: string
  visibility: Visibility
  document_role: Role
}

const COLUMNS = `document.id, title, langs, head, pairs, open_corrections, findings, grave_findings,
  open_threads, read_share, updated_at, visibility,
  coalesce(membership.role, 'guest') AS document_role`
const MINE = 'LEFT JOIN membership ON membership.member = ?2 AND membership.document = document.id'
const AFTER = '(updated_at < ?3 OR (updated_at = ?3 AND document.id > ?4))'
const LIVE = `document.workspace = ?1 AND state = 'live' AND ${AFTER}`
const IN_ORDER = 'ORDER BY updated_at DESC, id LIMIT ?5'

const LIST_ALL = `SELECT ${COLUMNS} FROM document ${MINE} WHERE ${LIVE} ${IN_ORDER}`

/** Two lists that are each read from an index, joined: what is public, and what one was invited to. */
const LIST_SOME = `SELECT * FROM (SELECT ${COLUMNS} FROM document ${MINE}
    WHERE ${LIVE} AND visibility = 'public' ${IN_ORDER})
  UNION
  SELECT ${COLUMNS} FROM membership CROSS JOIN document ON document.id = membership.document
    WHERE membership.member = ?2 AND ${LIVE}
  ${IN_ORDER}`

/** The registry: the authority for which documents exist. A row is here before the object is made. */
export class Documents {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Takes an id for a new document; with a key that came before, the id of then, unless that document is gone. */
  async register(row: {
    readonly id: string
    readonly workspace: string
    readonly createdBy: string
    readonly creationKey: string | null
    readonly now: string
  }): Promise<Result<string>> {
    const kept = await this.#db
      .prepare(
        `INSERT INTO document (id, workspace, state, state_at, created_by, creation_key, updated_at, checked_at)
         VALUES (?1, ?2, 'creating', ?5, ?3, ?4, ?5, ?5)
         ON CONFLICT (created_by, creation_key) WHERE creation_key IS NOT NULL
         DO UPDATE SET id = document.id
         RETURNING id, state`,
      )
      .bind(row.id, row.workspace, row.createdBy, row.creationKey, row.now)
      .first<{ id: string; state: DocumentState }>()
    if (kept === null) throw new Error(`bug: registering document ${row.id} returned no row`)
    const gone = kept.state === 'deleting' || kept.state === 'deleted'
    return gone ? fail({ code: 'NOT_FOUND', what: 'document', id: kept.id }) : ok(kept.id)
  }

  /** The object was not made after all. */
  async forget(id: string): Promise<void> {
    await this.#db.batch([
      this.#db.prepare("DELETE FROM document WHERE id = ? AND state = 'creating'").bind(id),
      this.#db
        .prepare(
          `DELETE FROM glossary WHERE document = ?1 AND document <> ''
           AND NOT EXISTS (SELECT 1 FROM document WHERE id = ?1)`,
        )
        .bind(id),
    ])
  }

  /** A document that may be asked for; what is deleted, or about to be, is not found. */
  async find(id: string): Promise<Result<{ readonly workspace: string; readonly title: string }>> {
    const row = await this.#db
      .prepare("SELECT workspace, title FROM document WHERE id = ? AND state IN ('creating', 'live')")
      .bind(id)
      .first<{ workspace: string; title: string }>()
    return row ? ok(row) : fail({ code: 'NOT_FOUND', what: 'document', id })
  }

  /** The latest changed first: all of the workspace to its readers, to others what is public or was opened to them. */
  async list(asker: Asker, request: { readonly cursor?: string; readonly limit?: number }) {
    const from = request.cursor === undefined ? ok(['~', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(asker.role === 'guest' ? LIST_SOME : LIST_ALL)
      .bind(asker.workspace, asker.member, ...from.value, limit + 1)
      .all<DocumentRow>()
    return ok(
      pageOf(
        results,
        limit,
        (row) => [row.updated_at, row.id],
        (row) => listedOf(row, asker.role),
      ),
    )
  }

  /** What the object answered, shown in lists at once; its own outbox would bring the same a moment later. */
  async project(document: Document, updatedAt: string): Promise<void> {
    await projectDocument(this.#db, projectionOf(document, updatedAt))
  }

  /** From here on it is not found. */
  beginDeletion(id: string, now: string): Promise<void> {
    return beginDeletion(this.#db, id, now)
  }

  finishDeletion(id: string, now: string): Promise<void> {
    return finishDeletion(this.#db, id, now)
  }

  /** Documents left in between for longer than a request can last. */
  async unfinished(before: string, limit: number) {
    const { results } = await this.#db
      .prepare(
        `SELECT id, state FROM document WHERE state IN ('creating', 'deleting') AND state_at < ?
         ORDER BY state_at LIMIT ?`,
      )
      .bind(before, limit)
      .all<{ id: string; state: 'creating' | 'deleting' }>()
    return results
  }

  /** Takes the documents whose projection was compared longest ago, and notes that it is compared now. */
  async takeForCheck(now: string, limit: number): Promise<readonly string[]> {
    const { results } = await this.#db
      .prepare(
        `UPDATE document SET checked_at = ?1 WHERE id IN
           (SELECT id FROM document WHERE state = 'live' ORDER BY checked_at LIMIT ?2)
         RETURNING id`,
      )
      .bind(now, limit)
      .all<{ id: string }>()
    return results.map((row) => row.id)
  }
}

function listedOf(row: DocumentRow, workspaceRole: Role): DocumentSummary {
  return {
    id: row.id,
    title: row.title,
    langs: JSON.parse(row.langs) as string[],
    head: row.head,
    pairs: row.pairs,
    openCorrections: row.open_corrections,
    findings: row.findings,
    graveFindings: row.grave_findings,
    openThreads: row.open_threads,
    readShare: row.read_share,
    updatedAt: row.updated_at,
    visibility: row.visibility,
    role: greater(workspaceRole, row.document_role),
  }
}
