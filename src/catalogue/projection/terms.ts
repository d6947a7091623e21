import type { TermContent } from '../../domain/index.ts'
import { LIMITS } from '../../domain/index.ts'
import { Glossaries } from '../glossaries.ts'
import { glossaryId, glossaryLangs, type GlossaryKey } from '../glossary-id.ts'

/** The state of the two glossaries that count in a document for a pair of languages. */
export interface TermsState {
  /** Such as `zh>en`. */
  readonly langs: string
  readonly workspace: string
  /** The newest change of the document's own; 0: nothing was ever said in it. */
  readonly own: number
  /** The same of the workspace's. */
  readonly shared: number
}

interface Langs {
  readonly from: string
  readonly to: string
}

/** Of each pair of languages once, in the order of their names. Nothing for a document that is not (or no longer) known. */
export async function termsStates(
  db: D1Database,
  document: string,
  languages: readonly Langs[],
): Promise<TermsState[]> {
  const newest = (glossary: string) =>
    `coalesce((SELECT number FROM term_change WHERE glossary = ${glossary} ORDER BY number DESC LIMIT 1), 0)`
  const { results } = await db
    .prepare(
      `SELECT l.value AS langs, d.workspace,
         ${newest("d.workspace || '/' || d.id || '/' || l.value")} AS own,
         ${newest("d.workspace || '//' || l.value")} AS shared
       FROM document AS d CROSS JOIN json_each(?2) AS l
       WHERE d.id = ?1 AND d.state IN ('creating', 'live') ORDER BY l.value`,
    )
    .bind(document, JSON.stringify([...new Set(languages.map(glossaryLangs))]))
    .all<TermsState>()
  return results
}

/** All terms that count in a document, in the order in which a browser is given them. */
export async function activeTerms(db: D1Database, key: GlossaryKey): Promise<TermContent[]> {
  const glossaries = new Glossaries(db)
  const terms: TermContent[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Awaited<ReturnType<Glossaries['active']>> = await glossaries.active(key, {
      limit: LIMITS.pageSize,
      ...(cursor !== '' && { cursor }),
    })
    if (!page.ok) throw new Error(`bug: a cursor of our own is refused: ${page.error.code}`)
    terms.push(...page.value.items)
    cursor = page.value.nextCursor
  }
  return terms
}

/**
 * What terms said that were changed after a number, and what they say since.
 * null: more than can be looked at one by one.
 */
export async function changedTerms(
  db: D1Database,
  key: GlossaryKey,
  after: number,
  limit: number,
): Promise<TermContent[] | null> {
  const { results } = await db
    .prepare(
      `SELECT before, after FROM term_change WHERE glossary = ?1 AND number > ?2
       ORDER BY number DESC LIMIT ?3`,
    )
    .bind(glossaryId(key), after, limit + 1)
    .all<{ before: string | null; after: string | null }>()
  if (results.length > limit) return null
  return results.flatMap(({ before, after: since }) =>
    [before, since].flatMap((json) => (json === null ? [] : [JSON.parse(json) as TermContent])),
  )
}
