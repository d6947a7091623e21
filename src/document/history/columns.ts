import type { ColumnPair, ColumnsRequest, ColumnsRow } from '../../contract/columns.ts'
import type { Page } from '../../contract/document-service.ts'
import { LIMITS } from '../../domain/index.ts'
import { groupsAt } from './comparison.ts'
import type { Database } from '../store/database.ts'
import { readEdition } from './editions.ts'
import { PAGE_BUDGET, pageLimit, readCursor, writeCursor } from '../store/page.ts'
import { invalid, limit } from '../store/refusal.ts'
import { requireRevision } from './revisions.ts'
import type { Placed } from './structure.ts'
import { bodyAt } from './texts.ts'

/** Editions side by side, each at its own revision, in rows by lineage; in the order of the first. */
export function readColumns(db: Database, request: ColumnsRequest): Page<ColumnsRow> {
  const { columns } = request
  limit('columns', LIMITS.columns, columns.length, 'columns')
  if (columns.length === 0) invalid('columns', 'empty')
  for (const { edition, at } of columns) {
    readEdition(db, edition)
    requireRevision(db, at)
  }
  const revisions = [...new Set(columns.map(({ at }) => at))]
  const most = pageLimit(request)
  const items: ColumnsRow[] = []
  let after = readCursor(request.cursor, 'ns')
  let size = 0
  for (const { standing, place } of groupsAt(db, revisions, after, most)) {
    if (items.length === most || size > PAGE_BUDGET) return { items, nextCursor: after && writeCursor(after) }
    const row = {
      cells: columns.map(({ edition, at }) =>
        (standing[revisions.indexOf(at)] ?? []).map((placed) => cell(db, placed, edition, at)),
      ),
    }
    size += JSON.stringify(row).length
    items.push(row)
    after = place
  }
  return { items, nextCursor: null }
}

function cell(db: Database, { pair, confidence }: Placed, edition: string, at: number): ColumnPair {
  return { pair, body: bodyAt(db, pair, edition, at), ...(confidence === null ? {} : { confidence }) }
}
