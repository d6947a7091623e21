import type { Finding, Severity } from '../../domain/index.ts'
import { Dismissals } from '../../checks/dismissals.ts'
import { phraseOf } from '../../checks/phrase-of.ts'
import type { Database } from '../store/database.ts'
import { selectDismissals } from './dismissal-rows.ts'
import { withStandings } from './dismissal-standings.ts'

/** A row of `finding`, without its place among those of its pair. */
export interface FindingRow {
  readonly edition: string
  readonly pair: string
  readonly rule: string
  readonly severity: Severity
  readonly phrase: string
  /** 1: it does not count. */
  readonly dismissed: number
  readonly position: number
  /** JSON. */
  readonly finding: string
  /** What pairs were compared by when it was found; '': it was found in the pair alone. */
  readonly subject: string
}

/** What a pair is found to have by itself now, in one edition, instead of all that it had. */
export function replaceFindings(
  db: Database,
  at: { readonly edition: string; readonly pair: string; readonly position: number; readonly head: number },
  target: string,
  findings: readonly Finding[],
): void {
  const { edition, pair, position } = at
  const phrases = findings.map((finding) => phraseOf(finding, target))
  const dismissals = dismissalsOf(db, [...new Set(phrases)], at.head)
  const rows = findings.map((finding, k): FindingRow => {
    const phrase = phrases[k]!
    const dismissed = Number(dismissals.of(phrase, pair, finding) !== undefined)
    const { rule, severity } = finding
    const json = JSON.stringify(finding)
    return { edition, pair, rule, severity, phrase, dismissed, position, finding: json, subject: '' }
  })
  exchangeFindings(db, edition, pair, rows)
}

/** The pair has nothing in this edition any more. */
export function dropFindings(db: Database, edition: string, pair: string): void {
  exchangeFindings(db, edition, pair, [])
}

/** In the order of the target. */
export function findingRows(db: Database, edition: string, pair: string): FindingRow[] {
  return db.all<FindingRow>(
    `SELECT edition, pair, rule, severity, phrase, dismissed, position, finding, subject FROM finding
     WHERE edition = ? AND pair = ? ORDER BY place`,
    edition,
    pair,
  )
}

/** @param rows all that the pair has now, in the order of the target. */
export function exchangeFindings(
  db: Database,
  edition: string,
  pair: string,
  rows: readonly FindingRow[],
): void {
  const before = findingRows(db, edition, pair)
  for (const row of before) if (row.dismissed === 0) count(db, edition, row.rule, row.severity, -1)
  if (before.length > 0) db.run('DELETE FROM finding WHERE edition = ? AND pair = ?', edition, pair)
  rows.forEach(({ rule, severity, phrase, dismissed, position, finding, subject }, place) => {
    db.run(
      `INSERT INTO finding (edition, pair, place, rule, severity, phrase, dismissed, position, finding, subject)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      edition,
      pair,
      place,
      rule,
      severity,
      phrase,
      dismissed,
      position,
      finding,
      subject,
    )
    if (dismissed === 0) count(db, edition, rule, severity, 1)
  })
}

/** After a dismissal was made or taken back: which findings of its phrase count. */
export function recountPhrase(db: Database, phrase: string, head: number): void {
  const rows = db.all<FindingRow & { readonly place: number }>(
    'SELECT edition, pair, place, rule, severity, dismissed, finding FROM finding WHERE phrase = ?',
    phrase,
  )
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
