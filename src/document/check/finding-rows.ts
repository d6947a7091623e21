import type { Finding, Severity } from '../../domain/index.ts'
import { Dismissals } from '../../checks/dismissals.ts'
import { phraseOf } from '../../checks/phrase-of.ts'
import type { Database } from '../database.ts'
import { selectDismissals } from '../dismissal-rows.ts'
import { withStandings } from '../dismissal-standings.ts'

/** A row of `finding`, as far as counting goes. */
interface CountedRow {
  readonly edition: string
  readonly pair: string
  readonly place: number
  readonly rule: string
  readonly severity: Severity
  readonly phrase: string
  readonly dismissed: number
  readonly finding: string
}

const COLUMNS = 'edition, pair, place, rule, severity, phrase, dismissed, finding'

/** What a pair is found to have now, in one edition, instead of what it had. */
export function replaceFindings(
  db: Database,
  at: { readonly edition: string; readonly pair: string; readonly position: number; readonly head: number },
  target: string,
  findings: readonly Finding[],
): void {
  const { edition, pair, position } = at
  dropFindings(db, edition, pair)
  const phrases = findings.map((finding) => phraseOf(finding, target))
  const dismissals = dismissalsOf(db, [...new Set(phrases)], at.head)
  findings.forEach((finding, place) => {
    const phrase = phrases[place]!
    const dismissed = dismissals.of(phrase, pair, finding) !== undefined
    db.run(
      'INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      edition,
      pair,
      place,
      finding.rule,
      finding.severity,
      phrase,
      Number(dismissed),
      position,
      JSON.stringify(finding),
    )
    if (!dismissed) count(db, edition, finding.rule, finding.severity, 1)
  })
}

/** The pair has nothing in this edition any more, or is about to be checked anew. */
export function dropFindings(db: Database, edition: string, pair: string): void {
  const rows = db.all<CountedRow>(
    `SELECT ${COLUMNS} FROM finding WHERE edition = ? AND pair = ?`,
    edition,
    pair,
  )
  if (rows.length === 0) return
  for (const row of rows) if (row.dismissed === 0) count(db, edition, row.rule, row.severity, -1)
  db.run('DELETE FROM finding WHERE edition = ? AND pair = ?', edition, pair)
}

/** After a dismissal was made or taken back: which findings of its phrase count. */
export function recountPhrase(db: Database, phrase: string, head: number): void {
  const rows = db.all<CountedRow>(`SELECT ${COLUMNS} FROM finding WHERE phrase = ?`, phrase)
  if (rows.length === 0) return
  const dismissals = dismissalsOf(db, [phrase], head)
  for (const row of rows) {
    const span = JSON.parse(row.finding) as Finding
    const dismissed = Number(dismissals.of(phrase, row.pair, span) !== undefined)
    if (dismissed === row.dismissed) continue
    db.run(
      'UPDATE finding SET dismissed = ? WHERE edition = ? AND pair = ? AND place = ?',
      dismissed,
      row.edition,
      row.pair,
      row.place,
    )
    count(db, row.edition, row.rule, row.severity, dismissed ? -1 : 1)
  }
}

/** What is said of these phrases, each with where it is at the head. */
export function dismissalsOf(db: Database, phrases: readonly string[], head: number): Dismissals {
  if (phrases.length === 0) return new Dismissals([])
  const rows = selectDismissals(
    db,
    'INDEXED BY dismissal_of_phrase WHERE phrase IN (SELECT value FROM json_each(?))',
    JSON.stringify(phrases),
  )
  return new Dismissals(withStandings(db, rows, head).values())
}

function count(db: Database, edition: string, rule: string, severity: Severity, by: 1 | -1): void {
  db.run(
    `INSERT INTO finding_count VALUES (?, ?, ?, ?)
     ON CONFLICT (edition, rule, severity) DO UPDATE SET findings = findings + excluded.findings`,
    edition,
    rule,
    severity,
    by,
  )
}
