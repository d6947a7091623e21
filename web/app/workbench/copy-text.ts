import { showToast, type ViewRow } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'

/** Puts the text of the edition in view on the clipboard, a blank line between paragraphs. */
export async function copyText(rows: readonly ViewRow[]): Promise<void> {
  const text = rows
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
