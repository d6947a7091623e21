import type { Correction, Revision } from '../../src/domain/index.ts'
import type { ApiFailure } from './api-client.ts'
import type { DocumentClient } from './document-client.ts'
import { dropDraft, isKept, keepDraft, type Draft } from './drafts.ts'

export type Submitted =
  | { readonly kind: 'proposed'; readonly correction: Correction }
  | { readonly kind: 'saved'; readonly revision: Revision }
  | { readonly kind: 'failed'; readonly failure: ApiFailure }

/**
 * Sends a draft: as a correction, or, for who may, as a revision at once. The
 * draft and the key of the attempt are kept before the request leaves and go
 * only when the server has answered that it holds the words; whatever else
 * happens, the same words can be sent again and count once. What is typed in
 * the same place before the answer comes is left alone.
 */
export async function submit(
  client: DocumentClient,
  draft: Draft,
  how: { readonly directly: boolean },
): Promise<Submitted> {
  const { sent: again, ...unsent } = draft
  const sent = again ?? { key: crypto.randomUUID(), directly: how.directly }
  keepDraft({ ...draft, sent })
  const { base, pair, edition, text } = draft
  const answer = sent.directly
    ? await client.revise(
        { base, message: '', command: { kind: 'edit', texts: [{ pair, edition, text }] } },
        sent.key,
      )
    : await client.propose({ base, pair, edition, text }, sent.key)
  if (answer.ok) {
    dropDraft(draft)
    return 'number' in answer.value
      ? { kind: 'saved', revision: answer.value }
      : { kind: 'proposed', correction: answer.value }
  }
  if (!mayHaveArrived(answer.error) && isKept(draft)) keepDraft(unsent)
  return { kind: 'failed', failure: answer.error }
}

/** Nobody said no: the words may be there or not, and are worth sending again as they were. */
function mayHaveArrived({ code, status }: ApiFailure): boolean {
  return code === 'OFFLINE' || code === 'BAD_ANSWER' || status >= 500 || status === 429
}
