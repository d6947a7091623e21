import { bodyText, type Correction } from '../../../src/domain/index.ts'
import { applyChanges } from '../../../src/text/diff/index.ts'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentClient } from '../../state/document-client.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'

/**
 * Proposes anew, as it was, what its author withdrew: against the revision it
 * was written for, so that it is carried on to the text of today as any other.
 *
 * @param withdrawn as it was before.
 */
export async function proposeAgain(store: DocumentStore, withdrawn: Correction): Promise<void> {
  const { base, pair, edition, category, reason } = withdrawn
  const was = await textAt(store.client, withdrawn)
  const open = withdrawn.changes.filter(({ state }) => state === 'open')
  const answer =
    was !== null &&
    (await store.client.propose({
      base,
      pair,
      edition,
      text: applyChanges(was, open),
      ...(category && { category }),
      ...(reason && { reason }),
    }))
  if (!answer) showToast({ text: t('workbench:correction.not-again'), tone: 'bad' })
  else if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  else showToast({ text: t('workbench:correction.again') })
  await store.refresh()
}

/** The text a correction was written for; null: it could not be read. */
async function textAt(client: DocumentClient, { base, pair, edition }: Correction): Promise<string | null> {
  const page = await client.pairAt(pair, base)
  const body = page.ok ? page.value.items[0]?.texts[edition] : undefined
  return body ? bodyText(body) : null
}
