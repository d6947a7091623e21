import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ReportRow } from '../../../src/formats/report/index.ts'
import { mqmScore } from '../../../src/text/metrics/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised, type Key } from '../../i18n/index.ts'
import { score } from './summary-template.ts'

/** Rows that are shown before one asks for more. */
const STEP = 100

interface Column {
  readonly id: string
  readonly name: Key | null
  /** What the head says where the measure has a name of its own in every language. */
  readonly label?: string
  value(row: ReportRow): number
  /** Where that is the same. */
  tie?(row: ReportRow): number
  text(row: ReportRow, i18n: Localised): string
}

const COLUMNS: readonly Column[] = [
  {
    id: 'changed',
    name: 'report:table.changed',
    value: ({ scores }) => scores.changed,
    text: ({ scores }, i18n) => `${i18n.number(scores.changed)} / ${i18n.number(scores.words)}`,
  },
  {
    id: 'effort',
    name: 'report:table.effort',
    value: ({ scores }) => scores.effortWords,
    text: ({ scores }, i18n) => i18n.percent(scores.effortWords),
  },
  {
    id: 'ter',
    name: null,
    label: 'TER',
    value: ({ scores }) => scores.ter,
    text: ({ scores }, i18n) => score(scores.ter, i18n),
  },
  {
    id: 'chrf',
    name: null,
    label: 'chrF',
    value: ({ scores }) => scores.chrf,
    text: ({ scores }, i18n) => score(scores.chrf, i18n),
  },
  {
    id: 'mqm',
    name: null,
    label: 'MQM',
    value: ({ issues }) => mqmScore(issues),
    text: ({ issues }, i18n) => (issues.length === 0 ? '–' : score(mqmScore(issues), i18n)),
  },
  {
    id: 'findings',
    name: 'report:table.findings',
    value: ({ findings }) => findings.after,
    tie: ({ findings }) => findings.before,
    text: ({ findings }, i18n) => `${i18n.number(findings.before)} → ${i18n.number(findings.after)}`,
  },
]

/** Pair by pair, sorted by any measure. */
@customElement('dz-report-table')
export class DzReportTable extends LightElement {
  @property({ attribute: false }) rows: readonly ReportRow[] = []
  @property({ attribute: false }) link: (row: string) => string = () => '#'
  /** Of the texts. */
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** A column's id; 'number': in the order of the text. */
  @state() private by = 'number'
  @state() private descending = false
  @state() private shown = STEP

  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const rows = this.#sorted()
    // Where nobody marks issues, a column of nothing would only ask what it is.
    const isMarked = rows.some(({ issues }) => issues.length > 0)
    const columns = isMarked ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'mqm')
    return html`<section aria-labelledby="report-table">
      <h2 id="report-table">${t('report:table.heading')}</h2>
      <div class="report-scroll" tabindex="0" role="group" aria-labelledby="report-table">
        <table class="report-table">
          <thead>
            <tr>
              ${this.#head('number', t('report:table.pair'))}
              <th scope="col" class="opening">${t('report:table.words')}</th>
              ${columns.map(({ id, name, label }) => this.#head(id, name ? t(name) : (label ?? '')))}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, this.shown).map((row) => this.#row(row, columns))}
          </tbody>
        </table>
      </div>
      ${
        rows.length > this.shown
          ? html`<button type="button" class="quiet" @click=${() => (this.shown += 5 * STEP)}>
              ${t('report:table.more', { count: rows.length - this.shown })}
            </button>`
          : nothing
      }
    </section>`
  }

  #head(id: string, label: string): TemplateResult {
    const isSorted = this.by === id
    const order = isSorted ? (this.descending ? 'descending' : 'ascending') : nothing
    return html`<th scope="col" aria-sort=${order}>
      <button type="button" class="quiet" @click=${() => this.#sortBy(id)}>
        ${label}<span aria-hidden="true">${isSorted ? (this.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>`
  }

  #row(row: ReportRow, columns: readonly Column[]): TemplateResult {
    const words = row.after === '' ? row.before : row.after
    return html`<tr>
      <th scope="row"><a href=${this.link(row.id)}>${this.#i18n.number(row.number)}</a></th>
      <td class="opening text" lang=${this.textLang}>${words}</td>
      ${columns.map((column) => html`<td>${column.text(row, this.#i18n)}</td>`)}
    </tr>`
  }

  /** By a measure, the largest first: that is what one looks for. */
  #sortBy(id: string): void {
    this.descending = this.by === id ? !this.descending : id !== 'number'
    this.by = id
    this.shown = STEP
  }

  #sorted(): readonly ReportRow[] {
    const column = COLUMNS.find(({ id }) => id === this.by)
    const value = column ? (row: ReportRow) => column.value(row) : (row: ReportRow) => row.number
    const tie = (row: ReportRow) => column?.tie?.(row) ?? 0
    const sign = this.descending ? -1 : 1
    return this.rows.toSorted(
      (a, b) => sign * (value(a) - value(b) || tie(a) - tie(b)) || a.number - b.number,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-report-table': DzReportTable
  }
}
