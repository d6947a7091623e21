import { html, type TemplateResult } from 'lit'
import { DISMISSAL_REASONS, type DismissalReason } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'
import type { DismissChoice } from './finding-events.ts'

/** Asks why a finding is none, and whether that holds for its phrase everywhere. Nothing has to be answered. */
export function dismissalForm(dismiss: (choice: DismissChoice) => void, cancel: () => void): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    const fields = new FormData(event.target as HTMLFormElement)
    const field = (name: string) => String(fields.get(name) ?? '').trim()
    const reason = DISMISSAL_REASONS.find((one) => one === field('reason'))
    const note = field('note')
    dismiss({
      everywhere: field('scope') === 'everywhere',
      ...(reason && { reason }),
      ...(note !== '' && { note }),
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  return html`<form class="dismissal" @submit=${onSubmit} @keydown=${onKey}>
    <label
      >${t('findings:why')}
      <select name="reason">
        <option value="">—</option>
        ${DISMISSAL_REASONS.map((reason) => html`<option value=${reason}>${reasonWords(reason)}</option>`)}
      </select>
    </label>
    <label
      >${t('findings:scope')}
      <select name="scope">
        <option value="here">${t('findings:here')}</option>
        <option value="everywhere">${t('findings:everywhere')}</option>
      </select>
    </label>
    <label
      ><span class="sr-only">${t('findings:own-words')}</span>
      <input name="note" maxlength="2000" autocomplete="off" placeholder=${t('findings:own-words')} />
    </label>
    <span class="actions small">
      <button class="primary">${t('findings:dismiss-now')}</button>
      <button type="button" class="quiet" @click=${cancel}>${t('findings:cancel')}</button>
    </span>
  </form>`
}

export function reasonWords(reason: DismissalReason): string {
  return t(`findings:reason.${reason}`)
}
