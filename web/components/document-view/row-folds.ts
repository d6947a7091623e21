import { foldRuns } from '../diff/folds.ts'
import { isChanged } from './row-facts.ts'
import type { RowFold } from './view-context.ts'
import type { ViewRow } from './view-row.ts'

/**
 * Runs of rows that read as before, by the id of each row in them. Rows
 * without a `before` are not compared and never folded; opened runs are left out.
 */
export function foldRows(rows: readonly ViewRow[], opened: ReadonlySet<string>): Map<string, RowFold> {
  const folds = new Map<string, RowFold>()
  const isSame = (row: ViewRow) => row.before !== undefined && !isChanged(row)
  for (const { start, end } of foldRuns(rows, isSame, 1)) {
    const run = rows.slice(start, end)
    const first = run[0]?.id ?? ''
    if (opened.has(first)) continue
    const text = `${run[0]?.target ?? ''} ${run.length > 1 ? (run.at(-1)?.target ?? '') : ''}`
    const fold = { id: first, first, count: run.length, text }
    for (const row of run) folds.set(row.id, fold)
  }
  return folds
}
