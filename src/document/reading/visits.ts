import type { Visit } from '../../contract/document-service.ts'
import type { Actor } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { invalid, refuse } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import type { Transaction } from '../store/transaction.ts'

export function lastVisit(db: Database, actor: Actor): Visit | null {
  return db.first<Visit>('SELECT seq, revision FROM visit WHERE member = ?', memberId(actor)) ?? null
}

/** Not an event: nobody else hears of it. */
export function recordVisit(tx: Transaction, { seq, revision }: Visit): Visit {
  requireRevision(tx.db, revision)
  if (!Number.isInteger(seq) || seq < 0 || seq > tx.document.seq) invalid('seq', 'out-of-range')
  tx.db.run(
    `INSERT INTO visit VALUES (?, ?, ?, ?) ON CONFLICT (member)
     DO UPDATE SET seq = excluded.seq, revision = excluded.revision, at = excluded.at`,
    memberId(tx.actor),
    seq,
    revision,
    tx.at,
  )
  return { seq, revision }
}

function memberId({ kind, id }: Actor): string {
  return kind === 'member' && id !== undefined ? id : refuse({ code: 'UNAUTHENTICATED' })
}
