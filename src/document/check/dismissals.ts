import type { Page, PageRequest } from '../../contract/document-service.ts'
import type { DismissalRequest } from '../../contract/finding-service.ts'
import { LIMITS, type Anchor, type Dismissal } from '../../domain/index.ts'
import { noteCounted } from './checking-row.ts'
import { recountPhrase } from './finding-rows.ts'
import { wordsAt } from '../follow/check-anchor.ts'
import { checkLine } from '../store/check-text.ts'
import type { Database } from '../store/database.ts'
import { insertDismissal, selectDismissals } from './dismissal-rows.ts'
import { withStandings } from './dismissal-standings.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { cutPage, pageLimit, readCursor } from '../store/page.ts'
import { invalid, limit, refuse } from '../store/refusal.ts'
import type { Transaction } from '../store/transaction.ts'

/** Oldest first, each with where it is now. */
export function listDismissals(db: Database, request: PageRequest): Page<Dismissal> {
  const size = pageLimit(request)
  const [after = 0] = readCursor(request.cursor, 'n') ?? []
  const rows = selectDismissals(db, 'WHERE number > ? ORDER BY number LIMIT ?', after, size + 1)
  const shown = withStandings(db, rows.slice(0, size), readDocumentRow(db).head)
  return cutPage(
    rows,
    size,
    ({ number }) => [number],
    ({ number }) => shown.get(number)!,
  )
}

/** The same finding dismissed twice, by two people at once, is dismissed once: the first one is the answer. */
export function dismiss(tx: Transaction, input: DismissalRequest): Dismissal {
  const { db, document } = tx
  const anchor = anchorOf(db, input.anchor)
  checkLine(input.note ?? '', LIMITS.reasonLength, 'reasonLength', 'note')
  const [there] = selectDismissals(
    db,
    `WHERE phrase = ? AND everywhere = ? AND pair = ? AND edition = ? AND revision = ? AND start = ? AND "end" = ?`,
    input.phrase,
    Number(input.everywhere),
    anchor.pair,
    anchor.edition,
    anchor.revision,
    anchor.start,
    anchor.end,
  )
  const row = there ?? { ...input, anchor, number: nextNumber(db), author: tx.actor, at: tx.at }
  if (!there) {
    insertDismissal(db, row)
    recount(tx, row.phrase)
    tx.event('finding.dismissed', { dismissal: `d${row.number}`, pair: anchor.pair, rule: row.rule })
  }
  return withStandings(db, [row], document.head).get(row.number)!
}

/** @throws a refusal NOT_FOUND, also when somebody else was faster. */
export function undismiss(tx: Transaction, id: string): null {
  const number = /^d[1-9]\d{0,14}$/.test(id) ? Number(id.slice(1)) : 0
  const [row] = selectDismissals(tx.db, 'WHERE number = ?', number)
  if (!row) refuse({ code: 'NOT_FOUND', what: 'dismissal', id })
  tx.db.run('DELETE FROM dismissal WHERE number = ?', number)
  tx.db.run('UPDATE checking SET dismissals = dismissals - 1')
  recount(tx, row.phrase)
  tx.event('finding.restored', { dismissal: id, pair: row.anchor.pair, rule: row.rule })
  return null
}

function recount({ db, document }: Transaction, phrase: string): void {
  recountPhrase(db, phrase, document.head)
  noteCounted(db)
}

/** Ids are never given twice: a dismissal that was taken back leaves its number. */
function nextNumber(db: Database): number {
  const row = db.first<{ dismissals: number; made: number }>(
    `UPDATE checking SET dismissals = dismissals + 1, dismissals_made = dismissals_made + 1
     RETURNING dismissals, dismissals_made AS made`,
  )
  if (!row) throw new Error('bug: a migrated object without a row of checking')
  limit('dismissals', LIMITS.dismissals, row.dismissals, '')
  return row.made
}

function anchorOf(db: Database, place: DismissalRequest['anchor']): Anchor {
  const quote = wordsAt(db, place, 'anchor')
  if (quote === '') invalid('anchor', 'empty')
  return { ...place, quote }
}
