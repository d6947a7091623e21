import type { Page } from '../../contract/document-service.ts'
import type { IssueFilter } from '../../contract/talk-service.ts'
import type { Anchor, Issue } from '../../domain/index.ts'
import { standAnchors } from '../follow/anchors.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { readIssueRow, selectIssues, type IssueRow } from './issue-rows.ts'
import { cutPage, pageLimit, readCursor } from '../store/page.ts'
import { requireRevision } from '../history/revisions.ts'
import type { Transaction } from '../store/transaction.ts'

/** In the order of the text, then of time; each with where its words are at the revision asked about. */
export function listIssues(db: Database, filter: IssueFilter): Page<Issue> {
  const { head } = readDocumentRow(db)
  const { at = head } = filter
  requireRevision(db, at)
  const limit = pageLimit(filter)
  const rows = issueRows(db, filter, limit + 1)
  const page = cutPage(rows, limit, ({ position, number }) => [position, number], listed)
  return { ...page, items: withStandings(db, page.items, at) }
}

function issueRows(db: Database, filter: IssueFilter, limit: number): IssueRow[] {
  const { state, pair, edition } = filter
  const conditions: string[] = []
  const bindings: (string | number)[] = []
  for (const [column, value] of Object.entries({ pair, edition, state })) {
    if (value === undefined) continue
    conditions.push(`${column} = ?`)
    bindings.push(value)
  }
  const [position = -Number.MAX_VALUE, number = 0] = readCursor(filter.cursor, 'nn') ?? []
  conditions.push('(position, number) > (?, ?)')
  const where = `WHERE ${conditions.join(' AND ')} ORDER BY position, number LIMIT ${limit}`
  return selectIssues(db, `INDEXED BY ${indexFor(filter)} ${where}`, ...bindings, position, number)
}

/** What narrows a list most. */
function indexFor({ state, pair, edition }: IssueFilter): string {
  if (pair !== undefined) return 'issue_of_pair'
  if (edition !== undefined) return 'issue_of_edition'
  return state === undefined ? 'issue_in_order' : 'issue_by_state'
}

/** After a write, within its transaction. */
export function writtenIssue({ db, document }: Transaction, number: number): Issue {
  return withStandings(db, [listed(readIssueRow(db, `i${number}`))], document.head)[0]!
}

const listed = (row: IssueRow): Issue => ({ ...recordedIssue(row), home: row.pair })

/** As it was marked, without where it stands. */
export function recordedIssue(row: IssueRow): Issue {
  return {
    id: `i${row.number}`,
    anchor: row.anchor,
    ...(row.source ? { source: row.source } : {}),
    category: row.category,
    severity: row.severity,
    ...(row.note === null ? {} : { note: row.note }),
    author: row.author,
    at: row.at,
    state: row.state,
    ...(row.closing ? { closing: row.closing } : {}),
  }
}

function withStandings(db: Database, issues: readonly Issue[], at: number): Issue[] {
  const anchors = issues.flatMap(({ anchor, source }): Anchor[] => (source ? [anchor, source] : [anchor]))
  const standings = standAnchors(db, anchors, at).values()
  return issues.map((issue) => {
    const anchor = standings.next().value!
    const source = issue.source && standings.next().value!
    return { ...issue, standing: source ? { anchor, source } : { anchor } }
  })
}
