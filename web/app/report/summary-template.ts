import { html, nothing, type TemplateResult } from 'lit'
import { mqmWeight } from '../../../src/text/metrics/index.ts'
import type { Localised } from '../../i18n/index.ts'
import type { MeasuredReport } from './report-reading.ts'

/** The document in a few numbers, each with what it means. */
export function summaryTemplate({ rows, whole, findings }: MeasuredReport, i18n: Localised): TemplateResult {
  const { t } = i18n
  const issues = rows.flatMap((row) => row.issues)
  const penalty = issues.reduce((sum, issue) => sum + mqmWeight(issue), 0)
  const count = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0)
  const changedRows = rows.filter(({ before, after }) => before !== after).length
  return html`<dl class="report-summary">
    ${figure(
      t('report:figure.changed'),
      i18n.percent(whole.effortWords),
      t('report:figure.changed-means', {
        changed: i18n.number(whole.changed),
        words: i18n.number(whole.words),
      }),
    )}
    ${figure(t('report:figure.pairs'), i18n.number(changedRows), t('report:figure.pairs-means', { count: rows.length }))}
    ${figure(
      t('report:figure.characters'),
      i18n.percent(whole.effortCharacters),
      t('report:figure.characters-means'),
    )}
    ${figure('TER', score(whole.ter, i18n), t('report:figure.ter-means'))}
    ${figure('chrF', score(whole.chrf, i18n), t('report:figure.chrf-means'))}
    ${
      issues.length === 0
        ? nothing
        : figure(
            'MQM',
            score((100 * penalty) / Math.max(1, whole.words), i18n),
            t('report:figure.mqm-means', { count: issues.length }),
          )
    }
    ${figure(
      t('report:figure.findings'),
      `${i18n.number(count(findings.before))} → ${i18n.number(count(findings.after))}`,
      t('report:figure.findings-means'),
    )}
  </dl>`
}

function figure(name: string, value: string, means: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      <b>${value}</b>
      <span class="note">${means}</span>
    </dd>
  </div>`
}

/** One decimal: more of it would pretend to know more. */
export function score(value: number, i18n: Localised): string {
  return new Intl.NumberFormat(i18n.language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value)
}
