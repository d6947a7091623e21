import type { PlacedSighting, RuleSighting } from '../../checks/index.ts'
import type { Database } from '../database.ts'

/** All that is compared with one another in an edition. */
export interface Subject {
  readonly edition: string
  readonly rule: string
  readonly subject: string
}

/** What a pair is compared by now, instead of what it was: its subjects are to be compared again. */
export function replaceSightings(
  db: Database,
  at: { readonly edition: string; readonly pair: string; readonly position: number },
  sightings: readonly RuleSighting[],
): void {
  const { edition, pair, position } = at
  dropSightings(db, edition, pair)
  sightings.forEach((sighting, place) => {
    const { rule, subject, ...rest } = sighting
    db.run(
      'INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?)',
      edition,
      pair,
      place,
      position,
      rule,
      subject,
      JSON.stringify(rest),
    )
    db.run('INSERT OR IGNORE INTO to_compare VALUES (?, ?, ?)', edition, rule, subject)
  })
}

export function dropSightings(db: Database, edition: string, pair: string): void {
  db.run(
    `INSERT OR IGNORE INTO to_compare SELECT edition, rule, subject FROM sighting WHERE edition = ? AND pair = ?`,
    edition,
    pair,
  )
  db.run('DELETE FROM sighting WHERE edition = ? AND pair = ?', edition, pair)
}

/** In the order of the text. */
export function sightingsOf(db: Database, { edition, rule, subject }: Subject): PlacedSighting[] {
  const rows = db.all<{ pair: string; sighting: string }>(
    `SELECT pair, sighting FROM sighting INDEXED BY sighting_of_subject
     WHERE edition = ? AND rule = ? AND subject = ? ORDER BY position, pair, place`,
    edition,
    rule,
    subject,
  )
  return rows.map(({ pair, sighting }) => ({
    ...(JSON.parse(sighting) as Omit<PlacedSighting, 'pair' | 'subject'>),
    subject,
    pair,
  }))
}

/** One of those that are to be compared; undefined: everything is. */
export function nextSubject(db: Database): Subject | undefined {
  return db.first<Subject>(
    'SELECT edition, rule, subject FROM to_compare ORDER BY edition, rule, subject LIMIT 1',
  )
}

export function noteCompared(db: Database, { edition, rule, subject }: Subject): void {
  db.run('DELETE FROM to_compare WHERE edition = ? AND rule = ? AND subject = ?', edition, rule, subject)
}
