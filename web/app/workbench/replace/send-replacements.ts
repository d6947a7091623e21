import type { Category, PairText } from '../../../../src/domain/index.ts'
import { showToast } from '../../../components/index.ts'
import { t } from '../../../i18n/index.ts'
import type { DocumentStore } from '../../../state/document-store.ts'
import { withdrawBatch } from '../../../state/proposal-batches.ts'
import { sendBatch, type SentBatch } from '../../../state/send-batch.ts'
import { failureText } from '../../document/failure-text.ts'

export interface Replacements {
  readonly base: number
  readonly texts: readonly PairText[]
  readonly category: Category | null
  readonly reason: string
}

/** The last that was sent and not answered well: the same again must count once. */
let attempt: { readonly said: string; readonly key: string } | null = null

function keyFor(said: unknown): string {
  const words = JSON.stringify(said)
  if (attempt?.said !== words) attempt = { said: words, key: crypto.randomUUID() }
  return attempt.key
}

/** As corrections, each to be decided by itself. Answers whether all of it arrived. */
export async function proposeReplacements(store: DocumentStore, sending: Replacements): Promise<boolean> {
  const { base, texts, category, reason } = sending
  const input = {
    base,
    items: texts,
    ...(category !== null && { category }),
    ...(reason !== '' && { reason }),
  }
  const sent = await sendBatch(store.client.id, input, keyFor(sending))
  tellProposed(store, sent)
  if (sent.failure === null) attempt = null
  await store.refresh()
  return sent.failure === null
}

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

/** As one revision at once. Answers whether it was made. */
export async function saveReplacements(
  store: DocumentStore,
  sending: Replacements,
  message: string,
): Promise<boolean> {
  const { base, texts } = sending
  const command = { kind: 'edit', texts } as const
  const answer = await store.client.revise({ base, message, command }, keyFor([sending, message]))
  if (!answer.ok) {
    showToast({ text: failureText(answer.error), tone: 'bad' })
    return false
  }
  attempt = null
  const { number } = answer.value
  showToast({
    text: t('workbench:edit.saved', { revision: number }),
    tone: 'good',
    action: { label: t('workbench:undo'), run: () => void undo(store, number, texts) },
  })
  return true
}

async function undo(store: DocumentStore, revision: number, texts: readonly PairText[]): Promise<void> {
  const pairs = texts.map(({ pair }) => pair)
  const command = { kind: 'restore', to: revision - 1, pairs } as const
  const answer = await store.client.revise({ base: revision, message: '', command })
  if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  await store.refresh()
  await store.reload()
}
