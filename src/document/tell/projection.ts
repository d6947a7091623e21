import type { DocumentProjection } from '../../catalogue/projection.ts'
import { countedTimes } from '../check/checking-row.ts'
import { countFindings } from '../check/findings.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { readShare } from '../../domain/index.ts'
import { listEditions } from '../history/editions.ts'
import { listProgress } from '../reading/progress.ts'

/** The object itself knows what its checks found. */
export type WholeProjection = DocumentProjection & Required<Pick<DocumentProjection, 'findings'>>

/** What the list of documents shows of this one, now. */
export function projectionNow(db: Database): WholeProjection {
  const { id, seq, title, head, pairs, openCorrections, openThreads, visibility, updatedAt, rules } =
    readDocumentRow(db)
  const editions = listEditions(db)
  const langs = editions.map(({ lang }) => lang)
  const { minor, major, critical } = countFindings(db, rules.mutedRules)
  const findings = { counted: countedTimes(db), all: minor + major + critical, grave: major + critical }
  const share = readShare({ editions, progress: listProgress(db) })
  const counts = { pairs, openCorrections, openThreads, readShare: share, findings }
  return { id, seq, title, langs, head, ...counts, visibility, updatedAt }
}
