import type { ViewRow } from './view-row.ts'

const TYPICAL = 20
const MOST = 2 * TYPICAL

/**
 * Cuts the rows into chunks. Where a chunk began before, one begins again, so
 * that a row that is born or goes changes one chunk and not all that follow.
 *
 * @param begun ids of the rows that chunks began with so far.
 */
export function chunkRows(rows: readonly ViewRow[], begun: ReadonlySet<string>): ViewRow[][] {
  const chunks: ViewRow[][] = []
  let chunk: ViewRow[] = []
  for (const row of rows) {
    const full = chunk.length >= (begun.size > 0 ? MOST : TYPICAL)
    if (chunk.length > 0 && (full || begun.has(row.id))) {
      chunks.push(chunk)
      chunk = []
    }
    chunk.push(row)
  }
  if (chunk.length > 0) chunks.push(chunk)
  return chunks
}

const LINE = 29
const HAN_IN_LINE = 32
const LATIN_IN_LINE = 66
const ROW_GAP = 22

/** About how many CSS pixels tall the rows will be on a wide screen: what the scroll bar goes by until they are drawn. */
export function estimatedHeight(rows: readonly ViewRow[], isFolded: (row: ViewRow) => boolean): number {
  return rows.reduce((height, row) => {
    if (isFolded(row)) return height
    const lines = Math.max(row.source.length / HAN_IN_LINE, row.target.length / LATIN_IN_LINE)
    return height + Math.ceil(lines) * LINE + ROW_GAP
  }, 0)
}
