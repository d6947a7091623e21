import type { Correction, Verdict } from '../../../src/domain/index.ts'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'

/**
 * Decides, then offers to undo instead of asking before. Answers whether it
 * was done; what went wrong is said in a toast.
 */
export async function decide(
  store: DocumentStore,
  correction: Correction,
  verdicts: readonly Verdict[],
): Promise<boolean> {
  const base = store.document?.head
  const outcome = await store.client.decide(correction.id, {
    verdicts,
    ...(base !== undefined && { base }),
  })
  if (!outcome.ok) {
    showToast({ text: failureText(outcome.error), tone: 'bad' })
    await store.refresh()
    return false
  }
  const { revision } = outcome.value
  const changes = verdicts.map(({ change }) => change)
  showToast({
    text: revision
      ? t('workbench:decide.accepted', { revision: revision.number })
      : t('workbench:decide.rejected', { count: changes.length }),
    tone: 'good',
    action: { label: t('workbench:undo'), run: () => void undo(store, correction, changes) },
  })
  await store.refresh()
  await store.reload()
  return true
}

async function undo(store: DocumentStore, correction: Correction, changes: readonly number[]): Promise<void> {
  const outcome = await store.client.undoDecision(correction.id, changes)
  showToast(
    outcome.ok ? { text: t('workbench:decide.undone') } : { text: failureText(outcome.error), tone: 'bad' },
  )
  await store.refresh()
  await store.reload()
}

export async function withdraw(store: DocumentStore, correction: string): Promise<void> {
  const outcome = await store.client.withdraw(correction)
  showToast(
    outcome.ok
      ? { text: t('workbench:correction.withdrawn') }
      : { text: failureText(outcome.error), tone: 'bad' },
  )
  await store.refresh()
}
