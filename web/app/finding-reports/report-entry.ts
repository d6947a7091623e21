import { html, nothing, type TemplateResult } from 'lit'
import type { FindingReport } from '../../../src/domain/index.ts'
import { excerptOf } from '../../../src/text/search/index.ts'
import type { Span } from '../../../src/text/span.ts'
import type { Localised } from '../../i18n/index.ts'
import { findingText, ruleName } from '../workbench/finding-words.ts'
import { marked } from '../search/marked.ts'

/** Of a text, in code units; the rest unfolds. A Chinese character says as much as some letters. */
const shown = (lang: string) => (/^(?:zh|ja)\b/.test(lang) ? 100 : 240)

/** One false alarm: what the rule said, of which words, and what the person who reported it says. */
export function reportEntry(report: FindingReport, i18n: Localised, remove: () => void): TemplateResult {
  const { t } = i18n
  const { finding, source, target, sourceLang, targetLang } = report
  const { start, end, sourceStart, sourceEnd } = finding
  const inSource =
    sourceStart !== undefined && sourceEnd !== undefined ? [{ start: sourceStart, end: sourceEnd }] : []
  const isCut = source.length > shown(sourceLang) || target.length > shown(targetLang)
  return html`<li data-report=${report.id}>
    <h2>${ruleName(finding)}</h2>
    <p class="message">${findingText(finding)}</p>
    ${quoted(source, sourceLang, inSource)} ${quoted(target, targetLang, [{ start, end }])}
    ${
      isCut
        ? html`<details>
            <summary>${t('findings:reports.whole')}</summary>
            <p class="quoted" lang=${sourceLang}>${source}</p>
            <p class="quoted" lang=${targetLang}>${target}</p>
          </details>`
        : nothing
    }
    ${report.note === '' ? nothing : html`<p class="said">${report.note}</p>`}
    <p class="facts">
      <span>
        ${report.by} ·
        <time datetime=${report.at} title=${i18n.time(report.at)}>${i18n.ago(report.at)}</time> ·
        ${
          report.title === null
            ? t('findings:reports.gone')
            : html`<a href=${`/d/${encodeURIComponent(report.document)}`}>${report.title}</a>`
        }
      </span>
      <button type="button" class="quiet" @click=${remove}>${t('findings:reports.remove')}</button>
    </p>
  </li>`
}

function quoted(text: string, lang: string, spans: readonly Span[]): TemplateResult {
  return html`<p class="quoted" lang=${lang}>${marked(excerptOf(text, spans, shown(lang)))}</p>`
}
