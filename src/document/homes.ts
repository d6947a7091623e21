import type { Anchor, PairAnchor } from '../domain/index.ts'
import { standAnchors, standPairs } from './anchors.ts'
import { aliveAt } from './structure.ts'
import type { Transaction } from './transaction.ts'

/**
 * What people say about words is listed by the pair that has them. When pairs
 * are retired or divided anew, threads and issues are listed by those that hold their words
 * now; where the words are gone, by those that took the place of the pair.
 * Threads about a correction go with it (`carryThreads`).
 */
export function moveHomes(tx: Transaction, parted: Iterable<string>): void {
  for (const pair of parted) {
    for (const table of ['thread', 'issue'] as const) {
      const rows = tx.db.all<{ number: number; anchor: string }>(
        `SELECT number, anchor FROM ${table} WHERE pair = ? AND anchor IS NOT NULL`,
        pair,
      )
      for (const { number, anchor } of rows) {
        const home = homeOf(tx, JSON.parse(anchor) as Anchor | PairAnchor, pair)
        if (home !== null) setHome(tx, table, number, home)
      }
    }
  }
}

/** What is said about a correction is said about the one that took its place. */
export function carryThreads(tx: Transaction, from: number, to: number): void {
  tx.db.run(
    `UPDATE thread SET correction = c.number, pair = c.pair, position = c.position
     FROM correction c WHERE c.number = ? AND thread.correction = ?`,
    to,
    from,
  )
}

function setHome(tx: Transaction, table: 'thread' | 'issue', number: number, pair: string): void {
  const position = aliveAt(tx.db, pair, tx.document.head)?.position
  if (position === undefined) return
  tx.db.run(`UPDATE ${table} SET pair = ?, position = ? WHERE number = ?`, pair, position, number)
}

/** @param last the pair it was listed by until now. */
function homeOf(tx: Transaction, anchor: Anchor | PairAnchor, last: string): string | null {
  const { head } = tx.document
  const [found] =
    'edition' in anchor ? standAnchors(tx.db, [anchor], head) : standPairs(tx.db, [anchor], head)
  if (found?.state === 'here') return found.pair
  const [instead] = standPairs(tx.db, [{ pair: last, revision: head - 1 }], head)
  return instead?.state === 'here' ? instead.pair : null
}

/** Where something new is listed, and in which place. */
export function firstHome(tx: Transaction, anchor: Anchor | PairAnchor): { pair: string; position: number } {
  const { db, document } = tx
  const pair = homeOf(tx, anchor, anchor.pair) ?? anchor.pair
  const placed = aliveAt(db, pair, document.head) ?? aliveAt(db, anchor.pair, anchor.revision)
  if (!placed) throw new Error(`bug: an anchor in ${anchor.pair}, which is not there at ${anchor.revision}`)
  return { pair, position: placed.position }
}
