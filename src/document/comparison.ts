import type { ComparisonRequest, ComparisonRow, Page } from '../contract/document-service.ts'
import type { Database } from './database.ts'
import { groupOf, tiedAmong, type Group } from './lineage.ts'
import { PAGE_BUDGET, pageLimit, readCursor, writeCursor, type CursorParts } from './page.ts'
import { pairsAt } from './pairs.ts'
import { requireRevision } from './revisions.ts'
import { placeOf } from './structure.ts'

/** Pairs at two revisions in rows by lineage, in the order of the second; what is gone stands where it stood. */
export function compare(db: Database, request: ComparisonRequest): Page<ComparisonRow> {
  const { from, to } = request
  requireRevision(db, from)
  requireRevision(db, to)
  const limit = pageLimit(request)
  const items: ComparisonRow[] = []
  let after = readCursor(request.cursor, 'ns')
  let size = 0
  for (const { group, place } of groupsBetween(db, from, to, after, limit)) {
    if (items.length === limit || size > PAGE_BUDGET)
      return { items, nextCursor: after && writeCursor(after) }
    const row = { before: pairsAt(db, group.before, from), after: pairsAt(db, group.after, to) }
    size += JSON.stringify(row).length
    items.push(row)
    after = place
  }
  return { items, nextCursor: null }
}

/**
 * The groups of a comparison without their texts, lazily. A group stands where
 * its first pair stands at `to`, or stood at `from` when nothing of it is left.
 */
export function* groupsBetween(
  db: Database,
  from: number,
  to: number,
  after: CursorParts | null,
  chunk: number,
): Generator<{ group: Group; place: CursorParts }, void, void> {
  for (let place = after; ;) {
    const rows = placedAtEither(db, from, to, place, chunk + 1)
    const tied = tiedAmong(
      db,
      rows.map(({ pair }) => pair),
      from,
      to,
    )
    for (const row of rows) {
      place = placeOf(row)
      const group = groupOf(db, row.pair, from, to, tied.has(row.pair))
      const first = group.after[0] ?? group.before[0]
      if (first?.pair === row.pair && first.position === row.position) yield { group, place }
    }
    if (rows.length <= chunk) return
  }
}

/** Places that are alive at either revision: a pair that moved between the two appears at both. */
function placedAtEither(db: Database, from: number, to: number, after: CursorParts | null, limit: number) {
  const [position, pair] = after ?? [-Number.MAX_VALUE, '']
  return db.all<{ pair: string; position: number }>(
    `SELECT DISTINCT pair, position FROM structure INDEXED BY structure_then
     WHERE alive = 1 AND (position, pair) > (?1, ?2) AND (
       (revision <= ?3 AND (until IS NULL OR until > ?3)) OR (revision <= ?4 AND (until IS NULL OR until > ?4)))
     ORDER BY position, pair LIMIT ?5`,
    position ?? null,
    pair ?? null,
    from,
    to,
    limit,
  )
}
