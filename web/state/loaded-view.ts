import type { Column } from '../../src/domain/index.ts'
import type { ViewRow } from '../components/index.ts'
import type { ApiResult } from './api-client.ts'
import type { DocumentClient } from './document-client.ts'
import { rowsOfColumns, rowsOfComparison, rowsOfPairs, type Columns } from './view-rows.ts'

/** Which rows of the document a view shows. */
export interface Wanted {
  readonly columns: Columns
  /** The revision that is read. */
  readonly to: number
  /** The older one, where two are compared. */
  readonly from: number | null
  /** The edition of the older text. */
  readonly fromEdition: string
  /** Texts of further columns. */
  readonly beside: readonly Column[]
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
    view.columns.target === wanted.columns.target &&
    view.fromEdition === wanted.fromEdition &&
    sameColumns(view.beside, wanted.beside)
  )
}

export function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return a.length === b.length && a.every(({ edition, at }, k) => edition === b[k]?.edition && at === b[k].at)
}

/** The rows of a view, a page at a time. Stops at the first failure, which it yields; throws when `signal` aborts. */
export async function* readRows(
  client: DocumentClient,
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<ApiResult<ViewRow[]>> {
  const { columns, from, to } = wanted
  let offset = 0
  if (wanted.beside.length > 0 || (from !== null && wanted.fromEdition !== columns.target)) {
    for await (const page of client.columns(textsOf(wanted), signal)) {
      if (!page.ok) return yield page
      yield { ok: true, value: rowsOfColumns(page.value.items, from !== null, offset) }
      offset += page.value.items.length
    }
    return
  }
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

/** In the order in which `rowsOfColumns` takes them. */
function textsOf({ columns, from, fromEdition, to, beside }: Wanted): Column[] {
  return [
    { edition: columns.target, at: to },
    { edition: columns.source, at: to },
    ...(from === null ? [] : [{ edition: fromEdition, at: from }]),
    ...beside,
  ]
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
    a.beside?.length === b.beside?.length &&
    (a.beside ?? []).every((text, k) => text === b.beside?.[k]) &&
    a.number === b.number &&
    a.kind === b.kind &&
    a.confidence === b.confidence
  )
}
