import type { Database } from '../store/database.ts'

/** How far the checks have come: the one row of `checking`, without what it counts of dismissals. */
interface CheckingRow {
  /** The revision under way; one more than the head when all is done. */
  readonly revision: number
  /** The last pair of it that was done, in the order of ids; '' before the first. */
  readonly pair: string
  readonly counted: number
  /** `OwnTerms.state` of the terms that texts are checked with. */
  readonly terms: string
  /** JSON of `Again`; null: every text was checked with these terms. */
  readonly again: string | null
  readonly asked: number
}

/** A walk along the whole text, because of other terms or other checks. */
export interface Again {
  /** `OwnTerms.state` that the whole text was last checked with; null: nothing of what was found then counts. */
  readonly since: string | null
  /** The last pair that was done, with its position; null before the first. */
  readonly after: readonly [position: number, pair: string] | null
}

export function readChecking(db: Database): CheckingRow {
  const row = db.first<CheckingRow>('SELECT revision, pair, counted, terms, again, asked FROM checking')
  if (!row) throw new Error('bug: a migrated object without a row of checking')
  return row
}

/** The newest revision whose changes are all checked. */
export function checkedTo(db: Database, head: number): number {
  return Math.min(readChecking(db).revision - 1, head)
}

/** Grows whenever what counts, or what of it is read, may have changed without an event. */
export function countedTimes(db: Database): number {
  return readChecking(db).counted
}

/** Other findings count now, or others than before. */
export function noteCounted(db: Database): void {
  db.run('UPDATE checking SET counted = counted + 1')
}

/** The walk along the text that is under way, or would be with these terms. */
export function againWith(db: Database, terms: string): Again | null {
  const { revision, pair, terms: before, again } = readChecking(db)
  const begun = again === null ? null : (JSON.parse(again) as Again)
  if (terms === before) return begun
  // Nothing was checked yet: there is nothing to look at again.
  if (revision === 1 && pair === '') return null
  return { since: begun ? begun.since : before, after: null }
}

/** From here on texts are checked with these terms. */
export function goBy(db: Database, terms: string): void {
  if (readChecking(db).terms === terms) return
  const again = againWith(db, terms)
  db.run('UPDATE checking SET terms = ?, again = ?', terms, again && JSON.stringify(again))
}

export function noteAgain(db: Database, again: Again | null): void {
  db.run('UPDATE checking SET again = ?, counted = counted + 1', again && JSON.stringify(again))
}
