import { html, nothing, type TemplateResult } from 'lit'
import type { Correction } from '../../../src/domain/index.ts'
import { formatAgo, formatTime } from '../../i18n/format.ts'
import { language, t } from '../../i18n/index.ts'
import { wasMoved } from './standing.ts'

/**
 * Who proposes, when, and what became of it.
 *
 * @param isForReader the reader has something to do with it while it is open, which its buttons tell
 */
export function correctionHead(correction: Correction, isForReader: boolean): TemplateResult {
  return html`<header>
    <b>${correction.author.name}</b>
    ${correction.author.kind === 'guest' ? html`<span class="note">${t('workbench:correction.guest')}</span>` : nothing}
    <time datetime=${correction.at} title=${formatTime(correction.at, language())}
      >${formatAgo(correction.at, language())}</time
    >
    ${correction.category ? html`<span class="tag">${t(`workbench:category.${correction.category}`)}</span>` : nothing}
    ${
      correction.changes.some(wasMoved)
        ? html`<span class="note" title=${t('workbench:standing.moved-means', { revision: correction.base })}
            >${t('workbench:standing.moved')}</span
          >`
        : nothing
    }
    ${
      correction.state === 'open' && isForReader
        ? nothing
        : html`<span class="state" data-state=${correction.state}
            >${t(`workbench:state.${correction.state}`)}</span
          >`
    }
  </header>`
}
