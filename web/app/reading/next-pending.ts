import type { PairReading } from '../../../src/domain/index.ts'
import type { Segment } from '../../../src/text/align/bead.ts'
import type { Place, ViewRow } from '../../components/index.ts'
import { segmentReading } from './segment-reading.ts'

/**
 * The next segment after a place that is not read as it stands, from the first
 * again after the last; null: all is read.
 * @param segments of a row; asked only of rows in which something is pending.
 */
export async function nextPending(
  rows: readonly ViewRow[],
  readings: ReadonlyMap<string, PairReading>,
  after: Place | null,
  segments: (row: ViewRow) => Promise<readonly Segment[]>,
): Promise<Place | null> {
  const from = rows.findIndex(({ id }) => id === after?.row)
  const inOrder = [...rows.slice(Math.max(0, from)), ...rows.slice(0, Math.max(0, from) + 1)]
  for (const [k, row] of inOrder.entries()) {
    const reading = readings.get(row.id)
    if (row.target.trim() === '' || row.id.includes('+')) continue
    if (segmentReading(row.target, { start: 0, end: row.target.length }, reading).state === 'read') continue
    const first = k === 0 && from >= 0 ? (after?.segment ?? -1) + 1 : 0
    const found = (await segments(row)).findIndex(
      ({ target }, n) =>
        n >= first &&
        row.target.slice(target.start, target.end).trim() !== '' &&
        segmentReading(row.target, target, reading).state !== 'read',
    )
    if (found >= 0) return { row: row.id, segment: found }
  }
  return null
}
