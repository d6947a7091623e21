import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { ReviewRules } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'

/** How corrections of this document are decided. Needs the words of `review`. */
export function reviewRules(
  rules: ReviewRules,
  change: (rules: Partial<ReviewRules>) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${t('review:rules.title')}</legend>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(rules.forbidOwnAcceptance)}
        @change=${(event: Event) =>
          change({ forbidOwnAcceptance: (event.target as HTMLInputElement).checked })}
      />
      <span>
        <b>${t('review:rules.not-own')}</b>
        <span class="note">${t('review:rules.not-own-means')}</span>
      </span>
    </label>
  </fieldset>`
}
