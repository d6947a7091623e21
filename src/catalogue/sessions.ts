import { greater, type Role } from '../domain/index.ts'

/** Who holds a session, and what they may be where they ask. */
export interface SessionHolder {
  readonly member: { readonly id: string; readonly name: string }
  readonly workspace: string
  /** In the workspace. */
  readonly role: Role
  /** The greater of that and the role in the document asked about. */
  readonly roleInDocument: Role
  readonly expiresAt: string
}

interface HolderRow {
  id: string
  name: string
  workspace: string
  role: Role
  document_role: Role
  expires_at: string
}

/** Sessions by the hash of their token; the token itself is nowhere but in the cookie. */
export class Sessions {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** null: no such session, or it ran out. */
  async find(tokenHash: string, document: string | null, now: string): Promise<SessionHolder | null> {
    const row = await this.#db
      .prepare(
        `SELECT member.id, member.name, member.workspace, session.expires_at,
                coalesce(everywhere.role, 'guest') AS role, coalesce(here.role, 'guest') AS document_role
         FROM session JOIN member ON member.id = session.member
         LEFT JOIN membership AS everywhere ON everywhere.member = member.id AND everywhere.document = ''
         LEFT JOIN membership AS here ON here.member = member.id AND here.document = ?2
         WHERE session.token_hash = ?1 AND session.expires_at > ?3`,
      )
      .bind(tokenHash, document, now)
      .first<HolderRow>()
    return (
      row && {
        member: { id: row.id, name: row.name },
        workspace: row.workspace,
        role: row.role,
        roleInDocument: greater(row.role, row.document_role),
        expiresAt: row.expires_at,
      }
    )
  }

  async extend(tokenHash: string, expiresAt: string): Promise<void> {
    await this.#db
      .prepare('UPDATE session SET expires_at = ?2 WHERE token_hash = ?1')
      .bind(tokenHash, expiresAt)
      .run()
  }

  async end(tokenHash: string): Promise<void> {
    await this.#db.prepare('DELETE FROM session WHERE token_hash = ?').bind(tokenHash).run()
  }

  async sweep(now: string): Promise<void> {
    await this.#db.prepare('DELETE FROM session WHERE expires_at <= ?').bind(now).run()
  }
}
