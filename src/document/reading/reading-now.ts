import { weightOf, bodyText, type Edition, type PairReading } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { listEditions } from '../history/editions.ts'
import { schedule } from '../store/outbox.ts'
import { addProgress, countCharacters } from './progress.ts'
import { readingsByEdition, readingState } from './reading-state.ts'
import { aliveAt } from '../history/structure.ts'
import { bodyAt } from '../history/texts.ts'
import type { Transaction } from '../store/transaction.ts'

/** How many pairs one write works out anew itself; the alarm goes on with the rest. */
const AT_ONCE = 200

/** What is counted of a pair of which nothing is worked out yet: nothing is claimed to be read. */
const UNKNOWN = { read: 0, changed: 1, standing: null }

interface Known {
  readonly read: number
  readonly changed: number
  /** JSON of what a `PairReading` says; null: to be worked out. */
  readonly standing: string | null
}

/** After a revision: what it did to how far the editions are read. */
export function settleReadings(
  tx: Transaction,
  touched: readonly string[],
  editions: readonly string[],
): void {
  const { db, document } = tx
  countCharacters(db, touched, document.head)
  for (const edition of editions) addProgress(db, edition, { revisions: 1 })
  if (!db.first('SELECT 1 FROM reading LIMIT 1')) return
  const rows = db.all<{ pair: string }>(
    `SELECT p.value AS pair FROM json_each(?) p
     WHERE EXISTS (SELECT 1 FROM reading r WHERE r.pair = p.value)
       OR EXISTS (SELECT 1 FROM lineage l WHERE l.pair = p.value)`,
    JSON.stringify(touched),
  )
  restate(
    tx,
    rows.map(({ pair }) => pair),
  )
}

/** Works out what is known of the reading of some pairs, and counts it; of many, only the first at once. */
export function restate(tx: Transaction, pairs: readonly string[]): void {
  const { db, document } = tx
  const editions = listEditions(db)
  pairs.forEach((pair, k) => {
    if (!aliveAt(db, pair, document.head)) forget(db, pair)
    else if (k < AT_ONCE) stateOf(db, pair, document.head, document.seq, editions)
    else markUnknown(db, pair, document.head, document.seq)
  })
  if (pairs.length > AT_ONCE) schedule(db, 'readings', Date.parse(tx.at))
}

/**
 * Works out some of what a large write left.
 * @returns whether there is more of it.
 */
export function restateSome(db: Database): boolean {
  const rows = db.all<{ pair: string; seq: number }>(
    'SELECT DISTINCT pair, seq FROM reading_now WHERE standing IS NULL ORDER BY pair LIMIT ?',
    AT_ONCE,
  )
  const { head } = db.first<{ head: number }>('SELECT head FROM document') ?? { head: 0 }
  const editions = listEditions(db)
  for (const { pair, seq } of rows) stateOf(db, pair, head, seq, editions)
  return rows.length === AT_ONCE
}

function stateOf(db: Database, pair: string, head: number, seq: number, editions: readonly Edition[]): void {
  const readings = readingsByEdition(db, pair, head)
  const [source] = editions
  for (const edition of editions) {
    const rows = readings.get(edition.id) ?? []
    const before = knownOf(db, pair, edition.id)
    if (!source || (rows.length === 0 && !before)) continue
    const state = readingState(db, pair, head, edition, source, rows)
    const text = bodyText(bodyAt(db, pair, edition.id, head))
    write(db, pair, edition.id, seq, before, {
      read: readWeight(text, state),
      changed: Number(isChanged(state)),
      standing: JSON.stringify({ read: state.read, changed: state.changed }),
    })
  }
}

/** Also where nothing is read any more: the last word was taken back. */
function markUnknown(db: Database, pair: string, head: number, seq: number): void {
  const known = db.all<{ edition: string }>('SELECT edition FROM reading_now WHERE pair = ?', pair)
  const editions = [...readingsByEdition(db, pair, head).keys(), ...known.map(({ edition }) => edition)]
  for (const edition of new Set(editions)) {
    write(db, pair, edition, seq, knownOf(db, pair, edition), UNKNOWN)
  }
}

/** What is gone is no part of the edition any more; its readings stay, for the pairs that hold its words. */
function forget(db: Database, pair: string): void {
  const rows = db.all<Known & { edition: string }>(
    'SELECT edition, read, changed, standing FROM reading_now WHERE pair = ?',
    pair,
  )
  for (const { edition, read, changed } of rows) addProgress(db, edition, { read: -read, changed: -changed })
  if (rows.length > 0) db.run('DELETE FROM reading_now WHERE pair = ?', pair)
}

function knownOf(db: Database, pair: string, edition: string): Known | undefined {
  return db.first<Known>(
    'SELECT read, changed, standing FROM reading_now WHERE pair = ? AND edition = ?',
    pair,
    edition,
  )
}

function write(
  db: Database,
  pair: string,
  edition: string,
  seq: number,
  before: Known | undefined,
  now: Known,
): void {
  db.run(
    'INSERT OR REPLACE INTO reading_now VALUES (?, ?, ?, ?, ?, ?)',
    pair,
    edition,
    seq,
    now.read,
    now.changed,
    now.standing,
  )
  const { read, changed } = before ?? { read: 0, changed: 0 }
  addProgress(db, edition, { read: now.read - read, changed: now.changed - changed })
}

/** Words beside another source are not counted: they want another look. */
function readWeight(text: string, { read }: PairReading): number {
  return read.reduce(
    (sum, { start, end, source }) => sum + (source ? 0 : weightOf(text.slice(start, end))),
    0,
  )
}

function isChanged({ read, changed }: PairReading): boolean {
  return changed.length > 0 || read.some(({ source }) => source)
}
