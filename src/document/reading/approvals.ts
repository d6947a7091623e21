import { type Approval, type OpenWork } from '../../domain/index.ts'
import { removeApproval, writeApproval } from './approval-rows.ts'
import type { Database } from '../store/database.ts'
import { readEdition } from '../history/editions.ts'
import { listProgress, revisionsOf } from './progress.ts'
import { invalid, refuse } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * An editor stands for an edition as it is at a revision. What is still open
 * is counted and kept with it, and hinders nothing: that is the editor's to judge.
 */
export function approve(tx: Transaction, editionId: string, revision: number): Approval {
  const { db } = tx
  const edition = readEdition(db, editionId)
  if (edition.role === 'source') invalid('edition', 'not-a-translation')
  requireRevision(db, revision)
  const approval = { edition: editionId, revision, at: tx.at, by: tx.actor, open: openWork(tx, editionId) }
  const later = revisionsSince(db, editionId, revision)
  writeApproval(db, { approval, revisions: revisionsOf(db, editionId) - later })
  tx.event('edition.approved', { edition: editionId, revision })
  return approval
}

/** @throws a refusal NOT_FOUND unless the caller gave it. */
export function withdrawApproval(tx: Transaction, edition: string, revision: number): null {
  readEdition(tx.db, edition)
  if (!removeApproval(tx.db, edition, revision, tx.actor)) {
    refuse({ code: 'NOT_FOUND', what: 'approval', id: `${edition}@${revision}` })
  }
  tx.event('edition.reopened', { edition, revision })
  return null
}

/** What is still to be done in an edition, now; threads are counted for the whole document. */
function openWork({ db, document }: Transaction, edition: string): OpenWork {
  const progress = listProgress(db).find((one) => one.edition === edition)
  const corrections = db.first<{ open: number }>(
    'SELECT count(*) AS open FROM correction WHERE edition = ? AND open = 1',
    edition,
  )
  return {
    unread: (progress?.characters ?? 0) - (progress?.read ?? 0),
    changed: progress?.changed ?? 0,
    corrections: corrections?.open ?? 0,
    threads: document.openThreads,
  }
}

/** Revisions after one that changed an edition; read only when somebody approves, and mostly the newest. */
function revisionsSince(db: Database, edition: string, revision: number): number {
  const row = db.first<{ later: number }>(
    `SELECT count(*) AS later FROM revision WHERE number > ?
     AND EXISTS (SELECT 1 FROM json_each(revision.editions) e WHERE e.value = ?)`,
    revision,
    edition,
  )
  return row?.later ?? 0
}
