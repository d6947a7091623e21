import { fail, ok, sameTerm, termJson, type GlossaryTerm, type Result } from '../domain/index.ts'
import type { Glossaries, GlossaryState } from './glossaries.ts'
import { foundGlossary, glossaryId, type GlossaryKey } from './glossary-id.ts'
import type { KeyedTerm, Writer } from './keyed-term.ts'
import { importTerms, type ImportRequest } from './term-import.ts'
import { isOverfull, isTaken, overfull } from './term-limits.ts'

/**
 * Changing glossaries. Each change is one batch (one transaction) of
 * statements of which every one looks whether the one before it did something,
 * so a stale change does nothing at all, and none goes without its line in
 * `term_change`.
 */
export class TermWrites {
  readonly #db: D1Database
  readonly #glossaries: Glossaries

  constructor(db: D1Database, glossaries: Glossaries) {
    this.#db = db
    this.#glossaries = glossaries
  }

  /**
   * Writes a term over the version that was seen; 0: a new one. A retry finds
   * its own words there and is answered with them.
   */
  async put(
    key: GlossaryKey,
    id: string,
    version: number,
    term: KeyedTerm,
    by: Writer,
  ): Promise<Result<GlossaryTerm>> {
    const content = termJson(term.content)
    const author = JSON.stringify(by.author)
    const glossary = glossaryId(key)
    const written = { id, version: version + 1, ...term.content, ...by }
    const statements =
      version === 0
        ? [
            foundGlossary(this.#db, key),
            this.#sql(
              `INSERT INTO term (id, glossary, source, content, version, author, at)
               VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6) ON CONFLICT DO NOTHING`,
            ).bind(id, glossary, term.source, content, author, by.at),
            this.#sql(
              'UPDATE glossary SET version = version + 1, terms = terms + 1 WHERE id = ? AND changes() > 0',
            ).bind(glossary),
            this.#sql(
              `INSERT INTO term_change (glossary, term, at, author, after)
               SELECT ?1, ?2, ?3, ?4, ?5 WHERE changes() > 0`,
            ).bind(glossary, id, by.at, author, content),
          ]
        : [
            this.#sql(
              `INSERT INTO term_change (glossary, term, at, author, before, after)
               SELECT glossary, id, ?4, ?5, content, ?6 FROM term
               WHERE id = ?1 AND glossary = ?2 AND version = ?3 AND content <> ?6`,
            ).bind(id, glossary, version, by.at, author, content),
            this.#sql(
              `UPDATE term SET source = ?4, content = ?5, version = version + 1, author = ?6, at = ?7
               WHERE id = ?1 AND glossary = ?2 AND version = ?3 AND changes() > 0`,
            ).bind(id, glossary, version, term.source, content, author, by.at),
            this.#sql('UPDATE glossary SET version = version + 1 WHERE id = ? AND changes() > 0').bind(
              glossary,
            ),
          ]
    try {
      const results = await this.#db.batch(statements)
      if ((results.at(-1)?.meta.changes ?? 0) > 0) return ok(written)
    } catch (error) {
      if (isOverfull(error)) return overfull((await this.#glossaries.state(key)).terms + 1)
      if (!isTaken(error)) throw error
      return conflict(await this.#glossaries.standing(key, '', term.source), id)
    }
    const standing = await this.#glossaries.standing(key, id, term.source)
    const done = standing?.id === id && sameTerm(standing, term.content) && standing.version <= version + 1
    return done ? ok(standing) : conflict(standing, id)
  }

  /** A term that was taken out already stays out. */
  async remove(key: GlossaryKey, id: string, version: number, by: Writer): Promise<Result<null>> {
    const glossary = glossaryId(key)
    const results = await this.#db.batch([
      this.#sql(
        `INSERT INTO term_change (glossary, term, at, author, before)
         SELECT glossary, id, ?4, ?5, content FROM term WHERE id = ?1 AND glossary = ?2 AND version = ?3`,
      ).bind(id, glossary, version, by.at, JSON.stringify(by.author)),
      this.#sql('DELETE FROM term WHERE id = ?1 AND glossary = ?2 AND version = ?3').bind(
        id,
        glossary,
        version,
      ),
      this.#sql(
        'UPDATE glossary SET version = version + 1, terms = terms - 1 WHERE id = ? AND changes() > 0',
      ).bind(glossary),
    ])
    if ((results.at(-1)?.meta.changes ?? 0) > 0) return ok(null)
    const standing = await this.#glossaries.standing(key, id, '')
    return !standing && (await this.#glossaries.wasRemoved(id)) ? ok(null) : conflict(standing, id)
  }

  import(key: GlossaryKey, request: ImportRequest, by: Writer): Promise<Result<GlossaryState>> {
    return importTerms(this.#db, this.#glossaries, key, request, by)
  }

  #sql(query: string): D1PreparedStatement {
    return this.#db.prepare(query)
  }
}

/** What stands there instead; nothing, if it was taken out. */
function conflict(standing: GlossaryTerm | null, id: string) {
  return fail(
    standing
      ? ({ code: 'TERM_CONFLICT', term: standing } as const)
      : ({ code: 'NOT_FOUND', what: 'term', id } as const),
  )
}
