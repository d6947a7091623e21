import { html, nothing, type TemplateResult } from 'lit'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { contextOf, type Context } from '../../../src/text/search/index.ts'
import type { Span } from '../../../src/text/span.ts'
import { t } from '../../i18n/index.ts'

type Place = Pick<ProposedChange, 'start' | 'end' | 'quote'>

/** How many characters of the text around a change are shown on either side. */
const AROUND = 48

/** A segment of more characters is not shown whole around a change. */
const WHOLE_MOST = 600

/**
 * A change within the words around it: what goes, struck; what comes, underlined.
 *
 * @param text the pair's text at the revision the change's place counts in; null: the change alone.
 * @param within of that text, to be shown whole unless it is long; null: some words on either side.
 */
export function changeView(
  change: ProposedChange,
  text: string | null,
  lang: string,
  within: Span | null = null,
): TemplateResult {
  const place = change.standing?.state === 'clean' ? change.standing.change : change
  const replacement = change.decision?.replacement ?? change.replacement
  // Accepted, its words stand where the revision that took them would take them back.
  const undo = change.decision?.undo
  const around =
    surroundings(place, text, within) ?? (undo && undo.quote !== '' ? surroundings(undo, text) : null)
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
function surroundings(place: Place, text: string | null, within: Span | null = null): Context | null {
  if (text?.slice(place.start, place.end) !== place.quote) return null
  if (!within || within.end - within.start > WHOLE_MOST) return contextOf(text, place, AROUND)
  return {
    before: text.slice(within.start, place.start).trimStart(),
    after: text.slice(place.end, within.end).trimEnd(),
  }
}

/** A break that comes or goes would be invisible. */
const visible = (text: string) => text.replace(/(?:\r\n|\r|\n)+/g, '¶')
