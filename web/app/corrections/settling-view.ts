import { html, nothing, type TemplateResult } from 'lit'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { contextOf } from '../../../src/text/search/index.ts'
import { t } from '../../i18n/index.ts'

/** How many characters of the text around the words are shown on either side. */
const AROUND = 48

/**
 * A change whose words somebody else has changed since: what they were, what
 * they read now in their place, and what is proposed.
 *
 * @param text the pair's text now; null: not known, and the words stand alone.
 */
export function settlingView(
  { quote, replacement }: ProposedChange,
  { at, theirs }: Extract<NonNullable<ProposedChange['standing']>, { state: 'conflict' }>,
  text: string | null,
  lang: string,
): TemplateResult {
  const around = text?.slice(at.start, at.end) === theirs ? contextOf(text, at, AROUND) : null
  return html`<dl class="settling">
    ${
      quote === ''
        ? nothing
        : html`<dt>${t('workbench:standing.was')}</dt>
            <dd class="change" lang=${lang}><del>${quote}</del></dd>`
    }
    <dt>${t('workbench:standing.now')}</dt>
    <dd class="change" lang=${lang}>${around?.before}<mark>${theirs}</mark>${around?.after}</dd>
    <dt>${t('workbench:standing.proposed')}</dt>
    <dd class="change" lang=${lang}><ins>${replacement}</ins></dd>
  </dl>`
}
