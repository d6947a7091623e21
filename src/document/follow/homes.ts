import type { Anchor, PairAnchor } from '../../domain/index.ts'
import { standAnchors, standPairs } from './anchors.ts'
import { aliveAt, type Placed } from '../history/structure.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * What people say about words is listed by the pair that has them. When pairs
 * are retired or divided anew, threads and issues are listed by those that hold
 * their words now; where the words are gone, and for what is said about a
 * correction that stays behind, by those that took the place of the pair.
 * Threads about a correction that is carried go with it (`carryThreads`).
 *
 * @returns the numbers of the open threads that are listed elsewhere now.
 */
export function moveHomes(tx: Transaction, parted: Iterable<string>): number[] {
  const pairs = [...parted]
  if (pairs.length === 0) return []
  const moved: number[] = []
  for (const table of ['thread', 'issue'] as const) {
    const rows = tx.db.all<{ number: number; pair: string; anchor: string | null; waits: number }>(
      `SELECT t.number, t.pair, t.anchor, ${table === 'thread' ? 't.open' : '0'} AS waits
       FROM json_each(?) p CROSS JOIN ${table} t INDEXED BY ${table}_of_pair ON t.pair = p.value`,
      JSON.stringify(pairs),
    )
    const homes = homesOf(
      tx,
      rows.map(({ pair, anchor }) => ({
        anchor: anchor === null ? null : (JSON.parse(anchor) as Anchor | PairAnchor),
        last: { pair, revision: tx.document.head - 1 },
      })),
    )
    rows.forEach(({ number, pair: last, waits }, k) => {
      const home = homes[k]
      if (!home) return
      const { pair, position } = home
      if (waits === 1 && pair !== last) moved.push(number)
      tx.db.run(`UPDATE ${table} SET pair = ?, position = ? WHERE number = ?`, pair, position, number)
    })
  }
  return moved
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

interface Homeless {
  /** null: it is about a correction. */
  readonly anchor: Anchor | PairAnchor | null
  /** The pair it was listed by until now, when that was there. */
  readonly last: PairAnchor
}

/** One answer each, in order; null where nothing took the place of a pair. A text is read once for all its anchors. */
function homesOf({ db, document }: Transaction, homeless: readonly Homeless[]): (Placed | null)[] {
  const { head } = document
  const anchors = homeless.flatMap(({ anchor }) => anchor ?? [])
  const ofWords = standAnchors(db, anchors.filter(isOfWords), head).values()
  const ofPairs = standPairs(
    db,
    anchors.filter((anchor) => !isOfWords(anchor)),
    head,
  ).values()
  const standings = homeless.map(
    ({ anchor }) => anchor && (isOfWords(anchor) ? ofWords : ofPairs).next().value!,
  )
  const lost = homeless.filter((_, k) => standings[k]?.state !== 'here').map(({ last }) => last)
  const successors = standPairs(db, lost, head).values()
  const places = new Map<string, Placed | null>()
  return standings.map((found) => {
    const standing = found?.state === 'here' ? found : successors.next().value!
    if (standing.state !== 'here') return null
    const { pair } = standing
    const place = places.get(pair) ?? aliveAt(db, pair, head) ?? null
    places.set(pair, place)
    return place
  })
}

const isOfWords = (anchor: Anchor | PairAnchor): anchor is Anchor => 'edition' in anchor

/** Where something new is listed, and in which place. */
export function firstHome(tx: Transaction, anchor: Anchor | PairAnchor): { pair: string; position: number } {
  const { db } = tx
  const placed = homesOf(tx, [{ anchor, last: anchor }])[0] ?? aliveAt(db, anchor.pair, anchor.revision)
  if (!placed) throw new Error(`bug: an anchor in ${anchor.pair}, which is not there at ${anchor.revision}`)
  return { pair: placed.pair, position: placed.position }
}
