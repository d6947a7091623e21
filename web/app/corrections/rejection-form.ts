import { html, type TemplateResult } from 'lit'
import { t, type Key } from '../../i18n/index.ts'

const CANNED = [
  'workbench:canned.meaning',
  'workbench:canned.term',
  'workbench:canned.taste',
  'workbench:canned.source',
] as const satisfies readonly Key[]

/** Asks why not: a canned reason at one press, or words of one's own, or none (''). */
export function rejectionForm(
  label: string,
  reject: (reason: string) => void,
  cancel: () => void,
): TemplateResult {
  return html`<form
    class="rejection"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      reject(String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim())
    }}
  >
    <span>${t('workbench:decide.why')}</span>
    <span class="canned">
      ${CANNED.map((key) => html`<button type="button" @click=${() => reject(t(key))}>${t(key)}</button>`)}
    </span>
    <label
      ><span class="sr-only">${t('workbench:decide.own-reason')}</span>
      <input
        name="reason"
        maxlength="2000"
        autocomplete="off"
        placeholder=${t('workbench:decide.own-reason')}
    /></label>
    <span class="actions">
      <button>${label}</button>
      <button type="button" class="quiet" @click=${cancel}>${t('workbench:cancel')}</button>
    </span>
  </form>`
}
