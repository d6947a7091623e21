import { bodyText, LIMITS, type Dismissal } from '../domain/index.ts'
import { asName } from './as-name.ts'
import { checkLine } from './check-text.ts'
import { insertDismissal, selectDismissals } from './dismissal-rows.ts'
import { recorded } from './dismissal-standings.ts'
import type { Database } from './database.ts'
import { readEdition } from './editions.ts'
import { invalid, limit } from './refusal.ts'
import { aliveAt } from './structure.ts'
import { bodyAt } from './texts.ts'
import type { Transaction } from './transaction.ts'

/** One by one from a number on, their authors as names. Leaving the loop early reads little more. */
export function* packedDismissals(db: Database, from: number): Generator<Dismissal & { number: number }> {
  for (let next = from; ;) {
    const rows = selectDismissals(db, 'WHERE number >= ? ORDER BY number LIMIT 100', next)
    for (const row of rows) {
      yield { ...recorded(row), author: asName(row.author), number: row.number }
    }
    const last = rows.at(-1)
    if (!last) return
    next = last.number + 1
  }
}

/** As they were made; each must fit the text it was made about. */
export function importDismissals(tx: Transaction, dismissals: readonly Dismissal[]): void {
  limit('dismissals', LIMITS.dismissals, dismissals.length, 'dismissals')
  const known = new Set<number>()
  dismissals.forEach((dismissal, k) => {
    const path = `dismissals[${k}]`
    const number = Number(
      /^d([1-9]\d{0,14})$/.exec(dismissal.id)?.[1] ?? invalid(`${path}.id`, 'not-a-dismissal-id'),
    )
    if (known.has(number)) invalid(`${path}.id`, 'duplicate')
    known.add(number)
    checkAnchor(tx, dismissal, `${path}.anchor`)
    checkLine(dismissal.phrase, LIMITS.phraseLength, 'phraseLength', `${path}.phrase`)
    checkLine(dismissal.note ?? '', LIMITS.reasonLength, 'reasonLength', `${path}.note`)
    const { id: _, standing: __, ...row } = dismissal
    insertDismissal(tx.db, { ...row, number, author: asName(dismissal.author) })
  })
  if (known.size === 0) return
  tx.db.run('UPDATE checking SET dismissals = ?, dismissals_made = ?', known.size, Math.max(...known))
}

function checkAnchor({ db, document }: Transaction, { anchor }: Dismissal, path: string): void {
  const { pair, edition, revision, start, end, quote } = anchor
  readEdition(db, edition)
  if (revision < 1 || revision > document.head) invalid(`${path}.revision`, 'unknown')
  if (!aliveAt(db, pair, revision)) invalid(`${path}.pair`, 'unknown')
  const text = bodyText(bodyAt(db, pair, edition, revision))
  if (!(start >= 0 && start < end && end <= text.length)) invalid(path, 'out-of-range')
  if (text.slice(start, end) !== quote) invalid(`${path}.quote`, 'not-in-the-text')
}
