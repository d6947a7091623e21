import { html, type TemplateResult } from 'lit'
import { t } from '../../i18n/index.ts'

/** Says that an older revision is read, and leads to the newest. */
export function pastNotice(revision: number, head: number, go: (revision: number) => void): TemplateResult {
  return html`<p class="banner" role="status">
    ${t('workbench:past', { revision, head })}
    <button type="button" class="quiet" @click=${() => go(head)}>${t('workbench:to-newest')}</button>
  </p>`
}
