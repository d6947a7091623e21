import type { DocumentView } from '../../../src/contract/index.ts'
import type { Correction } from '../../../src/domain/index.ts'

/** Whether the reader may decide a correction: not their own, where the document leaves those to others. */
export function mayDecide(
  { actions, rules }: DocumentView,
  { author }: Correction,
  me: string | null,
): boolean {
  const isOwn = me !== null && author.id === me
  return actions.includes('correction.decide') && !(isOwn && rules.forbidOwnAcceptance)
}
