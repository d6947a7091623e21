import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { withdrawBatch } from '../../state/proposal-batches.ts'
import type { SentBatch } from '../../state/send-batch.ts'
import { failureText } from '../document/failure-text.ts'

/** Says what became of a batch, and offers to take it back. */
export function tellProposed(store: DocumentStore, sent: SentBatch): void {
  const { batch, proposed, skipped, failure } = sent
  const left = skipped.length > 0 ? ` ${t('proposing:batch.skipped', { count: skipped.length })}` : ''
  const failed = failure ? ` ${failureText(failure)}` : ''
  const done = proposed > 0 || !failure ? t('proposing:batch.proposed', { count: proposed }) : ''
  showToast({
    text: `${done}${left}${failed}`.trim(),
    tone: failure || proposed === 0 ? 'bad' : 'good',
    ...(batch !== null && {
      action: { label: t('proposing:batch.take-back'), run: () => void takeBack(store, batch) },
    }),
  })
}

export async function takeBack(store: DocumentStore, batch: string): Promise<void> {
  const answer = await withdrawBatch(store.client.id, batch)
  showToast(
    answer.ok
      ? { text: t('proposing:batch.withdrawn', { count: answer.value.withdrawn.length }) }
      : { text: failureText(answer.error), tone: 'bad' },
  )
  await store.refresh()
}
