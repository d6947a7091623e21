import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { LoadedView } from '../../state/loaded-view.ts'

/** Puts the text of the edition in view on the clipboard, a blank line between paragraphs: all of it or nothing. */
export async function copyText(view: LoadedView | null): Promise<void> {
  if (!view?.complete) {
    showToast({ text: t('workbench:not-complete'), tone: 'bad' })
    return
  }
  const text = view.rows
    .map((row) => row.target)
    .filter((target) => target !== '')
    .join('\n\n')
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: t('workbench:copied'), tone: 'good' })
  } catch {
    showToast({ text: t('workbench:not-copied'), tone: 'bad' })
  }
}
