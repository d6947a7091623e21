import type { PublishedVersion } from '../../contract/published.ts'
import type { Database } from '../store/database.ts'
import { refuse } from '../store/refusal.ts'

const SHOWN = 100

/** Revisions before `revision` that readers of an edition may compare with, newest first. */
export function earlierVersions(db: Database, edition: string, revision: number): PublishedVersion[] {
  return db.all<PublishedVersion>(
    `SELECT r.number AS revision, l.label, r.at FROM (
       SELECT revision FROM publication WHERE edition = ?1 AND revision < ?2
       UNION SELECT revision FROM label WHERE revision < ?2
       ORDER BY revision DESC LIMIT ?3
     ) v CROSS JOIN revision r ON r.number = v.revision LEFT JOIN label l ON l.revision = r.number
     ORDER BY r.number DESC`,
    edition,
    revision,
    SHOWN,
  )
}

/**
 * Readers see what was published once or has a label, and nothing else.
 * @throws a refusal NOT_FOUND.
 */
export function requireVersion(db: Database, edition: string, revision: number): void {
  const found = db.first(
    `SELECT 1 FROM publication WHERE edition = ?1 AND revision = ?2
     UNION ALL SELECT 1 FROM label WHERE revision = ?2`,
    edition,
    revision,
  )
  if (!found) refuse({ code: 'NOT_FOUND', what: 'publication', id: `${edition}@${revision}` })
}

/**
 * The revision readers see.
 * @throws a refusal NOT_FOUND while the edition is not published.
 */
export function publishedRevision(db: Database, edition: string): number {
  const row = db.first<{ published: number | null }>('SELECT published FROM edition WHERE id = ?', edition)
  return row?.published ?? refuse({ code: 'NOT_FOUND', what: 'publication', id: edition })
}
