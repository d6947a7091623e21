import type { ProposalBatchRequest, SkippedItem } from '../../src/contract/index.ts'
import type { ApiFailure } from './api-client.ts'
import { proposeBatch } from './proposal-batches.ts'

/** What a request holds at most: a part is written in one go, and its progress is told. */
const PART = { items: 1_000, characters: 4_000_000 }

export interface SentBatch {
  /** null: nothing was proposed. */
  readonly batch: string | null
  readonly proposed: number
  readonly skipped: readonly SkippedItem[]
  /** What stopped it before its end; what was proposed until then stays, under one name. */
  readonly failure: ApiFailure | null
}

/**
 * Proposes many corrections, part by part under one name. Sent again with the
 * same key it counts once.
 */
export async function sendBatch(
  document: string,
  { items, ...rest }: ProposalBatchRequest,
  key: string,
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void } = {},
): Promise<SentBatch> {
  let sent: SentBatch = { batch: null, proposed: 0, skipped: [], failure: null }
  let done = 0
  for (const [k, part] of partsOf(items).entries()) {
    if (signal?.aborted) return sent
    const batch = sent.batch === null ? {} : { batch: sent.batch }
    const answer = await proposeBatch(document, { ...rest, ...batch, items: part }, `${key}-${k}`)
    if (!answer.ok) return { ...sent, failure: answer.error }
    sent = {
      ...sent,
      batch: answer.value.batch ?? sent.batch,
      proposed: sent.proposed + answer.value.proposed.length,
      skipped: [...sent.skipped, ...answer.value.skipped],
    }
    progress?.((done += part.length) / items.length)
  }
  return sent
}

type Items = ProposalBatchRequest['items']

function partsOf(items: Items): Items[] {
  const parts: Items[number][][] = []
  let room = 0
  for (const item of items) {
    const part = parts.at(-1)
    room -= item.text.length
    if (part && part.length < PART.items && room >= 0) part.push(item)
    else {
      parts.push([item])
      room = PART.characters - item.text.length
    }
  }
  return parts
}
