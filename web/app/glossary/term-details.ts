import { html, nothing, type TemplateResult } from 'lit'
import type { KnownTerm } from '../../../src/checks/index.ts'
import { t } from '../../i18n/index.ts'
import { partOfSpeechName } from './term-fields.ts'

/** Everything that is known of a term. @param from @param to BCP 47 */
export function termDetails(term: KnownTerm, from: string, to: string): TemplateResult {
  const { source, renderings, avoided, pos, kind, note } = term
  return html`<article class="term">
    <h3 lang=${from}>${source}</h3>
    <p class="note">
      ${partOfSpeechName(pos)}${kind ? html` · ${t(`glossary:kind.${kind}.name`)}` : nothing}
    </p>
    ${
      renderings.length === 0
        ? nothing
        : html`<ol class="renderings" lang=${to}>
            ${renderings.map((rendering) => html`<li>${breakable(rendering)}</li>`)}
          </ol>`
    }
    ${
      avoided.length === 0
        ? nothing
        : html`<p class="avoided">
            ${t('glossary:not')}
            ${avoided.map((rendering, k) => html`${k > 0 ? ' · ' : nothing}<s lang=${to}>${breakable(rendering)}</s>`)}
          </p>`
    }
    ${note ? html`<p class="note" lang="en">${note}</p>` : nothing}
    ${kind ? html`<p class="note">${t(`glossary:kind.${kind}.register`)}</p>` : nothing}
  </article>`
}

/** As `spelt`, and a line may end after each alternative. */
function breakable(rendering: string): unknown {
  return spelt(rendering)
    .split('/')
    .map((part, k) => (k === 0 ? part : html`/<wbr />${part}`))
}

/** Alternatives of one word as a reader writes them. */
export function spelt(rendering: string): string {
  return rendering.replaceAll('|', '/')
}
