import type { PlacedSighting, RuleSighting } from '../../checks/index.ts'
import { changedSubjects, subjectName, type RuleSubject } from '../../checks/subjects.ts'
import type { Database } from '../store/database.ts'
import { findingRows } from './finding-rows.ts'

/** All that is compared with one another in an edition. */
export interface Subject extends RuleSubject {
  readonly edition: string
}

/**
 * What a pair is compared by now, instead of what it was. Subjects by which it
 * is compared otherwise are to be compared again, and those of which something
 * was found in it, which is forgotten next.
 */
export function replaceSightings(
  db: Database,
  at: { readonly edition: string; readonly pair: string; readonly position: number },
  sightings: readonly RuleSighting[],
): void {
  const { edition, pair, position } = at
  const rows = db.all<{ rule: string; subject: string; position: number; sighting: string }>(
    'SELECT rule, subject, position, sighting FROM sighting WHERE edition = ? AND pair = ? ORDER BY place',
    edition,
    pair,
  )
  // Which of equals came first may be another now.
  const moved = rows.some((row) => row.position !== position)
  const before = rows.map(({ rule, subject, sighting }): RuleSighting => ({
    ...(JSON.parse(sighting) as Omit<RuleSighting, 'rule' | 'subject'>),
    rule,
    subject,
  }))
  const found = new Set(findingRows(db, edition, pair).map(subjectName))
  const changed = [
    ...(moved ? [...before, ...sightings] : changedSubjects(before, sightings)),
    ...sightings.filter((sighting) => found.has(subjectName(sighting))),
  ]
  for (const { rule, subject } of changed) {
    db.run('INSERT OR IGNORE INTO to_compare VALUES (?, ?, ?)', edition, rule, subject)
  }
  if (rows.length > 0) db.run('DELETE FROM sighting WHERE edition = ? AND pair = ?', edition, pair)
  sightings.forEach(({ rule, subject, ...rest }, place) => {
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
