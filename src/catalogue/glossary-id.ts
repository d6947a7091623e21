import { primaryLanguage } from '../domain/index.ts'

/** Which glossary is meant. */
export interface GlossaryKey {
  readonly workspace: string
  /** '': the workspace's own. */
  readonly document: string
  /** BCP 47; only the language itself counts. */
  readonly from: string
  readonly to: string
}

export function glossaryLangs({ from, to }: Pick<GlossaryKey, 'from' | 'to'>): string {
  return `${primaryLanguage(from)}>${primaryLanguage(to)}`
}

/** None of the parts can hold a slash. */
export function glossaryId(key: GlossaryKey): string {
  return [key.workspace, key.document, glossaryLangs(key)].join('/')
}

/** Makes the glossary's row if this is the first thing said in it. */
export function foundGlossary(db: D1Database, key: GlossaryKey): D1PreparedStatement {
  return db
    .prepare(
      'INSERT INTO glossary (id, workspace, document, langs) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    )
    .bind(glossaryId(key), key.workspace, key.document, glossaryLangs(key))
}
