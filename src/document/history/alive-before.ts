import type { Database } from '../store/database.ts'
import type { CursorParts } from '../store/page.ts'

/** The pair alive at a revision that stands right before a place; null where none does. */
export function aliveBefore(db: Database, revision: number, place: CursorParts): string | null {
  const [position, pair] = place
  const row = db.first<{ pair: string }>(
    `SELECT pair FROM structure INDEXED BY structure_then
     WHERE alive = 1 AND (position, pair) < (?1, ?2) AND revision <= ?3 AND (until IS NULL OR until > ?3)
     ORDER BY position DESC, pair DESC LIMIT 1`,
    position ?? null,
    pair ?? null,
    revision,
  )
  return row?.pair ?? null
}
