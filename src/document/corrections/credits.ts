import type { Actor } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'

/** Counts accepted changes of a person, or takes some back; who has none left is not named. */
export function addCredit(
  db: Database,
  edition: string,
  { name }: Actor,
  revision: number,
  changes: number,
): void {
  if (changes === 0 || name === '') return
  db.run(
    `INSERT INTO credit VALUES (?, ?, ?, ?)
     ON CONFLICT (edition, person) DO UPDATE SET changes = changes + excluded.changes`,
    edition,
    name,
    revision,
    changes,
  )
  if (changes < 0)
    db.run('DELETE FROM credit WHERE edition = ? AND person = ? AND changes <= 0', edition, name)
}

/** People whose accepted words are in an edition at a revision, in order of name. */
export function creditsAt(db: Database, edition: string, revision: number): string[] {
  return db
    .all<{ person: string }>(
      'SELECT person FROM credit WHERE edition = ? AND revision <= ? ORDER BY person',
      edition,
      revision,
    )
    .map(({ person }) => person)
}
