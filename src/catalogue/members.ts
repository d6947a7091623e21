import { fail, LIMITS, ok, ROLES, type Result, type Role } from '../domain/index.ts'
import { pageOf, readCursor } from './cursor.ts'

export interface Member {
  readonly id: string
  readonly name: string
  /** In the workspace; `guest`: only in documents it was invited to. */
  readonly role: Role
  readonly joinedAt: string
}

interface MemberRow {
  id: string
  name: string
  role: Role
  joined_at: string
}

const MEMBER = `SELECT member.id, member.name, coalesce(membership.role, 'guest') AS role, member.joined_at
  FROM member LEFT JOIN membership ON membership.member = member.id AND membership.document = ''`

/** Position in this text is rank: SQLite compares roles by `instr(RANKS, role)`. */
export const RANKS = ROLES.join(' ')

/** Accounts and what they are in the workspace. */
export class Members {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Oldest first. */
  async list(workspace: string, request: { readonly cursor?: string; readonly limit?: number }) {
    const from = request.cursor === undefined ? ok(['', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `${MEMBER} WHERE member.workspace = ?1 AND (member.joined_at, member.id) > (?2, ?3)
         ORDER BY member.joined_at, member.id LIMIT ?4`,
      )
      .bind(workspace, ...from.value, limit + 1)
      .all<MemberRow>()
    return ok(pageOf(results, limit, (row) => [row.joined_at, row.id], memberOf))
  }

  async find(workspace: string, id: string): Promise<Result<Member>> {
    const row = await this.#db
      .prepare(`${MEMBER} WHERE member.workspace = ?1 AND member.id = ?2`)
      .bind(workspace, id)
      .first<MemberRow>()
    return row ? ok(memberOf(row)) : notFound(id)
  }

  /** Who an owner's link signs in where nobody is signed in: the owner who came first. */
  async firstOwner(workspace: string): Promise<string | null> {
    return this.#db
      .prepare(
        `SELECT member.id FROM membership JOIN member ON member.id = membership.member
         WHERE membership.workspace = ? AND membership.document = '' AND membership.role = 'owner'
         ORDER BY member.joined_at, member.id LIMIT 1`,
      )
      .bind(workspace)
      .first<string>('id')
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#db.prepare('UPDATE member SET name = ?2 WHERE id = ?1').bind(id, name).run()
  }

  /** A workspace keeps an owner: the last one's role stays. */
  async changeRole(workspace: string, id: string, role: Role): Promise<Result<Member>> {
    const member = await this.find(workspace, id)
    if (!member.ok) return member
    const { meta } = await this.#db
      .prepare(
        `INSERT INTO membership (member, document, workspace, role) VALUES (?2, '', ?1, ?3)
         ON CONFLICT (member, document) DO UPDATE SET role = excluded.role
         WHERE excluded.role = 'owner' OR ${notLastOwner('?1', '?2')}`,
      )
      .bind(workspace, id, role)
      .run()
    return meta.changes > 0 ? ok({ ...member.value, role }) : lastOwner(id)
  }

  /** Ends the account with its sessions and roles; its name stays in the histories. */
  async remove(workspace: string, id: string): Promise<Result<null>> {
    const member = await this.find(workspace, id)
    if (!member.ok) return member
    const { meta } = await this.#db
      .prepare(`DELETE FROM member WHERE workspace = ?1 AND id = ?2 AND ${notLastOwner('?1', '?2')}`)
      .bind(workspace, id)
      .run()
    return meta.changes > 0 ? ok(null) : lastOwner(id)
  }
}

/** True of anybody but the one owner left. */
function notLastOwner(workspace: string, member: string): string {
  return `(NOT EXISTS (SELECT 1 FROM membership WHERE member = ${member} AND document = '' AND role = 'owner')
    OR EXISTS (SELECT 1 FROM membership
               WHERE workspace = ${workspace} AND document = '' AND role = 'owner' AND member <> ${member}))`
}

function memberOf(row: MemberRow): Member {
  return { id: row.id, name: row.name, role: row.role, joinedAt: row.joined_at }
}

const notFound = (id: string) => fail({ code: 'NOT_FOUND', what: 'member', id } as const)

const lastOwner = (id: string) =>
  fail({ code: 'WRONG_STATE', what: 'member', id, state: 'last-owner' } as const)
