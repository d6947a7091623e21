import { html, type TemplateResult } from 'lit'
import { HELD_BACK, type HeldBack, type ReviewRules } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import { ruleName } from '../workbench/finding-words.ts'

/** What findings hold back, and which rules are silent. Needs the words of `findings` and `checks`. */
export function findingRules(
  { heldBack, mutedRules }: ReviewRules,
  change: (rules: Partial<ReviewRules>) => void,
): TemplateResult {
  const hold = (event: Event) => {
    const { value } = event.target as HTMLSelectElement
    const chosen = HELD_BACK.find((one) => one === value)
    if (chosen) change({ heldBack: chosen })
  }
  return html`<fieldset>
    <legend>${t('workbench:finding.title')}</legend>
    <label class="choice">
      <span>${t('findings:held-back')}</span>
      <select @change=${hold}>
        ${HELD_BACK.map(
          (one) => html`<option value=${one} .selected=${one === heldBack}>${holdWords(one)}</option>`,
        )}
      </select>
    </label>
    <h2 id="muted-rules" tabindex="-1">${t('findings:muted-rules')}</h2>
    ${
      mutedRules.length === 0
        ? html`<p class="note">${t('findings:no-muted')}</p>`
        : html`<ul>
            ${mutedRules.map(
              (rule) =>
                html`<li>
                  ${ruleName({ rule })}
                  <button
                    type="button"
                    class="quiet"
                    @click=${() => change({ mutedRules: mutedRules.filter((one) => one !== rule) })}
                  >
                    ${t('findings:unmute')}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </fieldset>`
}

function holdWords(one: HeldBack): string {
  return t(`findings:held-back-${one}`)
}
