import { onLanguage, t } from '../../i18n/index.ts'

/**
 * What a screen reader says around insertions and deletions. The words are
 * given to the style sheet, which puts them into generated content: there they
 * are heard, but neither selected, copied nor found. Returns how to stop.
 */
export function speakDifferences(): () => void {
  const speak = () => {
    const { style } = document.documentElement
    style.setProperty('--say-inserted', JSON.stringify(t('app:diff.said-inserted')))
    style.setProperty('--say-deleted', JSON.stringify(t('app:diff.said-deleted')))
    style.setProperty('--say-end', JSON.stringify(t('app:diff.said-end')))
  }
  speak()
  return onLanguage(speak)
}
