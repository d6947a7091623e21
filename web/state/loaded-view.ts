import type { ViewRow } from '../components/index.ts'
import type { ApiResult } from './api-client.ts'
import type { DocumentClient } from './document-client.ts'
import { rowsOfComparison, rowsOfPairs, type Columns } from './view-rows.ts'

/** Which rows of the document a view shows. */
export interface Wanted {
  readonly columns: Columns
  /** The revision that is read. */
  readonly to: number
  /** The older one, where two are compared. */
  readonly from: number | null
}

/** What is on the screen: which rows, of which revisions, and how much of them has come. */
export interface LoadedView extends Wanted {
  readonly rows: readonly ViewRow[]
  readonly complete: boolean
}

export function sameView(view: Wanted, wanted: Wanted): boolean {
  return (
    view.to === wanted.to &&
    view.from === wanted.from &&
    view.columns.source === wanted.columns.source &&
    view.columns.target === wanted.columns.target
  )
}

/** The rows of a view, a page at a time. Stops at the first failure, which it yields; throws when `signal` aborts. */
export async function* readRows(
  client: DocumentClient,
  { columns, from, to }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<ApiResult<ViewRow[]>> {
  let offset = 0
  if (from === null) {
    for await (const page of client.pairs(to, signal)) {
      if (!page.ok) return yield page
      yield { ok: true, value: rowsOfPairs(page.value.items, columns, offset) }
      offset += page.value.items.length
    }
    return
  }
  for await (const page of client.compare(from, to, signal)) {
    if (!page.ok) return yield page
    yield { ok: true, value: rowsOfComparison(page.value.items, columns, offset) }
    offset += page.value.items.length
  }
}

/** Rows that read as before stay the same objects, so that only what changed is drawn again. */
export function settle(rows: readonly ViewRow[], before: readonly ViewRow[]): ViewRow[] {
  const old = new Map(before.map((row) => [row.id, row]))
  return rows.map((row) => {
    const known = old.get(row.id)
    return known && sameRow(known, row) ? known : row
  })
}

function sameRow(a: ViewRow, b: ViewRow): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.before === b.before &&
    a.number === b.number &&
    a.kind === b.kind &&
    a.confidence === b.confidence
  )
}
