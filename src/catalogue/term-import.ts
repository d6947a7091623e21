import { fail, ok, termJson, type Actor, type Result } from '../domain/index.ts'
import type { Glossaries, GlossaryState } from './glossaries.ts'
import { foundGlossary, glossaryId, type GlossaryKey } from './glossary-id.ts'
import type { KeyedTerm, Writer } from './keyed-term.ts'
import { isOverfull, overfull } from './term-limits.ts'

export interface ImportedTerm extends KeyedTerm {
  /** Taken if the source is new; a term that is there keeps its own. */
  readonly id: string
  /** Said of terms that were somebody else's elsewhere. */
  readonly author?: Actor
  readonly at?: string
}

export interface ImportRequest {
  readonly terms: readonly ImportedTerm[]
  /** The version of the glossary whose preview was confirmed. */
  readonly seen: number
  /** The glossary is these terms and no others; else what is not named stays. */
  readonly replace: boolean
  /** One import; a retry brings it again. */
  readonly importKey: string
}

/** At most so much JSON in one statement, in code units: values over 2 MB are refused in production. */
const CHUNK = 256 * 1024

/** The batch was let in: its first statement found the version that was seen. */
const LET_IN = 'EXISTS (SELECT 1 FROM glossary WHERE id = ?1 AND version = ?2 AND imported_by = ?3)'

/**
 * Many terms in one batch, which is one transaction: all of it or nothing.
 * WRONG_STATE if the glossary was changed since it was seen. The same key again
 * is answered with how things stand.
 */
export async function importTerms(
  db: D1Database,
  glossaries: Glossaries,
  key: GlossaryKey,
  { terms, seen, replace, importKey }: ImportRequest,
  by: Writer,
): Promise<Result<GlossaryState>> {
  const glossary = glossaryId(key)
  const author = JSON.stringify(by.author)
  const bind = (sql: string, ...more: unknown[]) => db.prepare(sql).bind(glossary, seen, importKey, ...more)
  const statements = [
    foundGlossary(db, key),
    bind('UPDATE glossary SET imported_by = ?3 WHERE id = ?1 AND version = ?2'),
    ...inChunks(terms).flatMap((chunk) => [
      bind(
        `INSERT INTO term_change (glossary, term, at, author, before, after)
         SELECT ?1, coalesce(term.id, value ->> 0), ?5, ?6, term.content, value ->> 2
         FROM json_each(?4) LEFT JOIN term ON term.glossary = ?1 AND term.source = value ->> 1
         WHERE ${LET_IN} AND term.content IS NOT value ->> 2`,
        chunk,
        by.at,
        author,
      ),
      bind(
        `INSERT INTO term (id, glossary, source, content, version, author, at, imported_by)
         SELECT value ->> 0, ?1, value ->> 1, value ->> 2, 1, coalesce(value ->> 3, ?6), coalesce(value ->> 4, ?5), ?3
         FROM json_each(?4) WHERE ${LET_IN}
         ON CONFLICT (glossary, source) DO UPDATE SET
           imported_by = excluded.imported_by,
           content = excluded.content,
           version = version + (content <> excluded.content),
           author = iif(content <> excluded.content, excluded.author, author),
           at = iif(content <> excluded.content, excluded.at, at)`,
        chunk,
        by.at,
        author,
      ),
    ]),
    ...(replace ? withoutOthers(bind, by) : []),
    bind(
      `UPDATE glossary SET version = version + 1, terms = (SELECT count(*) FROM term WHERE glossary = ?1)
       WHERE id = ?1 AND version = ?2 AND imported_by = ?3`,
    ),
  ]
  try {
    await db.batch(statements)
  } catch (error) {
    if (isOverfull(error)) return overfull((await glossaries.state(key)).terms + terms.length)
    throw error
  }
  const now = await db
    .prepare('SELECT version, terms, imported_by = ?2 AS ours FROM glossary WHERE id = ?1')
    .bind(glossary, importKey)
    .first<GlossaryState & { ours: number | null }>()
  if (now?.ours === 1) return ok({ version: now.version, terms: now.terms })
  return fail({ code: 'WRONG_STATE', what: 'glossary', id: key.document, state: 'changed' })
}

/** Takes out what the import did not name. */
function withoutOthers(
  bind: (sql: string, ...more: unknown[]) => D1PreparedStatement,
  by: Writer,
): D1PreparedStatement[] {
  const others = `glossary = ?1 AND imported_by IS NOT ?3 AND ${LET_IN}`
  return [
    bind(
      `INSERT INTO term_change (glossary, term, at, author, before)
       SELECT ?1, id, ?4, ?5, content FROM term WHERE ${others}`,
      by.at,
      JSON.stringify(by.author),
    ),
    bind(`DELETE FROM term WHERE ${others}`),
  ]
}

/** JSON arrays of `[id, source, content, author?, at?]`. */
function inChunks(terms: readonly ImportedTerm[]): string[] {
  const chunks: string[] = []
  let chunk: string[] = []
  let length = 0
  for (const { id, source, content, author, at } of terms) {
    const row = JSON.stringify([id, source, termJson(content), author && JSON.stringify(author), at])
    if (length + row.length > CHUNK && chunk.length > 0) {
      chunks.push(`[${chunk.join(',')}]`)
      chunk = []
      length = 0
    }
    chunk.push(row)
    length += row.length
  }
  return chunk.length > 0 ? [...chunks, `[${chunk.join(',')}]`] : chunks
}
