import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'

/**
 * Says what was done and offers to take it back. The answer does the same for a
 * key: whichever comes first does it, once, and the offer goes.
 */
export function undoToast(text: string, undo: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  const once = () => (done ??= undo())
  const close = showToast({
    text,
    tone: 'good',
    action: { label: t('workbench:undo'), run: () => void once() },
  })
  return () => {
    close()
    return once()
  }
}
