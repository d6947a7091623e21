import type { DocumentStore } from '../../state/document-store.ts'
import type { Draft } from '../../state/drafts.ts'

/**
 * The one pair that holds the words of a draft's pair at revision `head`: itself,
 * or the one it was merged into; null where it was split or taken away. Where
 * nobody answers, itself.
 */
export async function homeOf(
  { client, view }: Pick<DocumentStore, 'client' | 'view'>,
  { pair, base }: Draft,
  head: number,
): Promise<string | null> {
  if (view?.to === head && view.rows.some(({ id }) => id === pair)) return pair
  for await (const page of client.compare(base, head)) {
    if (!page.ok) return pair
    const row = page.value.items.find(({ before }) => before.some(({ id }) => id === pair))
    if (row) return row.after.length === 1 ? row.after[0]!.id : null
  }
  return null
}
