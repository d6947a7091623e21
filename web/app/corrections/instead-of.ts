import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../../i18n/index.ts'

/** What stands before a field for the wording of a change: the words it is to replace, or that it replaces none. */
export function insteadOf(quote: string, lang: string | undefined): TemplateResult {
  if (quote.trim() === '') return html`${t('workbench:decide.put-in')}`
  return html`${t('workbench:decide.instead-of')} <del lang=${lang ?? nothing}>${quote}</del>`
}
