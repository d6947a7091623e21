import type { Revision } from '../../domain/index.ts'
import { setLabel } from './labels.ts'
import { readRevision, requireRevision } from './revisions.ts'
import type { Transaction } from '../store/transaction.ts'

export function labelRevision(tx: Transaction, revision: number, label: string | null): Revision {
  requireRevision(tx.db, revision)
  setLabel(tx.db, revision, label, 'label')
  tx.event('revision.labelled', { revision, label: label ?? '' })
  return readRevision(tx.db, revision)
}
