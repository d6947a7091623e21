import { html, nothing } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { ViewRow } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import type { WorkbenchHost } from './feature.ts'
import type { ArrangedFindings } from './near-findings.ts'
import type { PlacedFinding } from './placed-findings.ts'

/**
 * What stands under the active segment: what the checks notice in its row; or,
 * while somebody types there, in what was typed so far.
 */
export function findingTools(
  { store, writing }: WorkbenchHost,
  row: ViewRow,
  { near, rest }: ArrangedFindings,
  current: PlacedFinding | null,
  typed: readonly PlacedFinding[] | null,
): unknown {
  const { document, view } = store
  const edition = document?.editions.find(({ id }) => id === view?.columns.target)
  if (!document || !edition) return nothing
  const { actions } = document
  // Where unsent words stand, a replacement of what was there before would be sent in their stead.
  const isUnsent = typed !== null || writing.drafts.some(({ pair }) => pair === row.id)
  const isWhole = !row.id.includes('+')
  const mayWrite = actions.includes('correction.propose') || actions.includes('revision.write')
  const cards = (shown: readonly PlacedFinding[]) => {
    const rules = shown.map(({ finding }) => finding.rule)
    return repeat(
      shown,
      ({ phrase }, k) => `${phrase} ${k}`,
      ({ finding, text }, k) =>
        html`<dz-finding-card
          class="tool-card"
          ?current=${finding === current?.finding}
          .finding=${finding}
          quote=${text.slice(finding.start, finding.end)}
          text-lang=${edition.lang}
          ?explained=${rules.indexOf(finding.rule) < k}
          ?replaceable=${mayWrite && !isUnsent && isWhole}
          ?dismissable=${!typed && isWhole && actions.includes('finding.dismiss')}
          ?mutable=${!typed && actions.includes('document.settings')}
        ></dz-finding-card>`,
    )
  }
  if (typed) {
    if (typed.length === 0) return nothing
    return html`<section class="typed-findings tool-card" aria-live="polite">
      <h3 class="note">${t('findings:in-typed')}</h3>
      ${cards(typed)}
    </section>`
  }
  return html`${cards(near)}
  ${
    rest.length === 0
      ? nothing
      : html`<details class="more-findings tool-card">
          <summary>${t('findings:more', { count: rest.length })}</summary>
          ${cards(rest)}
        </details>`
  }`
}
