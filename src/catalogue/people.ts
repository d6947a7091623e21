import { greater, LIMITS, ok, type Role } from '../domain/index.ts'
import { pageOf, readCursor } from './cursor.ts'

/** Somebody who may read a document. */
export interface Person {
  readonly id: string
  readonly name: string
  /** There: the greater of theirs in the workspace and in the document. */
  readonly role: Role
}

/** A role in the workspace or in the document is enough to read it (`reader` is the least of them). */
const READS = `EXISTS (SELECT 1 FROM membership WHERE membership.member = member.id
  AND membership.document IN ('', ?2) AND membership.role <> 'guest')`

/** Who may read which document. */
export class People {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Who came first comes first. */
  async list(
    workspace: string,
    document: string,
    request: { readonly cursor?: string; readonly limit?: number },
  ) {
    const from = request.cursor === undefined ? ok(['', ''] as const) : readCursor(request.cursor)
    if (!from.ok) return from
    const limit = request.limit ?? LIMITS.defaultPageSize
    const { results } = await this.#db
      .prepare(
        `SELECT id, name, joined_at, (SELECT group_concat(role) FROM membership
           WHERE membership.member = member.id AND membership.document IN ('', ?2)) AS roles
         FROM member WHERE workspace = ?1 AND ${READS} AND (joined_at, id) > (?3, ?4) ORDER BY joined_at, id LIMIT ?5`,
      )
      .bind(workspace, document, ...from.value, limit + 1)
      .all<{ id: string; name: string; joined_at: string; roles: string }>()
    return ok(
      pageOf(
        results,
        limit,
        (row) => [row.joined_at, row.id],
        ({ id, name, roles }): Person => ({ id, name, role: (roles.split(',') as Role[]).reduce(greater) }),
      ),
    )
  }

  /** Of these members, those who may read the document. */
  async among(workspace: string, document: string, members: readonly string[]): Promise<Set<string>> {
    const { results } = await this.#db
      .prepare(
        `SELECT member.id FROM json_each(?3) asked CROSS JOIN member ON member.id = asked.value
         WHERE member.workspace = ?1 AND ${READS}`,
      )
      .bind(workspace, document, JSON.stringify(members))
      .all<{ id: string }>()
    return new Set(results.map(({ id }) => id))
  }
}
