import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../../i18n/index.ts'
import { failureText } from '../document/failure-text.ts'
import type { Found } from './found.ts'
import './found-places.ts'
import type { SearchAddress } from './search-address.ts'

/** How it went, in a sentence for a live region; empty where the answer itself says it. */
export function foundSaid({ hits, busy, failure, hasMore }: Found): string {
  if (busy) return t('search:looking')
  if (failure || !hits || hits.length === 0) return ''
  const places = t(hasMore ? 'search:first-places' : 'search:places', { count: hits.length })
  const documents = new Set(hits.map(({ document }) => document.id)).size
  return `${places} · ${t('search:documents', { count: documents })}`
}

/**
 * What was found, or that nothing was, or what failed; and the way to more.
 *
 * @param here id of the document that is open, if one is.
 * @param level of the headings with the documents' titles.
 */
export function foundAnswer(
  found: Found,
  words: string,
  view: SearchAddress['view'],
  { here = '', level = 2 } = {},
): TemplateResult {
  const { hits, failure, hasMore, busy } = found
  if (hits?.length === 0 && !busy && !failure) {
    return html`<p class="nothing-found" role="status">${t('search:none', { words })}</p>`
  }
  const more = () => {
    if (!found.busy) void found.more()
  }
  return html`
    <dz-found-places .hits=${hits ?? NONE} .view=${view} .here=${here} .level=${level}></dz-found-places>
    ${
      failure
        ? html`<p class="banner bad" role="alert">
            ${failure.code === 'INVALID_INPUT' ? t('search:no-word') : failureText(failure)}
            <button type="button" class="quiet" @click=${more}>${t('workbench:try-again')}</button>
          </p>`
        : nothing
    }
    ${
      hasMore && !failure
        ? html`<button type="button" class="more" aria-disabled=${busy} @click=${more}>
            ${t('workbench:show-more')}
          </button>`
        : nothing
    }
  `
}

const NONE: readonly never[] = []
