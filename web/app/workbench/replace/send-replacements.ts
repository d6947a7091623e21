import type { Category, PairText } from '../../../../src/domain/index.ts'
import { showToast } from '../../../components/index.ts'
import { t } from '../../../i18n/index.ts'
import type { DocumentStore } from '../../../state/document-store.ts'
import { sendBatch } from '../../../state/send-batch.ts'
import { tellProposed } from '../../corrections/batches.ts'
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
