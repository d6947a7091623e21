import type { Document } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow, type DocumentRow } from '../store/document-row.ts'
import { listEditions, listPublications } from '../history/editions.ts'
import { listLabels } from '../history/labels.ts'
import { listProgress } from '../reading/progress.ts'

/** The document as its readers see it. */
export function viewDocument(db: Database, row: DocumentRow = readDocumentRow(db)): Document {
  return {
    id: row.id,
    title: row.title,
    createdAt: row.createdAt,
    visibility: row.visibility,
    guestsMaySuggest: row.guestsMaySuggest,
    editions: listEditions(db),
    head: row.head,
    seq: row.seq,
    pairs: row.pairs,
    openCorrections: row.openCorrections,
    openThreads: row.openThreads,
    openIssues: row.openIssues,
    publications: listPublications(db),
    labels: listLabels(db),
    rules: row.rules,
    progress: listProgress(db),
  }
}
