import { html, nothing, type TemplateResult } from 'lit'
import type { Span } from '../../../src/text/span.ts'
import { t } from '../../i18n/index.ts'
import './segments-beside.css'

/** A paragraph, and the stretches of it that matter here. */
export interface Excerpted {
  readonly lang: string
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * The source of the segments that something is about, and what unfolds to both
 * paragraphs whole, those segments marked in them. What changes is shown by
 * whoever asks.
 */
export function segmentsBeside(source: Excerpted, target: Excerpted): TemplateResult {
  const isAll = [source, target].every(({ text, spans }) => isWhole(text, spans))
  return html`<div class="segments-beside">
    ${source.spans.map(
      ({ start, end }) => html`<p lang=${source.lang}>${source.text.slice(start, end).trim()}</p>`,
    )}
    ${
      isAll
        ? nothing
        : html`<details>
            <summary>${t('waiting:whole-paragraph')}</summary>
            ${[source, target].map(({ lang, ...one }) => html`<p lang=${lang}>${marked(one)}</p>`)}
          </details>`
    }
  </div>`
}

function isWhole(text: string, [span]: readonly Span[]): boolean {
  return text.trim() === '' || (span !== undefined && text.slice(span.start, span.end).trim() === text.trim())
}

function marked({ text, spans }: Omit<Excerpted, 'lang'>): unknown[] {
  return [
    text.slice(0, spans[0]?.start ?? text.length),
    ...spans.map(
      ({ start, end }, k) =>
        html`<mark>${text.slice(start, end)}</mark>${text.slice(end, spans[k + 1]?.start)}`,
    ),
  ]
}
