import { html, nothing, type TemplateResult } from 'lit'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { t } from '../../i18n/index.ts'

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
  const known = text !== null && text.slice(place.start, place.end) === place.quote ? text : null
  const from = known === null ? 0 : wordStart(known, place.start - AROUND)
  const to = known === null ? 0 : wordEnd(known, place.end + AROUND)
  return html`<span class="change" lang=${lang}
    >${known === null ? nothing : `${from > 0 ? '…' : ''}${known.slice(from, place.start)}`}${
      place.quote === '' ? nothing : html`<del>${visible(place.quote)}</del>`
    }${replacement === '' ? nothing : html`<ins>${visible(replacement)}</ins>`}${
      known === null ? nothing : `${known.slice(place.end, to)}${to < known.length ? '…' : ''}`
    }${
      change.decision?.replacement === undefined
        ? nothing
        : html` <span class="note">${t('workbench:change.edited')}</span>`
    }</span
  >`
}

/** A break that comes or goes would be invisible. */
const visible = (text: string) => text.replace(/(?:\r\n|\r|\n)+/g, '¶')

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space >= 0 && space < at + 16 ? space + 1 : safe(text, at)
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 16 ? space : safe(text, at)
}

/** Never between the halves of a surrogate pair. */
const safe = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at)
