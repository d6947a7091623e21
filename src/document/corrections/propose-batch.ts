import type {
  ProposalBatchOutcome,
  ProposalBatchRequest,
  ProposalItem,
  SkippedItem,
  WithdrawnBatch,
} from '../../contract/proposal-batch.ts'
import { LIMITS, type Failure } from '../../domain/index.ts'
import { carryCorrection } from './carry.ts'
import { batchId, batchNumber, isOwn, selectCorrections, type CorrectionRow } from './correction-rows.ts'
import { checkReason, cutProposal, insertProposal, isProposed, takeBackOpen } from './propose.ts'
import { staysWhole } from '../history/lineage.ts'
import { invalid, limit, refuse, settle } from '../store/refusal.ts'
import { requireRevision } from '../history/revisions.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * Many corrections in one write, each to be decided by itself. They carry the
 * number of the first as the name of their batch.
 */
export function proposeBatch(tx: Transaction, request: ProposalBatchRequest): ProposalBatchOutcome {
  const { base, items, category, reason } = request
  requireRevision(tx.db, base)
  checkItems(items)
  checkReason(reason)
  let batch = request.batch === undefined ? null : ownBatch(tx, request.batch)[0]!.batch
  const proposed: ProposalBatchOutcome['proposed'][number][] = []
  const skipped: SkippedItem[] = []
  const made: CorrectionRow[] = []
  for (const item of items) {
    const { pair, edition } = item
    checkReason(item.reason)
    const cut = settle(() => cutProposal(tx, base, item))
    const why = cut.ok ? (isProposed(tx, cut.value) ? 'proposed' : null) : skipping(cut.error)
    if (why !== null || !cut.ok) {
      skipped.push({ pair, edition, why: why ?? 'missing' })
      continue
    }
    const row = insertProposal(tx, cut.value, {
      author: tx.actor,
      category: item.category ?? category,
      reason: item.reason ?? reason,
      batch: (batch ??= tx.document.correctionsMade + 1),
    })
    made.push(row)
    proposed.push({ pair, edition, correction: `c${row.number}` })
  }
  if (proposed.length === 0) return { batch: request.batch ?? null, proposed, skipped }
  const name = batchId(batch!)
  tx.event('correction.proposed', { batch: name, corrections: proposed.map(({ correction }) => correction) })
  for (const row of made) {
    if (!staysWhole(tx.db, row.pair, row.base, tx.document.head)) carryCorrection(tx, row)
  }
  return { batch: name, proposed, skipped }
}

function checkItems(items: readonly ProposalItem[]): void {
  if (items.length === 0) invalid('items', 'empty')
  limit('proposalsPerWrite', LIMITS.proposalsPerWrite, items.length, 'items')
  const named = new Set<string>()
  items.forEach(({ pair, edition }, k) => {
    const key = `${pair} ${edition}`
    if (named.has(key)) invalid(`items[${k}]`, 'duplicate')
    named.add(key)
  })
}

/** What one item is skipped for; anything else stops the batch. */
function skipping(failure: Failure): SkippedItem['why'] {
  if (failure.code === 'NOT_FOUND') return 'missing'
  if (failure.code === 'LIMIT_EXCEEDED') return 'too-large'
  if (failure.code === 'INVALID_INPUT' && failure.problem === 'no-change') return 'no-change'
  return refuse(failure)
}

/** Takes back whatever of a batch is still open: one write, one event. */
export function withdrawBatch(tx: Transaction, batch: string): WithdrawnBatch {
  const rows = ownBatch(tx, batch)
  const [open, decided] = [rows.filter((row) => row.open), rows.filter((row) => !row.open)]
  for (const row of open) takeBackOpen(tx, row)
  const ids = (some: readonly CorrectionRow[]) => some.map(({ number }) => `c${number}`)
  if (open.length > 0) tx.event('correction.withdrawn', { batch, corrections: ids(open) })
  return { withdrawn: ids(open), decided: ids(decided) }
}

/** In the order of the text; never empty. @throws a refusal when there is no such batch, or it is somebody else's. */
function ownBatch(tx: Transaction, id: string): readonly CorrectionRow[] {
  const rows = selectCorrections(tx.db, 'WHERE batch = ? ORDER BY position, number', batchNumber(id) ?? 0)
  if (rows.length === 0) refuse({ code: 'NOT_FOUND', what: 'correction', id })
  if (!rows.every((row) => isOwn(row, tx.actor))) refuse({ code: 'FORBIDDEN', action: 'correction.propose' })
  return rows
}
