import { SEVERITIES, type Finding, type Severity } from '../../domain/index.ts'
import type { Page } from '../../contract/document-service.ts'
import type {
  FindingCounts,
  FindingsPage,
  FindingsRequest,
  FoundInPair,
} from '../../contract/finding-service.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { listEditions, readEdition } from '../history/editions.ts'
import { cutPage, pageLimit, readCursor } from '../store/page.ts'
import { checkedTo } from './checking-row.ts'

/** What the last check found in an edition, in the order of the text, without what was dismissed or muted. */
export function listFindings(db: Database, request: FindingsRequest): FindingsPage {
  readEdition(db, request.edition)
  const { head, rules } = readDocumentRow(db)
  return {
    ...inOrder(db, request, rules.mutedRules),
    counts: countFindings(db, rules.mutedRules, request.edition),
    checkedTo: checkedTo(db, head),
  }
}

function inOrder(db: Database, request: FindingsRequest, muted: readonly string[]): Page<FoundInPair> {
  const limit = pageLimit(request)
  const after = readCursor(request.cursor, 'nsn') ?? [-Number.MAX_VALUE, '', 0]
  const rows = db.all<{ pair: string; place: number; position: number; finding: string }>(
    `SELECT pair, place, position, finding FROM finding INDEXED BY finding_in_order
     WHERE edition = ?1 AND dismissed = 0 AND (position, pair, place) > (?2, ?3, ?4)
       AND rule NOT IN (SELECT value FROM json_each(?5))
     ORDER BY position, pair, place LIMIT ?6`,
    request.edition,
    ...after,
    JSON.stringify(muted),
    limit + 1,
  )
  return cutPage(
    rows,
    limit,
    ({ position, pair, place }) => [position, pair, place],
    ({ pair, finding }) => ({ pair, finding: JSON.parse(finding) as Finding }),
  )
}

/** How many findings count, by severity: in one edition, or in all of them. */
export function countFindings(db: Database, muted: readonly string[], edition?: string): FindingCounts {
  const counts: Record<Severity, number> = { minor: 0, major: 0, critical: 0 }
  const editions = edition === undefined ? listEditions(db).map(({ id }) => id) : [edition]
  for (const id of editions) {
    const rows = db.all<{ rule: string; severity: Severity; findings: number }>(
      'SELECT rule, severity, findings FROM finding_count WHERE edition = ?',
      id,
    )
    for (const { rule, severity, findings } of rows) {
      if (!muted.includes(rule) && SEVERITIES.includes(severity)) counts[severity] += findings
    }
  }
  return counts
}
