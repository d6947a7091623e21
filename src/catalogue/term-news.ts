import { glossaryId, type GlossaryKey } from './glossary-id.ts'

/** A glossary that documents have still to hear of. */
interface Untold {
  readonly id: string
  readonly workspace: string
  readonly document: string
  readonly version: number
  readonly telling: number | null
  readonly told_upto: string
}

const UNTOLD = 'SELECT id, workspace, document, version, telling, told_upto FROM glossary'

/**
 * Who has still to hear that terms were changed. That somebody does is part of
 * the change itself (`version` is more than `told`), so no crash forgets it.
 * What was changed while a round is under way is told in the next, so that
 * those at its end are not left waiting by changes that never cease.
 */
export class TermNews {
  readonly #db: D1Database

  constructor(db: D1Database) {
    this.#db = db
  }

  /**
   * Goes on telling of one glossary.
   * @param tell must not reject: who cannot be reached now is found by the sweep.
   */
  async tellOf(key: GlossaryKey, tell: (document: string) => Promise<unknown>, limit: number): Promise<void> {
    const row = await this.#db
      .prepare(`${UNTOLD} WHERE id = ? AND version > told`)
      .bind(glossaryId(key))
      .first<Untold>()
    if (row) await this.#tell(row, tell, limit)
  }

  /**
   * Goes on telling of every one.
   * @param limit documents that are told of each
   */
  async tellAll(
    tell: (document: string) => Promise<unknown>,
    glossaries: number,
    limit: number,
  ): Promise<void> {
    const { results } = await this.#db
      .prepare(`${UNTOLD} INDEXED BY glossary_untold WHERE version > told ORDER BY id LIMIT ?`)
      .bind(glossaries)
      .all<Untold>()
    for (const row of results) await this.#tell(row, tell, limit)
  }

  async #tell(row: Untold, tell: (document: string) => Promise<unknown>, limit: number): Promise<void> {
    const round = row.telling ?? row.version
    const documents = row.document === '' ? await this.#page(row, limit) : [row.document]
    await Promise.all(documents.map(tell))
    const over = row.document !== '' || documents.length < limit
    await this.#db
      .prepare(
        over
          ? `UPDATE glossary SET telling = NULL, told_upto = '', told = max(told, ?2) WHERE id = ?1`
          : 'UPDATE glossary SET telling = ?2, told_upto = ?3 WHERE id = ?1',
      )
      .bind(row.id, round, ...(over ? [] : [documents.at(-1)]))
      .run()
  }

  async #page({ workspace, telling, told_upto }: Untold, limit: number): Promise<string[]> {
    const { results } = await this.#db
      .prepare(
        `SELECT id FROM document INDEXED BY document_to_tell
         WHERE workspace = ?1 AND state = 'live' AND id > ?2 ORDER BY id LIMIT ?3`,
      )
      .bind(workspace, telling === null ? '' : told_upto, limit)
      .all<{ id: string }>()
    return results.map(({ id }) => id)
  }
}
