import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'

/** Takes something back; null: that was done already. */
export type Undo = () => Promise<void> | null

/**
 * Says what was done and offers to take it back. The answer does the same for a
 * key: whichever comes first does it, once, and the offer goes.
 */
export function undoToast(text: string, undo: () => Promise<void>): Undo {
  let isDone = false
  const once = () => {
    if (isDone) return null
    isDone = true
    return undo()
  }
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
