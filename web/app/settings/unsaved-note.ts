import { html, type TemplateResult } from 'lit'
import { t } from '../../i18n/index.ts'

/** Beneath a field with words that are not saved: leaving the page loses none of them. */
export function unsavedNote(discard: () => void): TemplateResult {
  return html`<p class="note unsaved">
    ${t('workbench:unsaved')}
    <button type="button" class="quiet" @click=${discard}>${t('workbench:unsaved-discard')}</button>
  </p>`
}
