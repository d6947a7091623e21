import type { ComparisonRequest, ComparisonRow, Page } from '../../contract/document-service.ts'
import type { Database } from '../store/database.ts'
import { inOrder, tiedAmong, tiedTo, type Group } from './lineage.ts'
import { PAGE_BUDGET, pageLimit, readCursor, writeCursor, type CursorParts } from '../store/page.ts'
import { pairsAt } from './pairs.ts'
import { requireRevision } from './revisions.ts'
import { placeOf, type Placed } from './structure.ts'

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
  for (const { standing, place } of groupsAt(db, [to, from], after, chunk)) {
    const [now = [], before = []] = standing
    yield { group: { before, after: now }, place }
  }
}

/** Tied pairs as they stand at each of some revisions. */
export interface Standing {
  readonly standing: readonly (readonly Placed[])[]
  readonly place: CursorParts
}

/**
 * The same among any number of revisions: a group stands where its first pair
 * stands at the first revision that has any of it.
 */
export function* groupsAt(
  db: Database,
  revisions: readonly number[],
  after: CursorParts | null,
  chunk: number,
): Generator<Standing, void, void> {
  const from = Math.min(...revisions)
  const to = Math.max(...revisions)
  for (let place = after; ;) {
    const rows = placedAtAny(db, revisions, place, chunk + 1)
    const tied = tiedAmong(
      db,
      rows.map(({ pair }) => pair),
      from,
      to,
    )
    for (const row of rows) {
      place = placeOf(row)
      const members = tied.has(row.pair) ? tiedTo(db, row.pair, from, to) : [row.pair]
      const standing = revisions.map((revision) => inOrder(db, members, revision))
      const first = standing.find((placed) => placed.length > 0)?.[0]
      if (first?.pair === row.pair && first.position === row.position) yield { standing, place }
    }
    if (rows.length <= chunk) return
  }
}

/** Places that are alive at any of the revisions: a pair that moved between two appears at both. */
function placedAtAny(
  db: Database,
  revisions: readonly number[],
  after: CursorParts | null,
  limit: number,
): { pair: string; position: number }[] {
  const [position, pair] = after ?? [-Number.MAX_VALUE, '']
  const alive = revisions.map((_, k) => `(revision <= ?${k + 4} AND (until IS NULL OR until > ?${k + 4}))`)
  return db.all<{ pair: string; position: number }>(
    `SELECT DISTINCT pair, position FROM structure INDEXED BY structure_then
     WHERE alive = 1 AND (position, pair) > (?1, ?2) AND (${alive.join(' OR ')})
     ORDER BY position, pair LIMIT ?3`,
    position ?? null,
    pair ?? null,
    limit,
    ...revisions,
  )
}
