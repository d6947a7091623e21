import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../../i18n/index.ts'
import type { Draft } from '../../state/drafts.ts'

interface LostActions {
  send(draft: Draft): void
  copy(draft: Draft): void
  discard(draft: Draft): void
}

/** Drafts of pairs that are not in the newest text any more: they have no row that could show them. */
export function lostAmong(drafts: readonly Draft[], rows: readonly { readonly id: string }[]): Draft[] {
  const here = new Set(rows.flatMap(({ id }) => id.split('+')))
  return drafts.filter(({ pair }) => !here.has(pair))
}

/** Words that were typed for paragraphs which were merged, split or taken away meanwhile: nothing of them is lost. */
export function lostDrafts(
  drafts: readonly Draft[],
  lang: string,
  { send, copy, discard }: LostActions,
): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing
  return html`<section class="lost-drafts" aria-label=${t('proposing:lost.title')}>
    <h2>${t('proposing:lost.title')}</h2>
    <p>${t('proposing:lost.means')}</p>
    <ul>
      ${repeat(
        drafts,
        ({ pair, writer }) => `${pair} ${writer}`,
        (draft) =>
          html`<li>
            <p lang=${lang}>${draft.text}</p>
            <p class="actions">
              <button type="button" class="primary" @click=${() => send(draft)}>
                ${t('proposing:lost.send')}
              </button>
              <button type="button" @click=${() => copy(draft)}>${t('proposing:lost.copy')}</button>
              <button type="button" class="quiet" @click=${() => discard(draft)}>
                ${t('proposing:lost.discard')}
              </button>
            </p>
          </li>`,
      )}
    </ul>
  </section>`
}
