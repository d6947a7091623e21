import { addTo, NO_SUMS, type Sums } from '../../checks/sums.ts'
import type { RuleShare } from '../../checks/index.ts'
import type { Finding } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'

/** What a rule says of the text of an edition as a whole. */
export interface Verdict {
  readonly edition: string
  readonly rule: string
  readonly sums: Sums
  /** As it was last told to the pairs: each has the findings that go with it, or waits in `to_judge`. */
  readonly holds: boolean
}

/** A pair whose findings are to go with the verdict. */
export interface Judged {
  readonly edition: string
  readonly rule: string
  readonly pair: string
}

/** What a pair adds to the verdicts now, instead of what it added. What they have it found to have is gone already. */
export function replaceShares(
  db: Database,
  { edition, pair }: { readonly edition: string; readonly pair: string },
  shares: readonly RuleShare[],
): void {
  dropShares(db, edition, pair)
  for (const { rule, amounts, found } of shares) {
    db.run(
      'INSERT INTO share VALUES (?, ?, ?, ?, ?)',
      edition,
      pair,
      rule,
      JSON.stringify(amounts),
      JSON.stringify(found),
    )
    const holds = addShare(db, edition, rule, amounts, 1)
    if (holds && found.length > 0)
      db.run('INSERT OR IGNORE INTO to_judge VALUES (?, ?, ?)', edition, rule, pair)
  }
}

export function dropShares(db: Database, edition: string, pair: string): void {
  const rows = db.all<{ rule: string; amounts: string }>(
    'SELECT rule, amounts FROM share WHERE edition = ? AND pair = ?',
    edition,
    pair,
  )
  for (const { rule, amounts } of rows) addShare(db, edition, rule, JSON.parse(amounts) as number[], -1)
  if (rows.length > 0) db.run('DELETE FROM share WHERE edition = ? AND pair = ?', edition, pair)
}

/** @returns whether the verdict holds, as it was last told. */
function addShare(
  db: Database,
  edition: string,
  rule: string,
  share: readonly number[],
  sign: 1 | -1,
): boolean {
  const before = db.first<VerdictRow>(
    'SELECT edition, rule, pairs, amounts, holds FROM verdict WHERE edition = ? AND rule = ?',
    edition,
    rule,
  )
  const { sums, holds } = before ? verdictOf(before) : { sums: NO_SUMS, holds: false }
  const { pairs, amounts } = addTo(sums, share, sign)
  db.run(
    'INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?, ?)',
    edition,
    rule,
    pairs,
    JSON.stringify(amounts),
    Number(holds),
  )
  return holds
}

/** Of every edition and rule. */
export function readVerdicts(db: Database): Verdict[] {
  return db.all<VerdictRow>('SELECT edition, rule, pairs, amounts, holds FROM verdict').map(verdictOf)
}

interface VerdictRow {
  readonly edition: string
  readonly rule: string
  readonly pairs: number
  /** JSON. */
  readonly amounts: string
  readonly holds: number
}

function verdictOf({ edition, rule, pairs, amounts, holds }: VerdictRow): Verdict {
  return { edition, rule, sums: { pairs, amounts: JSON.parse(amounts) as number[] }, holds: holds === 1 }
}

/** The verdict turned: every pair that it makes findings of is to hear of it. */
export function turnVerdict(db: Database, { edition, rule, holds }: Verdict): void {
  db.run('UPDATE verdict SET holds = ? WHERE edition = ? AND rule = ?', Number(!holds), edition, rule)
  db.run(
    `INSERT OR IGNORE INTO to_judge
     SELECT edition, rule, pair FROM share INDEXED BY share_with_findings
     WHERE edition = ? AND rule = ? AND findings <> '[]'`,
    edition,
    rule,
  )
}

/** undefined: every pair has what the verdicts make of it. */
export function nextJudged(db: Database): Judged | undefined {
  return db.first<Judged>('SELECT edition, rule, pair FROM to_judge ORDER BY edition, rule, pair LIMIT 1')
}

/** What a pair has while the verdict holds; nothing of a pair that is gone. */
export function foundByVerdict(db: Database, { edition, rule, pair }: Judged): Finding[] {
  const row = db.first<{ findings: string }>(
    'SELECT findings FROM share WHERE edition = ? AND pair = ? AND rule = ?',
    edition,
    pair,
    rule,
  )
  return row ? (JSON.parse(row.findings) as Finding[]) : []
}

export function noteJudged(db: Database, { edition, rule, pair }: Judged): void {
  db.run('DELETE FROM to_judge WHERE edition = ? AND rule = ? AND pair = ?', edition, rule, pair)
}
