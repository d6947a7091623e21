import { LIMITS, type Dismissal } from '../../domain/index.ts'
import { asName } from './as-name.ts'
import { checkQuote } from '../follow/check-anchor.ts'
import { checkLine } from '../store/check-text.ts'
import { insertDismissal, selectDismissals } from '../check/dismissal-rows.ts'
import { recorded } from '../check/dismissal-standings.ts'
import type { Database } from '../store/database.ts'
import type { Packed } from './lists.ts'
import { invalid, limit } from '../store/refusal.ts'
import type { Transaction } from '../store/transaction.ts'

/** The first dismissal from a number on, its author as a name. */
export function packDismissal(db: Database, from: number): Packed<Dismissal> {
  const [row, next] = selectDismissals(db, 'WHERE number >= ? ORDER BY number LIMIT 2', from)
  if (!row) return { item: null, next: null }
  return { item: { ...recorded(row), author: asName(row.author) }, next: next?.number ?? null }
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
    const { anchor } = dismissal
    checkQuote(tx.db, anchor, `${path}.anchor`)
    if (anchor.start === anchor.end) invalid(`${path}.anchor`, 'empty')
    checkLine(dismissal.phrase, LIMITS.phraseLength, 'phraseLength', `${path}.phrase`)
    checkLine(dismissal.note ?? '', LIMITS.reasonLength, 'reasonLength', `${path}.note`)
    const { id: _, standing: __, ...row } = dismissal
    insertDismissal(tx.db, { ...row, number, author: asName(dismissal.author) })
  })
  if (known.size === 0) return
  tx.db.run('UPDATE checking SET dismissals = ?, dismissals_made = ?', known.size, Math.max(...known))
}
