import { bodyText } from '../../../src/domain/index.ts'
import type { DocumentClient } from '../../state/document-client.ts'

/** The text of pairs at a revision, by `pair edition`; null: it could not be read. */
export async function readTexts(
  client: DocumentClient,
  head: number,
): Promise<ReadonlyMap<string, string> | null> {
  const texts = new Map<string, string>()
  for await (const page of client.pairs(head)) {
    if (!page.ok) return null
    for (const pair of page.value.items) {
      for (const [edition, body] of Object.entries(pair.texts)) {
        texts.set(`${pair.id} ${edition}`, bodyText(body))
      }
    }
  }
  return texts
}
