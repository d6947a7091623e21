import type { Correction, Verdict } from '../../../src/domain/index.ts'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'
import { decideMany } from './deciding-many.ts'
import { proposeAgain } from './propose-again.ts'
import { rivalsOf, type Rival } from './rivals.ts'
import { undoToast, type Undo } from './undo-toast.ts'

/** A decision that was made. */
export interface Decided {
  readonly undo: Undo
  /** Open changes of others that wanted the words which were accepted. */
  readonly rivals: readonly Rival[]
}

/**
 * Decides, then offers to undo instead of asking before. Answers null when it
 * was not done; what went wrong is said in a toast.
 */
export async function decide(
  store: DocumentStore,
  correction: Correction,
  verdicts: readonly Verdict[],
): Promise<Decided | null> {
  const base = store.document?.head
  const accepted = verdicts.filter(({ verdict }) => verdict === 'accept').map(({ change }) => change)
  const rivals = rivalsOf(correction, accepted, store.corrections)
  const outcome = await store.client.decide(correction.id, {
    verdicts,
    ...(base !== undefined && { base }),
  })
  if (!outcome.ok) {
    const { error } = outcome
    const text = error.code === 'CONFLICT' ? t('workbench:decide.conflict') : failureText(error)
    showToast({ text, tone: 'bad' })
    await store.refresh()
    return null
  }
  const { revision } = outcome.value
  const changes = verdicts.map(({ change }) => change)
  const text = revision
    ? t('workbench:decide.accepted', { revision: revision.number })
    : t('workbench:decide.rejected', { count: changes.length })
  await store.refresh()
  const undo = undoToast(text, () => undoOne(store, correction, changes))
  void store.reload()
  return { undo, rivals }
}

/** Rejects the changes of others that wanted the words of an accepted one. */
export function closeRivals(store: DocumentStore, rivals: readonly Rival[]) {
  const reason = t('workbench:rivals.reason')
  return decideMany(
    store,
    rivals.map(({ correction, changes }) => ({
      correction: correction.id,
      verdicts: changes.map((change) => ({ change, verdict: 'reject', reason })),
    })),
  )
}

/** Where rivals are not listed: says that there are some, and closes them at a press. */
export function offerRivals(store: DocumentStore, rivals: readonly Rival[]): void {
  if (rivals.length === 0) return
  showToast({
    text: rivalsText(rivals),
    duration: 20_000,
    action: {
      label: t('workbench:rivals.close', { count: rivals.length }),
      run: () => void closeRivals(store, rivals),
    },
  })
}

export function rivalsText(rivals: readonly Rival[]): string {
  const names = [...new Set(rivals.map(({ correction }) => correction.author.name))]
  return t('workbench:rivals.offer', {
    count: rivals.length,
    names: names.join(t('workbench:bulk.and')),
  })
}

async function undoOne(
  store: DocumentStore,
  correction: Correction,
  changes: readonly number[],
): Promise<void> {
  const outcome = await store.client.undoDecision(correction.id, changes)
  showToast(
    outcome.ok ? { text: t('workbench:decide.undone') } : { text: failureText(outcome.error), tone: 'bad' },
  )
  await store.refresh()
  await store.reload()
}

/** Answers how to take it back; null when it was not done. */
export async function withdraw(store: DocumentStore, id: string): Promise<Undo | null> {
  const correction = store.corrections.find((one) => one.id === id)
  const outcome = await store.client.withdraw(id)
  if (!outcome.ok) showToast({ text: failureText(outcome.error), tone: 'bad' })
  await store.refresh()
  if (!outcome.ok || !correction) return null
  return undoToast(t('workbench:correction.withdrawn'), () => proposeAgain(store, correction))
}
