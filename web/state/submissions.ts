import type { Correction, Revision } from '../../src/domain/index.ts'
import type { ApiFailure } from './api-client.ts'
import type { DocumentClient } from './document-client.ts'
import { dropDraft, keepDraft, type Draft } from './drafts.ts'

export type Submitted =
  | { readonly kind: 'proposed'; readonly correction: Correction }
  | { readonly kind: 'saved'; readonly revision: Revision }
  | { readonly kind: 'failed'; readonly failure: ApiFailure }

/**
 * Sends a draft: as a correction, or, for who may, as a revision at once. The
 * draft and the key of the attempt are kept before the request leaves and go
 * only when the server has answered that it holds the words; whatever else
 * happens, the same words can be sent again and count once.
 */
export async function submit(
  client: DocumentClient,
  draft: Draft,
  how: { readonly directly: boolean },
): Promise<Submitted> {
  const sent: Draft = { ...draft, key: draft.key ?? crypto.randomUUID() }
  keepDraft(sent)
  const { base, pair, edition, text, key } = sent
  const answer = how.directly
    ? await client.revise(
        { base, message: '', command: { kind: 'edit', texts: [{ pair, edition, text }] } },
        key,
      )
    : await client.propose({ base, pair, edition, text }, key)
  if (answer.ok) {
    dropDraft(draft)
    return 'number' in answer.value
      ? { kind: 'saved', revision: answer.value }
      : { kind: 'proposed', correction: answer.value }
  }
  // An answer that will not change however often it is asked for: a new attempt needs a new key.
  if (answer.error.code !== 'OFFLINE') keepDraft(draft)
  return { kind: 'failed', failure: answer.error }
}
