/** Where a member last looked at a document. */
export interface Visit {
  readonly seq: number
  readonly revision: number
}

const NEVER: Visit = { seq: 0, revision: 0 }

export class Visits {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /** Zeros: never. */
  async find(member: string, document: string): Promise<Visit> {
    const row = await this.#db
      .prepare('SELECT seq, revision FROM visit WHERE member = ? AND document = ?')
      .bind(member, document)
      .first<Visit>()
    return row ?? NEVER
  }

  /** Of two windows the one that saw more counts. */
  async remember(
    holder: { readonly member: string; readonly workspace: string },
    document: string,
    visit: Visit,
    now: string,
  ): Promise<void> {
    await this.#db
      .prepare(
        `INSERT INTO visit (member, document, workspace, seq, revision, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (member, document) DO UPDATE
         SET seq = excluded.seq, revision = excluded.revision, at = excluded.at
         WHERE excluded.seq > visit.seq`,
      )
      .bind(holder.member, document, holder.workspace, visit.seq, visit.revision, now)
      .run()
  }
}
