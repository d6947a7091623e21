import { html, nothing, type TemplateResult } from 'lit'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { contextOf } from '../../../src/text/search/index.ts'
import { t } from '../../i18n/index.ts'

type Place = Pick<ProposedChange, 'start' | 'end' | 'quote'>

/** How many characters of the text around a change are shown on either side. */
const AROUND = 48

/**
 * A change within the words around it: what goes, struck; what comes, underlined.
 *
 * @param text the pair's text at the revision the change's place counts in; null: the change alone.
 */
export function changeView(change: ProposedChange, text: string | null, lang: string): TemplateResult {
  const place = change.standing?.state === 'clean' ? change.standing.change : change
  const replacement = change.decision?.replacement ?? change.replacement
  // Accepted, its words stand where the revision that took them would take them back.
  const undo = change.decision?.undo
  const around = surroundings(place, text) ?? (undo && undo.quote !== '' ? surroundings(undo, text) : null)
  return html`<span class="change" lang=${lang}
    >${around?.before ?? nothing}${
      place.quote === '' ? nothing : html`<del>${visible(place.quote)}</del>`
    }${replacement === '' ? nothing : html`<ins>${visible(replacement)}</ins>`}${around?.after ?? nothing}${
      change.decision?.replacement === undefined
        ? nothing
        : html` <span class="note">${t('workbench:change.edited')}</span>`
    }</span
  >`
}

/** null: the words do not stand in the text at their place. */
function surroundings(place: Place, text: string | null) {
  return text?.slice(place.start, place.end) === place.quote ? contextOf(text, place, AROUND) : null
}

/** A break that comes or goes would be invisible. */
const visible = (text: string) => text.replace(/(?:\r\n|\r|\n)+/g, '¶')
