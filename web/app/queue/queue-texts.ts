import { bodyText } from '../../../src/domain/index.ts'
import type { DocumentClient } from '../../state/document-client.ts'

/** What the queue shows of the pairs around a correction. */
export interface QueueTexts {
  /** By `pair edition`. */
  readonly words: ReadonlyMap<string, string>
  /** By pair: the number it has in the text, from 1. */
  readonly numbers: ReadonlyMap<string, number>
}

export const NO_TEXTS: QueueTexts = { words: new Map(), numbers: new Map() }

/** The pairs at a revision; null: they could not be read. */
export async function readTexts(client: DocumentClient, head: number): Promise<QueueTexts | null> {
  const words = new Map<string, string>()
  const numbers = new Map<string, number>()
  for await (const page of client.pairs(head)) {
    if (!page.ok) return null
    for (const pair of page.value.items) {
      numbers.set(pair.id, numbers.size + 1)
      for (const [edition, body] of Object.entries(pair.texts)) {
        words.set(`${pair.id} ${edition}`, bodyText(body))
      }
    }
  }
  return { words, numbers }
}
