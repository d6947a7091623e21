import { html, nothing, type TemplateResult } from 'lit'
import type { Finding } from '../../../src/checks/index.ts'
import type { Localised, Key } from '../../i18n/index.ts'
import { ruleName } from '../workbench/finding-words.ts'

/** The dimensions of MQM, as far as the checks know them. */
type Dimension = 'Accuracy' | 'Fluency' | 'Locale' | 'Style' | 'Terminology'

const DIMENSIONS = {
  Accuracy: 'report:dimension.accuracy',
  Terminology: 'report:dimension.terminology',
  Fluency: 'report:dimension.fluency',
  Style: 'report:dimension.style',
  Locale: 'report:dimension.locale',
} as const satisfies Record<Dimension, Key>

interface Count {
  readonly example: Finding
  before: number
  after: number
}

/** What the checks notice in the two texts, by dimension and rule. */
export function findingsTemplate(
  findings: { readonly before: readonly Finding[][]; readonly after: readonly Finding[][] },
  i18n: Localised,
): TemplateResult | typeof nothing {
  const { t } = i18n
  const rules = countRules(findings)
  if (rules.length === 0) return nothing
  const byDimension = Map.groupBy(rules, ({ example }) => example.category.split('/')[0] as Dimension)
  return html`<section aria-labelledby="report-findings">
    <h2 id="report-findings">${t('report:findings.heading')}</h2>
    <div class="report-scroll" tabindex="0" role="group" aria-labelledby="report-findings">
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">${t('report:findings.rule')}</th>
            <th scope="col">${t('report:findings.before')}</th>
            <th scope="col">${t('report:findings.after')}</th>
          </tr>
        </thead>
        ${(Object.keys(DIMENSIONS) as Dimension[]).map((dimension) => {
          const counts = byDimension.get(dimension)
          return counts ? dimensionTemplate(t(DIMENSIONS[dimension]), counts, i18n) : nothing
        })}
      </table>
    </div>
  </section>`
}

function dimensionTemplate(name: string, counts: readonly Count[], i18n: Localised): TemplateResult {
  const total = (side: 'before' | 'after') => i18n.number(counts.reduce((sum, count) => sum + count[side], 0))
  return html`<tbody>
    <tr class="dimension">
      <th scope="rowgroup">${name}</th>
      <td>${total('before')}</td>
      <td>${total('after')}</td>
    </tr>
    ${counts.map(
      ({ example, before, after }) =>
        html`<tr>
          <th scope="row">${ruleName(example)}</th>
          <td>${i18n.number(before)}</td>
          <td>${i18n.number(after)}</td>
        </tr>`,
    )}
  </tbody>`
}

function countRules(findings: {
  readonly before: readonly Finding[][]
  readonly after: readonly Finding[][]
}): Count[] {
  const counts = new Map<string, Count>()
  for (const side of ['before', 'after'] as const) {
    for (const finding of findings[side].flat()) {
      const count = counts.get(finding.rule) ?? { example: finding, before: 0, after: 0 }
      count[side]++
      counts.set(finding.rule, count)
    }
  }
  return [...counts.values()].toSorted((a, b) => b.before + b.after - a.before - a.after)
}
