import type { Lineage } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { aliveAt, placedAt, type Placed } from './structure.ts'

/** What stood before and stands after: tied pairs, in order. */
export interface Group {
  readonly before: readonly Placed[]
  readonly after: readonly Placed[]
}

/** Ties retired pairs to those that took their place. `knot` tells the ties of one revision apart, from 0. */
export function tie(
  db: Database,
  revision: number,
  knot: number,
  parents: readonly string[],
  children: readonly string[],
): void {
  const members = [
    ...parents.map((pair, place) => ({ side: 'parent', place, pair })),
    ...children.map((pair, place) => ({ side: 'child', place, pair })),
  ]
  for (const { side, place, pair } of members) {
    db.run('INSERT INTO lineage VALUES (?, ?, ?, ?, ?)', revision, knot, side, place, pair)
  }
}

/** The ties one revision made. */
export function lineageOf(db: Database, revision: number): Omit<Lineage, 'revision'>[] {
  const knots: { parents: string[]; children: string[] }[] = []
  const rows = db.each<{ knot: number; side: 'parent' | 'child'; pair: string }>(
    'SELECT knot, side, pair FROM lineage WHERE revision = ? ORDER BY knot, side, place',
    revision,
  )
  for (const { knot, side, pair } of rows) {
    const members = (knots[knot] ??= { parents: [], children: [] })
    members[side === 'parent' ? 'parents' : 'children'].push(pair)
  }
  return knots
}

/** Of these pairs, those that were merged, split or revived between two revisions. */
export function tiedAmong(db: Database, pairs: readonly string[], from: number, to: number): Set<string> {
  const rows = db.all<{ pair: string }>(
    `SELECT DISTINCT l.pair FROM json_each(?) p CROSS JOIN lineage l ON l.pair = p.value
     WHERE l.revision > ? AND l.revision <= ?`,
    JSON.stringify(pairs),
    Math.min(from, to),
    Math.max(from, to),
  )
  return new Set(rows.map(({ pair }) => pair))
}

/** Words of this pair went to others, or came from them, between two revisions. */
export function isTied(db: Database, pair: string, from: number, to: number): boolean {
  if (from === to) return false
  const tie = db.first(
    'SELECT 1 FROM lineage WHERE pair = ? AND revision > ? AND revision <= ? LIMIT 1',
    pair,
    Math.min(from, to),
    Math.max(from, to),
  )
  return tie !== undefined
}

/** The pair is there at `to` and nothing moved its boundaries since `from`: its words are to be looked for in it alone. */
export function staysWhole(db: Database, pair: string, from: number, to: number): boolean {
  return aliveAt(db, pair, to) !== undefined && !isTied(db, pair, from, to)
}

/** Every pair that ties made between two revisions connect with this one, itself included. */
export function tiedTo(db: Database, pair: string, from: number, to: number): string[] {
  const found = new Set([pair])
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  for (let edge = tiedDirectly(db, pair, low, high); edge.length > 0;) {
    const met = edge.filter((one) => !found.has(one.pair))
    for (const one of met) found.add(one.pair)
    edge =
      met.length === 0
        ? []
        : tiedToAny(db, JSON.stringify([...new Set(met.map((one) => one.pair))]), low, high)
  }
  return [...found]
}

interface PairOnly {
  readonly pair: string
}

function tiedDirectly(db: Database, pair: string, low: number, high: number): PairOnly[] {
  return db.all<PairOnly>(
    `SELECT m.pair FROM lineage l JOIN lineage m ON m.revision = l.revision AND m.knot = l.knot
     WHERE l.pair = ? AND l.revision > ? AND l.revision <= ?`,
    pair,
    low,
    high,
  )
}

/** @param pairs their ids as JSON. */
function tiedToAny(db: Database, pairs: string, low: number, high: number): PairOnly[] {
  return db.all<PairOnly>(
    `SELECT m.pair FROM json_each(?1) p
       CROSS JOIN lineage l INDEXED BY lineage_of_pair
         ON l.pair = p.value AND l.revision > ?2 AND l.revision <= ?3
       CROSS JOIN lineage m ON m.revision = l.revision AND m.knot = l.knot`,
    pairs,
    low,
    high,
  )
}

/** The row of a comparison this pair belongs to. */
export function groupOf(db: Database, pair: string, from: number, to: number): Group {
  return groupAmong(db, tiedTo(db, pair, from, to), from, to)
}

/** The same, given its pairs (`tiedTo`). */
export function groupAmong(db: Database, members: readonly string[], from: number, to: number): Group {
  return { before: inOrder(db, members, from), after: inOrder(db, members, to) }
}

/** Those of some pairs that are alive at a revision, in the order of the text. */
export function inOrder(db: Database, pairs: readonly string[], revision: number): Placed[] {
  return placedAt(db, pairs, revision).toSorted(
    (a, b) => a.position - b.position || (a.pair < b.pair ? -1 : 1),
  )
}
