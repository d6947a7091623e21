import type { RevisionCommand } from '../../../src/domain/index.ts'
import { showToast, type RestructureEvent } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore, LoadedView } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'

/** Joins a row with the one above it, or cuts it in two, as a revision; offers to undo. Answers whether it was done. */
export async function restructure(
  store: DocumentStore,
  view: LoadedView,
  { row, act }: RestructureEvent,
): Promise<boolean> {
  const command = commandFor(view, row, act)
  if (!command) return false
  const answer = await store.client.revise({ base: view.to, message: '', command })
  if (!answer.ok) {
    showToast({ text: failureText(answer.error), tone: 'bad' })
    return false
  }
  const { number } = answer.value
  showToast({
    text: t(command.kind === 'merge' ? 'workbench:align.joined' : 'workbench:align.split'),
    action: { label: t('workbench:undo'), run: () => void restore(store, number) },
  })
  return true
}

function commandFor(view: LoadedView, row: string, act: RestructureEvent['act']): RevisionCommand | null {
  if (act.kind === 'split') {
    const { source, target } = view.columns
    return { kind: 'split', pair: row, at: { [source]: act.source, [target]: act.target } }
  }
  const at = view.rows.findIndex(({ id }) => id === row)
  const above = view.rows[at - 1]
  return above ? { kind: 'merge', pairs: [above.id, row] } : null
}

async function restore(store: DocumentStore, revision: number): Promise<void> {
  const answer = await store.client.revise({
    base: revision,
    message: '',
    command: { kind: 'restore', to: revision - 1 },
  })
  if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  await store.refresh()
  await store.reload()
}
