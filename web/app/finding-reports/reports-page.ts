import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { repeat } from 'lit/directives/repeat.js'
import type { FindingReport } from '../../../src/domain/index.ts'
import { type DzDialog, LightElement, showToast } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { reportsFile } from '../../state/finding-report-client.ts'
import { failureText } from '../document/failure-text.ts'
import { navigate } from '../navigation.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import { ruleName } from '../workbench/finding-words.ts'
import { reportEntry } from './report-entry.ts'
import './reports.css'
import { Reports } from './reports.ts'

const HERE = '/settings/reports'

/** Findings that people reported as wrong: read through, narrowed to a rule, removed, and taken away as a file. */
@customElement('dz-reports-page')
export class DzReportsPage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private hasWords = false
  @state() private leaving: FindingReport | null = null
  @query('dz-dialog') private dialog!: DzDialog
  readonly #i18n = new Localised(this)
  readonly #reports = new Reports(() => this.requestUpdate())
  #read: string | null | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void Promise.all([loadWords('findings'), loadWords('checks')]).then(() => (this.hasWords = true))
  }

  get #rule(): string | null {
    return this.url.searchParams.get('rule') || null
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('url') || this.#rule === this.#read) return
    this.#read = this.#rule
    void this.#reports.read(this.#rule)
  }

  protected override updated(): void {
    if (this.hasWords) this.dispatchEvent(new PageTitleEvent(this.#i18n.t('findings:reports.heading')))
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const { all, failure } = this.#reports
    if (!this.hasWords) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    return html`<section class="reports">
      <h1>${t('findings:reports.heading')}</h1>
      <p class="note">${t('findings:reports.what')}</p>
      ${failure ? this.#failed(failureText(failure)) : nothing}
      ${all === null ? nothing : html`${this.#bar()} ${this.#list(all)}`}
      ${all === null && !failure ? html`<p class="waiting" role="status">${t('workbench:loading')}</p>` : nothing}
      ${this.#removal()}
    </section>`
  }

  #bar(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    const { rules } = this.#reports
    const rule = this.#rule
    const count = rules.reduce((sum, one) => sum + one.count, 0)
    if (count === 0 && rule === null) return nothing
    const missing = rule !== null && !rules.some((one) => one.rule === rule)
    const known = missing ? [...rules, { rule, count: 0 }] : rules
    const choose = ({ target }: Event) => {
      const { value } = target as HTMLSelectElement
      navigate(value === '' ? HERE : `${HERE}?${new URLSearchParams({ rule: value })}`)
    }
    return html`<div class="bar">
      <label>
        ${t('findings:filter.rule')}
        <select @change=${choose}>
          <option value="" .selected=${live(rule === null)}>${t('findings:reports.all', { count })}</option>
          ${known.map(
            (one) =>
              html`<option value=${one.rule} .selected=${live(one.rule === rule)}>
                ${t('findings:reports.rule', { rule: ruleName(one), count: one.count })}
              </option>`,
          )}
        </select>
      </label>
      <a class="button" href=${reportsFile(rule)} download>${t('findings:reports.download')}</a>
    </div>`
  }

  #list(all: readonly FindingReport[]): TemplateResult {
    const { t } = this.#i18n
    const { more, reading } = this.#reports
    if (all.length === 0 && !more) {
      return html`<p class="empty-page" role="status">
        ${t(this.#rule === null ? 'findings:reports.none' : 'findings:reports.none-of-rule')}
      </p>`
    }
    return html`<ul>
        ${repeat(
          all,
          ({ id }) => id,
          (report) => reportEntry(report, this.#i18n, () => void this.#ask(report)),
        )}
      </ul>
      ${
        more
          ? html`<button type="button" ?disabled=${reading} @click=${() => void this.#more()}>
              ${t('workbench:show-more')}
            </button>`
          : nothing
      }`
  }

  #removal(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog heading=${t('findings:reports.remove-title')}>
      <p>${t('findings:reports.remove-means')}</p>
      <button slot="actions" type="button" class="primary" @click=${() => void this.#remove()}>
        ${t('findings:reports.remove')}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>
        ${t('findings:cancel')}
      </button>
    </dz-dialog>`
  }

  #failed(sentence: string): TemplateResult {
    return html`<p class="banner bad" role="alert">
      ${sentence}
      <button type="button" class="quiet" @click=${() => void this.#reports.read(this.#rule)}>
        ${this.#i18n.t('workbench:try-again')}
      </button>
    </p>`
  }

  async #ask(report: FindingReport): Promise<void> {
    this.leaving = report
    await this.dialog.show()
  }

  /** The next one takes the focus, or else the heading's page. */
  async #remove(): Promise<void> {
    const report = this.leaving
    this.leaving = null
    this.dialog.close()
    if (!report) return
    const at = this.#reports.all?.indexOf(report) ?? -1
    const answer = await this.#reports.remove(report.id)
    showToast(
      answer.ok
        ? { text: this.#i18n.t('findings:reports.removed'), tone: 'good' }
        : { text: failureText(answer.error), tone: 'bad' },
    )
    await this.updateComplete
    const { all } = this.#reports
    const next = all?.[Math.min(at, all.length - 1)]
    if (answer.ok) this.#focus(next)
  }

  /** The first of what came takes the focus. */
  async #more(): Promise<void> {
    const known = this.#reports.all?.length ?? 0
    await this.#reports.readMore()
    await this.updateComplete
    this.#focus(this.#reports.all?.[known])
  }

  #focus(report: FindingReport | undefined): void {
    const button =
      report && this.querySelector<HTMLElement>(`[data-report="${CSS.escape(report.id)}"] button`)
    const place = button ?? this.querySelector<HTMLElement>('select')
    place?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-reports-page': DzReportsPage
  }
}
