import type { DocumentProjection } from '../catalogue/projection.ts'
import type { Database } from './database.ts'
import { readDocumentRow } from './document-row.ts'
import { listEditions } from './editions.ts'

/** What the list of documents shows of this one, now. */
export function projectionNow(db: Database): DocumentProjection {
  const { id, seq, title, head, pairs, openCorrections, visibility, updatedAt } = readDocumentRow(db)
  const langs = listEditions(db).map(({ lang }) => lang)
  return { id, seq, title, langs, head, pairs, openCorrections, visibility, updatedAt }
}
