import type { BatchOutcome, CorrectionVerdicts } from '../../../src/contract/index.ts'
import type { Correction } from '../../../src/domain/index.ts'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'
import { undoToast, type Undo } from './undo-toast.ts'

/** A batch that was decided. */
export interface DecidedMany {
  readonly undo: Undo
  readonly outcome: BatchOutcome
}

type Why = BatchOutcome['skipped'][number]['why']

/** One verdict on all that is open of a correction. */
export function verdictsOn(
  { id, changes }: Correction,
  verdict: 'accept' | 'reject',
  reason = '',
): CorrectionVerdicts {
  const open = changes.filter(({ state }) => state === 'open')
  return {
    correction: id,
    verdicts: open.map(({ id: change }) =>
      verdict === 'accept' ? { change, verdict } : { change, verdict, ...(reason !== '' && { reason }) },
    ),
  }
}

/**
 * Decides many corrections as one revision, says plainly what became of them,
 * and offers to undo the lot. Answers null when nothing was asked or nothing
 * could be decided; a toast says why.
 */
export async function decideMany(
  store: DocumentStore,
  decisions: readonly CorrectionVerdicts[],
): Promise<DecidedMany | null> {
  if (decisions.length === 0) return null
  const answer = await store.client.decideBatch({ decisions })
  if (!answer.ok) {
    showToast({ text: failureText(answer.error), tone: 'bad' })
    await store.refresh()
    return null
  }
  const outcome = answer.value
  const done = decisions.filter(({ correction }) => outcome.done.includes(correction))
  const text = sentence([...doneWords(outcome, done), ...skippedWords(outcome)])
  await store.refresh()
  const undo = done.length > 0 ? undoToast(text, () => undoMany(store, done)) : () => null
  if (done.length === 0) showToast({ text, tone: 'bad' })
  void store.reload()
  return { undo, outcome }
}

async function undoMany(store: DocumentStore, decisions: readonly CorrectionVerdicts[]): Promise<void> {
  const answer = await store.client.undoBatch({
    decisions: decisions.map(({ correction, verdicts }) => ({
      correction,
      changes: verdicts.map(({ change }) => change),
    })),
  })
  if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
  else {
    const { done } = answer.value
    const open = done.length > 0 ? [t('workbench:bulk.undone', { count: done.length })] : []
    showToast({ text: sentence([...open, ...skippedWords(answer.value)]) })
  }
  await store.refresh()
  await store.reload()
}

function doneWords({ revision }: BatchOutcome, done: readonly CorrectionVerdicts[]): string[] {
  const isAccepted = ({ verdicts }: CorrectionVerdicts) =>
    verdicts.some(({ verdict }) => verdict === 'accept')
  const accepted = done.filter(isAccepted).length
  const rejected = done.length - accepted
  return [
    ...(accepted > 0 && revision
      ? [t('workbench:bulk.accepted', { count: accepted, revision: revision.number })]
      : []),
    ...(accepted > 0 && !revision ? [t('workbench:bulk.accepted-already', { count: accepted })] : []),
    ...(rejected > 0 ? [t('workbench:bulk.rejected', { count: rejected })] : []),
  ]
}

function skippedWords({ skipped }: BatchOutcome): string[] {
  const of = (...some: readonly Why[]) => skipped.filter(({ why }) => some.includes(why)).length
  const words = of('conflict', 'orphaned')
  const meanwhile = of('decided', 'missing')
  const tooLarge = of('too-large')
  const heldBack = of('held-back')
  const unchecked = of('unchecked')
  const own = of('own')
  return [
    ...(words > 0 ? [t('workbench:bulk.skipped-changed', { count: words })] : []),
    ...(meanwhile > 0 ? [t('workbench:bulk.skipped-decided', { count: meanwhile })] : []),
    ...(tooLarge > 0 ? [t('workbench:bulk.skipped-too-large', { count: tooLarge })] : []),
    ...(heldBack > 0 ? [t('workbench:bulk.skipped-held-back', { count: heldBack })] : []),
    ...(unchecked > 0 ? [t('workbench:bulk.skipped-unchecked', { count: unchecked })] : []),
    ...(own > 0 ? [t('workbench:bulk.skipped-own', { count: own })] : []),
  ]
}

const sentence = (parts: readonly string[]) => parts.join(t('workbench:bulk.then'))
