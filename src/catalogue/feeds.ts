import { fail, LIMITS, ok, type Result } from '../domain/index.ts'
import type { Asker } from './documents.ts'

/** An address at which a member's feed can be read without signing in. */
export interface Feed {
  readonly id: string
  /** null: all documents the member may read. */
  readonly document: string | null
  readonly createdAt: string
}

/** Whose feed it is, and what they are at this moment. */
export interface OpenFeed {
  readonly asker: Asker
  readonly document: string | null
}

/** Feeds by the hash of the token in their address; the token itself is nowhere but with its holder. */
export class Feeds {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  async make(
    feed: Feed & { readonly workspace: string; readonly member: string; readonly tokenHash: string },
  ) {
    const { meta } = await this.#db
      .prepare(
        `INSERT INTO feed (id, token_hash, workspace, member, document, created_at) SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE (SELECT count(*) FROM feed WHERE member = ?4 AND id <> ?1) < ${LIMITS.feeds}
         ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash`,
      )
      .bind(feed.id, feed.tokenHash, feed.workspace, feed.member, feed.document ?? '', feed.createdAt)
      .run()
    return meta.changes > 0
      ? ok(null)
      : fail({
          code: 'LIMIT_EXCEEDED',
          limit: 'feeds',
          max: LIMITS.feeds,
          actual: LIMITS.feeds + 1,
          path: '',
        } as const)
  }

  /** Newest first; bounded by LIMITS.feeds. */
  async list(member: string): Promise<Feed[]> {
    const { results } = await this.#db
      .prepare('SELECT id, document, created_at FROM feed WHERE member = ? ORDER BY created_at DESC, id')
      .bind(member)
      .all<{ id: string; document: string; created_at: string }>()
    return results.map((row) => ({ id: row.id, document: row.document || null, createdAt: row.created_at }))
  }

  async revoke(member: string, id: string): Promise<Result<null>> {
    const { meta } = await this.#db
      .prepare('DELETE FROM feed WHERE member = ?1 AND id = ?2')
      .bind(member, id)
      .run()
    return meta.changes > 0 ? ok(null) : fail({ code: 'NOT_FOUND', what: 'feed', id })
  }

  /** null: there is no such address (any more). */
  async open(tokenHash: string): Promise<OpenFeed | null> {
    const row = await this.#db
      .prepare(
        `SELECT feed.workspace, feed.member, feed.document, coalesce(membership.role, 'guest') AS role
         FROM feed LEFT JOIN membership ON membership.member = feed.member AND membership.document = ''
         WHERE feed.token_hash = ?`,
      )
      .bind(tokenHash)
      .first<{ workspace: string; member: string; document: string; role: Asker['role'] }>()
    return row && { asker: row, document: row.document || null }
  }
}
