import type { Correction } from '../../../src/domain/index.ts'
import type { DocumentClient } from '../../state/document-client.ts'

/** All that was decided in a document, or withdrawn; null: it could not be read. */
export async function readDecided(client: DocumentClient): Promise<readonly Correction[] | null> {
  const all: Correction[] = []
  for await (const page of client.corrections('decided')) {
    if (!page.ok) return null
    all.push(...page.value.items)
  }
  return all
}
