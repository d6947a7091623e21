import { html, nothing } from 'lit'
import { t } from '../../i18n/index.ts'

/** Which page of a long list is shown, and the way to the next. @param page from 0 */
export function pagerTemplate(page: number, pages: number, go: (page: number) => void): unknown {
  if (pages < 2) return nothing
  return html`<nav class="pager" aria-label=${t('glossary:pages')}>
    <button type="button" class="quiet" ?disabled=${page === 0} @click=${() => go(page - 1)}>
      ${t('glossary:previous-page')}
    </button>
    <span role="status">${t('glossary:page', { page: page + 1, pages })}</span>
    <button type="button" class="quiet" ?disabled=${page === pages - 1} @click=${() => go(page + 1)}>
      ${t('glossary:next-page')}
    </button>
  </nav>`
}
