import type { Dismissal } from '../../domain/index.ts'
import { standAnchors } from '../follow/anchors.ts'
import type { Database } from '../store/database.ts'
import type { DismissalRow } from './dismissal-rows.ts'

/** By number. */
export function withStandings(
  db: Database,
  rows: readonly DismissalRow[],
  head: number,
): Map<number, Dismissal> {
  const standings = standAnchors(
    db,
    rows.map(({ anchor }) => anchor),
    head,
  )
  return new Map(rows.map((row, k) => [row.number, { ...recorded(row), standing: standings[k]! }]))
}

/** As it was made, without where it is now. */
export function recorded({ number, ...row }: DismissalRow): Dismissal {
  return { id: `d${number}`, ...row }
}
