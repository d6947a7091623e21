import { atLeast, fail, ok, type RejectionReasons, type Result } from '../domain/index.ts'
import type { Asker } from './documents.ts'

/** What a workspace offers to those who reject. */
export class RejectionReasonLists {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** For members who may read something here; others are offered nothing. */
  async read({ workspace, role, member }: Asker): Promise<RejectionReasons> {
    const row = await this.#db
      .prepare(
        `SELECT EXISTS (SELECT 1 FROM membership WHERE member = ?2 AND workspace = ?1) AS isMember,
           (SELECT reasons FROM rejection_reasons WHERE workspace = ?1) AS reasons`,
      )
      .bind(workspace, member ?? '')
      .first<{ isMember: number; reasons: string | null }>()
    return row?.isMember === 1 || atLeast(role, 'reader') ? listOf(row?.reasons ?? null) : []
  }

  /** Puts a list in the place of the one that was seen. A retry finds its own list there, and is as good as done. */
  async replace(
    workspace: string,
    was: RejectionReasons,
    items: RejectionReasons,
  ): Promise<Result<RejectionReasons>> {
    const { meta } = await this.#db
      .prepare(
        `INSERT INTO rejection_reasons (workspace, reasons) SELECT ?1, ?3
         WHERE ?2 IS NULL OR EXISTS (SELECT 1 FROM rejection_reasons WHERE workspace = ?1)
         ON CONFLICT (workspace) DO UPDATE SET reasons = excluded.reasons WHERE rejection_reasons.reasons IS ?2`,
      )
      .bind(workspace, textOf(was), textOf(items))
      .run()
    if (meta.changes > 0) return ok(items)
    const stands = await this.#db
      .prepare('SELECT reasons FROM rejection_reasons WHERE workspace = ?')
      .bind(workspace)
      .first<string | null>('reasons')
    return stands === textOf(items) ? ok(items) : fail({ code: 'REASONS_CONFLICT', items: listOf(stands) })
  }
}

function textOf(reasons: RejectionReasons): string | null {
  return reasons && JSON.stringify(reasons)
}

function listOf(text: string | null): RejectionReasons {
  return text === null ? null : (JSON.parse(text) as string[])
}
