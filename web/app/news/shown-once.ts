import { html, type TemplateResult } from 'lit'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'

/** A secret that no later answer gives again, to be copied now. */
export function shownOnce(label: string, secret: string): TemplateResult {
  return html`<p class="made" role="status">
    <label>${label} <input readonly .value=${secret} @focus=${selectAll} /></label>
    <button type="button" @click=${(event: Event) => void copy(event, secret)}>${t('workbench:copy')}</button>
  </p>`
}

function selectAll(event: Event): void {
  ;(event.target as HTMLInputElement).select()
}

async function copy(event: Event, secret: string): Promise<void> {
  const field = (event.target as HTMLElement).closest('.made')?.querySelector('input')
  try {
    await navigator.clipboard.writeText(secret)
    showToast({ text: t('workbench:copied'), tone: 'good' })
  } catch {
    field?.select()
    showToast({ text: t('workbench:not-copied'), tone: 'bad' })
  }
}
