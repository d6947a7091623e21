import type { Finding } from '../../../src/checks/index.ts'
import type { Place, ViewRow } from '../../components/index.ts'

/** A finding at its row. */
export interface PlacedFinding {
  readonly row: string
  /** The words it was found in: its offsets mean nothing in any others. */
  readonly text: string
  readonly finding: Finding
}

/** Findings as the checks answer them, a list a row, put at their rows. */
export function placed(found: readonly (readonly Finding[])[], rows: readonly ViewRow[]): PlacedFinding[] {
  return found.flatMap((list, k) => {
    const row = rows[k]
    return row ? list.map((finding) => ({ row: row.id, text: row.target, finding })) : []
  })
}

/** Those whose words still read as they did. */
export function stillThere(found: readonly PlacedFinding[], rows: readonly ViewRow[]): PlacedFinding[] {
  const texts = new Map(rows.map(({ id, target }) => [id, target]))
  return found.filter(({ row, text }) => texts.get(row) === text)
}

/** The first finding after a place, or before it; from the other end when there is none. */
export function nextFinding(
  found: readonly PlacedFinding[],
  place: Place | null,
  rows: readonly ViewRow[],
  step: 1 | -1,
): PlacedFinding | undefined {
  const positions = new Map(rows.map(({ id }, k) => [id, k]))
  const position = (row: string) => positions.get(row) ?? -1
  const here = place ? position(place.row) : -1
  const ordered = step === 1 ? found : found.toReversed()
  return ordered.find(({ row }) => step * (position(row) - here) > 0) ?? ordered[0]
}
