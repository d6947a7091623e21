import { fail, LIMITS, ok, type Result, type Role } from '../domain/index.ts'
import { pageOf, readCursor } from './cursor.ts'
import { RANKS } from './members.ts'

/** A one-time link: who opens it comes in with its role. */
export interface Link {
  readonly id: string
  readonly workspace: string
  readonly kind: 'owner' | 'invitation'
  readonly role: Role
  /** null: the role counts in the whole workspace. */
  readonly document: string | null
  readonly name: string | null
  readonly createdAt: string
  readonly expiresAt: string
}

export interface NewLink extends Link {
  readonly tokenHash: string
  readonly createdBy: string
  readonly creationKey: string | null
}

/** Who a link is used by: somebody who is here already, or a new member. */
export interface Claim {
  readonly tokenHash: string
  readonly member: string
  /** For a new member. */
  readonly name: string
  readonly session: { readonly tokenHash: string; readonly expiresAt: string }
  readonly now: string
}

interface LinkRow {
  id: string
  workspace: string
  kind: 'owner' | 'invitation'
  role: Role
  document: string
  name: string | null
  created_at: string
  expires_at: string
}

const COLUMNS = 'id, workspace, kind, role, document, name, created_at, expires_at'

/** Owner links and invitations, by the hash of their token. A link that is used, revoked or too old is not found. */
export class Links {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Made again with the same key, a link keeps its id and gets the new token: the lost answer held the only old one. */
  async make(link: NewLink): Promise<Link> {
    const row = await this.#db
      .prepare(
        `INSERT INTO link (id, token_hash, workspace, kind, role, document, name, created_by, creation_key,
                           created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (created_by, creation_key) WHERE creation_key IS NOT NULL
         DO UPDATE SET token_hash = excluded.token_hash WHERE used_by_session IS NULL
         RETURNING ${COLUMNS}`,
      )
      .bind(
        link.id,
        link.tokenHash,
        link.workspace,
        link.kind,
        link.role,
        link.document ?? '',
        link.name,
        link.createdBy,
        link.creationKey,
        link.createdAt,
        link.expiresAt,
      )
      .first<LinkRow>()
    return row ? linkOf(row) : link
  }

  async find(tokenHash: string, now: string): Promise<Link | null> {
    const row = await this.#db
      .prepare(
        `SELECT ${COLUMNS} FROM link WHERE token_hash = ?1 AND used_by_session IS NULL AND expires_at > ?2`,
      )
      .bind(tokenHash, now)
      .first<LinkRow>()
    return row && linkOf(row)
  }

  /**
   * Uses a link up: the account (if new), its role and its session come to be
   * in the same transaction, and of two openers one gets them.
   */
  async claim(claim: Claim): Promise<Result<null>> {
    const { session } = claim
    const mine = 'FROM link WHERE token_hash = ?1 AND used_by_session = ?2'
    const [used] = await this.#db.batch([
      this.#db
        .prepare(
          `UPDATE link SET used_by_session = ?2
           WHERE token_hash = ?1 AND used_by_session IS NULL AND expires_at > ?3`,
        )
        .bind(claim.tokenHash, session.tokenHash, claim.now),
      this.#db
        .prepare(
          `INSERT INTO member (id, workspace, name, joined_at) SELECT ?3, workspace, ?4, ?5 ${mine}
           ON CONFLICT (id) DO NOTHING`,
        )
        .bind(claim.tokenHash, session.tokenHash, claim.member, claim.name, claim.now),
      this.#db
        .prepare(
          `INSERT INTO membership (member, document, workspace, role) SELECT ?3, document, workspace, role ${mine}
           ON CONFLICT (member, document) DO UPDATE SET role = excluded.role
           WHERE instr(?4, excluded.role) > instr(?4, membership.role)`,
        )
        .bind(claim.tokenHash, session.tokenHash, claim.member, RANKS),
      this.#db
        .prepare(
          `INSERT INTO session (token_hash, workspace, member, created_at, expires_at)
           SELECT ?2, workspace, ?3, ?4, ?5 ${mine}`,
        )
        .bind(claim.tokenHash, session.tokenHash, claim.member, claim.now, session.expiresAt),
    ])
    return used?.meta.changes === 1 ? ok(null) : fail({ code: 'LINK_SPENT' })
  }

  /** Invitations that wait, newest first. */
  async invitations(
    workspace: string,
    request: { readonly cursor?: string; readonly limit?: number },
    now: string,
  ) {
    const from = request.cursor === undefined ? ok(['~', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const [createdAt, id] = from.value
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `SELECT ${COLUMNS} FROM link
         WHERE workspace = ?1 AND kind = 'invitation' AND used_by_session IS NULL AND expires_at > ?2
           AND (created_at < ?3 OR (created_at = ?3 AND id > ?4))
         ORDER BY created_at DESC, id LIMIT ?5`,
      )
      .bind(workspace, now, createdAt, id, limit + 1)
      .all<LinkRow>()
    return ok(pageOf(results, limit, (row) => [row.created_at, row.id], linkOf))
  }

  async revoke(workspace: string, id: string): Promise<Result<null>> {
    const { meta } = await this.#db
      .prepare(
        `DELETE FROM link
         WHERE workspace = ?1 AND id = ?2 AND kind = 'invitation' AND used_by_session IS NULL`,
      )
      .bind(workspace, id)
      .run()
    return meta.changes > 0 ? ok(null) : fail({ code: 'NOT_FOUND', what: 'invitation', id })
  }

  async sweep(now: string): Promise<void> {
    await this.#db.prepare('DELETE FROM link WHERE expires_at <= ?').bind(now).run()
  }
}

function linkOf(row: LinkRow): Link {
  return {
    id: row.id,
    workspace: row.workspace,
    kind: row.kind,
    role: row.role,
    document: row.document === '' ? null : row.document,
    name: row.name,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }
}
