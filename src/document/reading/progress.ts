import type { Progress } from '../../domain/index.ts'
import { newestApprovals } from './approval-rows.ts'
import type { Database } from '../store/database.ts'

/** Of each edition, the source too, in their order. */
export function listProgress(db: Database): Progress[] {
  const approvals = newestApprovals(db)
  const rows = db.all<{
    edition: string
    characters: number
    read: number
    changed: number
    revisions: number
  }>(
    `SELECT e.id AS edition, coalesce(g.characters, 0) AS characters, coalesce(g.read, 0) AS read,
       coalesce(g.changed, 0) AS changed, coalesce(g.revisions, 0) AS revisions
     FROM edition e LEFT JOIN progress g ON g.edition = e.id ORDER BY e.place`,
  )
  return rows.map(({ revisions, ...row }) => {
    const approved = approvals.get(row.edition)
    return {
      ...row,
      read: Math.min(row.read, row.characters),
      ...(approved ? { approval: { ...approved.approval, since: revisions - approved.revisions } } : {}),
    }
  })
}

/** How many revisions changed an edition since this was first counted: only differences of it mean something. */
export function revisionsOf(db: Database, edition: string): number {
  return (
    db.first<{ revisions: number }>('SELECT revisions FROM progress WHERE edition = ?', edition)?.revisions ??
    0
  )
}

/** What is counted of an edition; what is not named stays. */
export function addProgress(
  db: Database,
  edition: string,
  { characters = 0, read = 0, changed = 0, revisions = 0 }: Partial<Counted>,
): void {
  if (characters === 0 && read === 0 && changed === 0 && revisions === 0) return
  db.run(
    `INSERT INTO progress VALUES (?, ?, ?, ?, ?) ON CONFLICT (edition) DO UPDATE SET
       characters = characters + excluded.characters, read = read + excluded.read,
       changed = changed + excluded.changed, revisions = revisions + excluded.revisions`,
    edition,
    characters,
    read,
    changed,
    revisions,
  )
}

interface Counted {
  readonly characters: number
  readonly read: number
  readonly changed: number
  readonly revisions: number
}

/** The characters that pairs have more or fewer at `to` than at the revision before: a few seeks a pair. */
export function countCharacters(db: Database, pairs: readonly string[], to: number): void {
  const weight = (revision: string) => `(SELECT t.weight FROM text t
    WHERE t.pair = p.pair AND t.edition = e.id AND t.revision <= ${revision} ORDER BY t.revision DESC LIMIT 1)`
  const alive = (revision: string) => `(SELECT s.alive FROM structure s
    WHERE s.pair = value AND s.revision <= ${revision} ORDER BY s.revision DESC LIMIT 1)`
  const rows = db.all<{ edition: string; characters: number }>(
    `WITH p AS MATERIALIZED (SELECT value AS pair, ${alive('?2 - 1')} AS was, ${alive('?2')} AS now FROM json_each(?1))
     SELECT e.id AS edition, sum(
       iif(p.now = 1, coalesce(${weight('?2')}, 0), 0) - iif(p.was = 1, coalesce(${weight('?2 - 1')}, 0), 0)
     ) AS characters
     FROM edition e CROSS JOIN p GROUP BY e.id`,
    JSON.stringify(pairs),
    to,
  )
  for (const { edition, characters } of rows) addProgress(db, edition, { characters })
}
