import { projectDocument, type DocumentProjection } from '../catalogue/projection.ts'
import type { Database } from './database.ts'
import { readDocumentRow } from './document-row.ts'
import { listEditions } from './editions.ts'

/** The one thing the object asks of the catalogue. */
export interface CatalogueProjection {
  /** Forward only: what is older than the stored `seq` changes nothing. Rejects when the catalogue is out of reach. */
  project(projection: DocumentProjection): Promise<void>
}

export function catalogueProjection(db: D1Database): CatalogueProjection {
  return { project: (projection) => projectDocument(db, projection) }
}

/** What the list of documents shows of this one, now. */
export function projectionNow(db: Database): DocumentProjection {
  const { id, seq, title, head, pairs, openCorrections, visibility, updatedAt } = readDocumentRow(db)
  const langs = listEditions(db).map(({ lang }) => lang)
  return { id, seq, title, langs, head, pairs, openCorrections, visibility, updatedAt }
}
