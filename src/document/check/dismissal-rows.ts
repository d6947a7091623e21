import type { Actor, Anchor, Dismissal, DismissalReason } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'

/** A dismissal as kept, without where it is now. */
export interface DismissalRow extends Omit<Dismissal, 'id' | 'standing'> {
  readonly number: number
}

interface StoredDismissal extends Anchor {
  readonly number: number
  readonly rule: string
  readonly phrase: string
  readonly everywhere: number
  readonly reason: DismissalReason | null
  readonly note: string | null
  readonly author: string
  readonly at: string
}

/** @param where what follows FROM: conditions, order and limit. */
export function selectDismissals(
  db: Database,
  where: string,
  ...bindings: readonly (string | number)[]
): DismissalRow[] {
  const rows = db.all<StoredDismissal>(
    `SELECT number, rule, phrase, everywhere, pair, edition, revision, start, "end", quote, reason, note,
       author, at FROM dismissal ${where}`,
    ...bindings,
  )
  return rows.map(({ number, rule, phrase, everywhere, reason, note, author, at, ...anchor }) => ({
    number,
    rule,
    phrase,
    everywhere: everywhere === 1,
    anchor,
    ...(reason === null ? {} : { reason }),
    ...(note === null ? {} : { note }),
    author: JSON.parse(author) as Actor,
    at,
  }))
}

export function insertDismissal(db: Database, row: DismissalRow): void {
  const { pair, edition, revision, start, end, quote } = row.anchor
  db.run(
    'INSERT INTO dismissal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    row.number,
    row.rule,
    row.phrase,
    Number(row.everywhere),
    pair,
    edition,
    revision,
    start,
    end,
    quote,
    row.reason ?? null,
    row.note ?? null,
    JSON.stringify(row.author),
    row.at,
  )
}
