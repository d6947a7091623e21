import type { Database } from '../store/database.ts'
import type { CursorParts } from '../store/page.ts'
import { spread } from './positions.ts'
import { refuse } from '../store/refusal.ts'

/** A pair in its place at a revision. */
export interface Placed {
  readonly pair: string
  readonly position: number
  /** Of the alignment; null once a person made or confirmed it. */
  readonly confidence: number | null
}

/** The order of pairs, and the cursor of every list that goes along the text. */
export function placeOf({ position, pair }: { position: number; pair: string }): CursorParts {
  return [position, pair]
}

const COLUMNS = 'pair, position, confidence'

/** Pairs alive at a revision, in order, after a place (null: from the start). */
export function alivePairs(
  db: Database,
  revision: number,
  head: number,
  after: CursorParts | null,
  limit: number,
): Placed[] {
  const [position, pair] = after ?? [-Number.MAX_VALUE, '']
  return revision === head
    ? db.all<Placed>(
        `SELECT ${COLUMNS} FROM structure INDEXED BY structure_now
         WHERE alive = 1 AND until IS NULL AND (position, pair) > (?, ?) ORDER BY position, pair LIMIT ?`,
        position ?? null,
        pair ?? null,
        limit,
      )
    : db.all<Placed>(
        `SELECT ${COLUMNS} FROM structure INDEXED BY structure_then
         WHERE alive = 1 AND (position, pair) > (?1, ?2) AND revision <= ?3 AND (until IS NULL OR until > ?3)
         ORDER BY position, pair LIMIT ?4`,
        position ?? null,
        pair ?? null,
        revision,
        limit,
      )
}

/** Where a pair stands at a revision; undefined where it is not alive. */
export function aliveAt(db: Database, pair: string, revision: number): Placed | undefined {
  const row = structureAt(db, pair, revision)
  return row?.alive === 1 ? { pair, position: row.position, confidence: row.confidence } : undefined
}

/** Those of some pairs that are alive at a revision, in any order. */
export function placedAt(db: Database, pairs: readonly string[], revision: number): Placed[] {
  const [first, second] = pairs
  if (first !== undefined && second === undefined) return [aliveAt(db, first, revision) ?? []].flat()
  return db.all<Placed>(
    `SELECT s.pair, s.position, s.confidence
     FROM json_each(?1) p CROSS JOIN structure s ON s.pair = p.value AND s.revision = (
       SELECT n.revision FROM structure n WHERE n.pair = p.value AND n.revision <= ?2
       ORDER BY n.revision DESC LIMIT 1)
     WHERE s.alive = 1`,
    JSON.stringify(pairs),
    revision,
  )
}

/**
 * @throws a refusal: NOT_FOUND for a pair that never was, WRONG_STATE for one
 * that is not there at this revision.
 */
export function requireAlive(db: Database, pair: string, revision: number): Placed {
  const placed = aliveAt(db, pair, revision)
  if (placed) return placed
  if (!structureAt(db, pair, Number.MAX_SAFE_INTEGER)) refuse({ code: 'NOT_FOUND', what: 'pair', id: pair })
  refuse({ code: 'WRONG_STATE', what: 'pair', id: pair, state: `not-in-revision-${revision}` })
}

/** The newest row ≤ n, alive or not; undefined before the pair was born. */
export function structureAt(db: Database, pair: string, revision: number): StructureRow | undefined {
  return db.first<StructureRow>(
    `SELECT revision, alive, position, confidence FROM structure WHERE pair = ? AND revision <= ?
     ORDER BY revision DESC LIMIT 1`,
    pair,
    revision,
  )
}

export interface StructureRow {
  readonly revision: number
  readonly alive: 0 | 1
  readonly position: number
  readonly confidence: number | null
}

/** What stands right after a place now (of those alive); after null: what stands first. */
export function nextAlive(db: Database, after: Placed | null): Placed | null {
  return neighbours(db, after, 1, 'after')[0] ?? null
}

/** What stands right before a place now. */
export function previousAlive(db: Database, before: Placed): Placed | null {
  return neighbours(db, before, 1, 'before')[0] ?? null
}

/** A pair nobody has seen before: nothing to close, nothing that could be about it. */
export function insertStructure(
  db: Database,
  revision: number,
  { pair, position, confidence }: Placed,
): void {
  db.run('INSERT INTO structure VALUES (?, ?, NULL, 1, ?, ?)', pair, revision, position, confidence)
}

/** From `revision` on the pair is alive or not, at this position. */
export function writeStructure(
  db: Database,
  revision: number,
  pair: string,
  row: { readonly alive: boolean; readonly position: number; readonly confidence: number | null },
): void {
  db.run(
    'UPDATE structure SET until = ? WHERE pair = ? AND until IS NULL AND revision < ?',
    revision,
    pair,
    revision,
  )
  db.run(
    `INSERT INTO structure VALUES (?, ?, NULL, ?, ?, ?) ON CONFLICT (pair, revision)
     DO UPDATE SET alive = excluded.alive, position = excluded.position, confidence = excluded.confidence`,
    pair,
    revision,
    Number(row.alive),
    row.position,
    row.confidence,
  )
  for (const table of ['correction', 'thread', 'issue']) {
    db.run(`UPDATE ${table} SET position = ? WHERE pair = ?`, row.position, pair)
  }
}

/**
 * `count` positions right after a pair that is alive (null: before all of
 * them). Halving the same gap some forty times exhausts the numbers in it: then
 * the neighbourhood is spread anew, which moves pairs without changing their order.
 */
export function positionsAfter(
  db: Database,
  revision: number,
  after: Placed | null,
  count: number,
): number[] {
  for (let reach = 32; ; reach *= 2) {
    const next = nextAlive(db, after)
    const places = spread(after?.position ?? null, next?.position ?? null, count)
    if (places) return places
    after = spreadAnew(db, revision, after, reach)
  }
}

/** @returns `after` at its new position. */
function spreadAnew(db: Database, revision: number, after: Placed | null, reach: number): Placed | null {
  const left = after ? [after, ...neighbours(db, after, reach, 'before')] : []
  const right = neighbours(db, after, reach + 1, 'after')
  const moved = [...left.slice(0, reach).toReversed(), ...right.slice(0, reach)]
  const low = left[reach]?.position ?? null
  const high = right[reach]?.position ?? null
  const places = spread(low, high, moved.length) ?? []
  let found = after
  moved.forEach((row, k) => {
    const position = places[k]
    if (position === undefined) return
    writeStructure(db, revision, row.pair, { alive: true, position, confidence: row.confidence })
    if (row.pair === after?.pair) found = { ...row, position }
  })
  return found
}

/** The nearest first. */
function neighbours(db: Database, place: Placed | null, count: number, side: 'before' | 'after'): Placed[] {
  const [compare, order] = side === 'before' ? ['<', 'DESC'] : ['>', 'ASC']
  return db.all<Placed>(
    `SELECT ${COLUMNS} FROM structure INDEXED BY structure_now
     WHERE alive = 1 AND until IS NULL AND (position, pair) ${compare} (?, ?)
     ORDER BY position ${order}, pair ${order} LIMIT ?`,
    place?.position ?? -Number.MAX_VALUE,
    place?.pair ?? '',
    count,
  )
}
