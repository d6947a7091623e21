import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Report } from '../../../src/formats/report/index.ts'
import { writeMarotTsv, writeReportCsv } from '../../../src/formats/report/index.ts'
import { loadWords } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { DocumentPage } from '../document/document-page.ts'
import { failureText } from '../document/failure-text.ts'
import { navigate } from '../navigation.ts'
import { writeAddress } from '../../state/view-address.ts'
import { revisionTitle } from '../workbench/revision-title.ts'
import { saveFile } from './save-file.ts'
import './heat-strip.ts'
import { findingsTemplate } from './findings-template.ts'
import { PeopleReading } from './people-reading.ts'
import { peopleTemplate } from './people-template.ts'
import { readChoice, sameChoice, writeChoice, type ReportChoice, type TextChoice } from './report-address.ts'
import './report-choice.ts'
import type { ReportChoiceEvent } from './report-choice.ts'
import { readReport, type MeasuredReport } from './report-reading.ts'
import './report-table.ts'
import './report.css'
import { summaryTemplate } from './summary-template.ts'

/** How far one text of the document is from another: in numbers, pair by pair, and by whose hand. */
@customElement('dz-report-page')
export class DzReportPage extends DocumentPage {
  protected readonly tab = 'report'
  @state() private choice: ReportChoice | null = null
  @state() private report: MeasuredReport | null = null
  /** 0…1 while a report is being worked out; null: none is. */
  @state() private progress: number | null = null
  @state() private stopped = false
  @state() private problem: ApiFailure | Error | null = null
  @state() private hasWords = false
  readonly #people = new PeopleReading(this)
  #working: AbortController | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void Promise.all([loadWords('report'), loadWords('checks')]).then(() => (this.hasWords = true))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#working?.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('url')) this.storeChanged()
  }

  /** A report is of the revisions it names: when the document moves on, it stays what it is. */
  protected override storeChanged(): void {
    const { document } = this.store
    if (!document) return
    const named = readChoice(this.url, document)
    if (this.choice && !this.url.searchParams.has('to')) return
    if (sameChoice(named, this.choice)) return
    this.choice = named
    void this.#work()
  }

  protected override content(): TemplateResult {
    const { choice, hasWords, report } = this
    const { t } = this.i18n
    if (!hasWords) return html``
    if (!choice) return html`<p class="empty-page">${t('report:no-translation')}</p>`
    return html`<div class="report">
      <dz-report-choice
        .store=${this.store}
        .choice=${choice}
        @dz-report-choice=${(event: ReportChoiceEvent) => navigate(writeChoice(this.store.client.id, event.choice))}
      ></dz-report-choice>
      ${this.#state()} ${report && sameChoice(report.choice, choice) ? this.#finished(report) : nothing}
    </div>`
  }

  #state(): TemplateResult | typeof nothing {
    const { problem, progress, stopped } = this
    const { t } = this.i18n
    if (progress !== null) {
      return html`<p class="report-progress" role="status">
        <progress max="1" .value=${progress} aria-label=${t('report:working')}></progress>
        <span>${t('report:working')}</span>
        <button type="button" class="quiet" @click=${() => this.#working?.abort()}>
          ${t('report:stop')}
        </button>
      </p>`
    }
    if (!stopped && !problem) return nothing
    const words = problem
      ? problem instanceof Error
        ? t('report:failed')
        : failureText(problem)
      : t('report:stopped')
    return html`<p class="banner" role=${problem ? 'alert' : 'status'}>
      ${words}
      <button type="button" class="quiet" @click=${() => void this.#work()}>
        ${t('workbench:try-again')}
      </button>
    </p>`
  }

  #finished(report: MeasuredReport): TemplateResult {
    const { document } = this.store
    const { t } = this.i18n
    const rowLink = (id: string) => this.#rowLink(id, report.choice)
    const people = this.#people.of(report.choice)
    return html`
      <p class="actions small report-actions">
        <button type="button" @click=${() => window.print()}>${t('report:print')}</button>
        <button type="button" @click=${() => this.#save('csv')}>${t('report:save.csv')}</button>
        <button type="button" @click=${() => this.#save('tsv')} title=${t('report:save.marot-means')}>
          ${t('report:save.marot')}
        </button>
      </p>
      ${summaryTemplate(report, this.i18n)}
      <section aria-labelledby="report-strip">
        <h2 id="report-strip">${t('report:strip.heading')}</h2>
        <p class="note">${t('report:strip.means')}</p>
        <p class="note on-screen">${t('report:strip.leads')}</p>
        <dz-heat-strip
          .rows=${report.rows}
          .link=${rowLink}
          label=${t('report:strip.heading')}
        ></dz-heat-strip>
      </section>
      <dz-report-table
        .rows=${report.rows}
        .link=${rowLink}
        text-lang=${document?.editions.find(({ id }) => id === report.choice.after.edition)?.lang ?? 'und'}
      ></dz-report-table>
      ${findingsTemplate(report.findings, this.i18n)} ${peopleTemplate(people, this.i18n)}
    `
  }

  async #work(): Promise<void> {
    const { choice, store } = this
    const { document, source } = store
    const target = document?.editions.find(({ id }) => id === choice?.after.edition)
    this.#working?.abort()
    if (!document || !source || !target || !choice) return
    const { signal } = (this.#working = new AbortController())
    this.report = null
    this.problem = null
    this.stopped = false
    this.progress = 0
    const muted = document.rules.mutedRules
    const langs = { source: source.id, sourceLang: source.lang, targetLang: target.lang, muted }
    const tell = (done: number) => {
      if (!signal.aborted) this.progress = done
    }
    try {
      const report = await readReport(store.client, choice, langs, document.pairs, signal, tell)
      if (signal.aborted) return
      if ('rows' in report) this.report = report
      else this.problem = report
      this.progress = null
    } catch (error) {
      if (this.#working.signal !== signal) return
      this.progress = null
      if (signal.aborted) this.stopped = true
      else this.problem = error as Error
    }
  }

  /** The comparison of the two texts at a row. */
  #rowLink(row: string, { before, after }: ReportChoice): string {
    return writeAddress({
      document: this.store.client.id,
      edition: after.edition,
      mode: 'compare',
      from: before.revision,
      ...(before.edition !== after.edition && { fromEdition: before.edition }),
      to: after.revision,
      place: { pair: row },
    })
  }

  #save(kind: 'csv' | 'tsv'): void {
    const { report } = this
    const { document, source } = this.store
    if (!report || !document || !source) return
    const { before, after } = report.choice
    const target = document.editions.find(({ id }) => id === after.edition)
    const written: Report = {
      title: document.title,
      sourceLang: source.lang,
      targetLang: target?.lang ?? 'und',
      before: this.#titleOf(before),
      after: this.#titleOf(after),
      rows: report.rows,
    }
    const texts =
      before.edition === after.edition
        ? `${before.revision}-${after.revision}`
        : `${written.before} - ${written.after}`
    const name = `${document.title} ${texts}`
    if (kind === 'csv') saveFile(`${name}.csv`, 'text/csv', writeReportCsv(written))
    else saveFile(`${name}.tsv`, 'text/tab-separated-values', writeMarotTsv(written))
  }

  #titleOf({ edition, revision }: TextChoice): string {
    const { document } = this.store
    const found = document?.editions.find(({ id }) => id === edition)
    return document && found ? revisionTitle(document, found, revision) : edition
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-report-page': DzReportPage
  }
}
