import {
  LIMITS,
  ok,
  type ActiveTerm,
  type GlossaryTerm,
  type Result,
  type TermChange,
  type TermContent,
} from '../domain/index.ts'
import { pageOf, readCursor } from './cursor.ts'
import { glossaryId, type GlossaryKey } from './glossary-id.ts'
import { changeOf, termOf, type ChangeRow, type TermRow } from './term-rows.ts'

interface PageRequest {
  readonly cursor?: string
  readonly limit?: number
}

interface ListedPage<T> {
  readonly items: T[]
  readonly nextCursor: string | null
}

/** How much there is of a glossary, and which state of it. */
export interface GlossaryState {
  readonly version: number
  readonly terms: number
}

const TERM = 'id, source, content, version, author, at'

/**
 * Reading the glossaries that people keep: the workspace's and each
 * document's. A glossary nobody wrote to yet is an empty one.
 */
export class Glossaries {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  async state(key: GlossaryKey): Promise<GlossaryState> {
    const row = await this.#db
      .prepare('SELECT version, terms FROM glossary WHERE id = ?')
      .bind(glossaryId(key))
      .first<GlossaryState>()
    return row ?? { version: 0, terms: 0 }
  }

  /** In the order of the ids, which is none: whoever shows them sorts them. */
  async list(key: GlossaryKey, request: PageRequest): Promise<Result<ListedPage<GlossaryTerm>>> {
    const from = request.cursor === undefined ? ok(['', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(`SELECT ${TERM} FROM term WHERE glossary = ?1 AND id > ?2 ORDER BY id LIMIT ?3`)
      .bind(glossaryId(key), from.value[0], limit + 1)
      .all<TermRow>()
    return ok(pageOf(results, limit, ({ id }) => [id, ''], termOf))
  }

  /** The terms that count in a document: its own first, then those of the workspace whose source it says nothing of. */
  async active(key: GlossaryKey, request: PageRequest): Promise<Result<ListedPage<ActiveTerm>>> {
    const from = request.cursor === undefined ? ok(['', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `SELECT * FROM (SELECT ${TERM}, 'document' AS owner FROM term
           WHERE glossary = ?1 AND ?3 <= 'document' AND id > iif(?3 = 'document', ?4, '')
           ORDER BY id LIMIT ?5)
         UNION ALL
         SELECT * FROM (SELECT ${TERM}, 'workspace' AS owner FROM term
           WHERE glossary = ?2 AND id > iif(?3 = 'workspace', ?4, '')
             AND NOT EXISTS (SELECT 1 FROM term AS own WHERE own.glossary = ?1 AND own.source = term.source)
           ORDER BY id LIMIT ?5)
         ORDER BY owner, id LIMIT ?5`,
      )
      .bind(glossaryId(key), glossaryId({ ...key, document: '' }), ...from.value, limit + 1)
      .all<TermRow & { owner: 'document' | 'workspace' }>()
    return ok(
      pageOf(
        results,
        limit,
        (row) => [row.owner, row.id],
        (row) => ({
          id: row.id,
          version: row.version,
          of: row.owner,
          ...(JSON.parse(row.content) as TermContent),
        }),
      ),
    )
  }

  /** Newest first. */
  async changes(key: GlossaryKey, request: PageRequest): Promise<Result<ListedPage<TermChange>>> {
    const from = request.cursor === undefined ? ok(['', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const before = from.value[0] === '' ? Number.MAX_SAFE_INTEGER : Number(from.value[0])
    const { results } = await this.#db
      .prepare(
        `SELECT number, term, at, author, before, after FROM term_change
         WHERE glossary = ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3`,
      )
      .bind(glossaryId(key), before, limit + 1)
      .all<ChangeRow>()
    return ok(pageOf(results, limit, ({ number }) => [String(number), ''], changeOf))
  }

  /** Every pair of languages that a document has terms for: `[from, to]`. */
  async languagesOf(document: string): Promise<readonly (readonly [string, string])[]> {
    const { results } = await this.#db
      .prepare('SELECT langs FROM glossary WHERE document = ? AND terms > 0 ORDER BY langs')
      .bind(document)
      .all<{ langs: string }>()
    return results.map(({ langs }) => {
      const [from = '', to = ''] = langs.split('>')
      return [from, to] as const
    })
  }

  /** The term itself, or the one that says something of its source already. */
  async standing(key: GlossaryKey, id: string, source: string): Promise<GlossaryTerm | null> {
    const { results } = await this.#db
      .prepare(
        `SELECT ${TERM} FROM term WHERE id = ?2 AND glossary = ?1
         UNION SELECT ${TERM} FROM term WHERE glossary = ?1 AND source = ?3`,
      )
      .bind(glossaryId(key), id, source)
      .all<TermRow>()
    const row = results.find((one) => one.id === id) ?? results[0]
    return row ? termOf(row) : null
  }

  async wasRemoved(id: string): Promise<boolean> {
    const row = await this.#db
      .prepare('SELECT 1 AS found FROM term_change WHERE term = ? AND after IS NULL LIMIT 1')
      .bind(id)
      .first()
    return row !== null
  }
}
