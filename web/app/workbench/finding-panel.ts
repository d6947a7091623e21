import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { contextOf } from '../../../src/text/search/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised, type Key } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import './finding-card.ts'
import { EverySuspicionEvent, FindingGoEvent } from './finding-events.ts'
import { choices, NO_FILTER, passes, type FindingFilter } from './finding-filters.ts'
import './finding-panel.css'
import { ruleName } from './finding-words.ts'
import type { DismissedFinding, PlacedFinding } from './placed-findings.ts'
import './take-all-dialog.ts'
import type { DzTakeAllDialog } from './take-all-dialog.ts'

/** So many are drawn at once. */
const PAGE = 100
/** Characters of the text shown before and after the words. */
const CONTEXT = 36

/**
 * All findings of the text in view: filtered, gone through, taken by the rule;
 * those that were dismissed on demand.
 *
 * @fires dz-finding-go, dz-restore, dz-every-suspicion, dz-written
 */
@customElement('dz-finding-panel')
export class DzFindingPanel extends LightElement {
  @property({ attribute: false }) findings: readonly PlacedFinding[] = []
  @property({ attribute: false }) dismissed: readonly DismissedFinding[] = []
  @property({ attribute: false }) current: PlacedFinding | null = null
  @property({ attribute: false }) store: DocumentStore | null = null
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** The text was not looked at yet. */
  @property({ type: Boolean }) pending = false
  /** An older revision is in view, and nothing of it was checked. */
  @property({ type: Boolean }) past = false
  /** Every suspicion is told. */
  @property({ type: Boolean }) thorough = false
  /** The reader may take replacements. */
  @property({ type: Boolean }) replaceable = false
  @state() private filter: FindingFilter = NO_FILTER
  @state() private showsDismissed = false
  @state() private limit = PAGE
  @query('dz-take-all-dialog') private readonly takeAll!: DzTakeAllDialog

  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const found = this.findings.filter((one) => passes(one, this.filter))
    return html`
      ${this.#filters()} ${this.showsDismissed && this.dismissed.length > 0 ? this.#dismissed() : nothing}
      <p class="note" role="status">${this.#summary(found.length)}</p>
      ${this.#takeAll(found)}
      <ol class="finding-list">
        ${repeat(found.slice(0, this.limit), keyOf, (one) => this.#entry(one))}
      </ol>
      ${found.length > this.limit ? html`<button type="button" @click=${() => (this.limit += PAGE)}>${t('findings:more')}</button>` : nothing}
      <dz-take-all-dialog .store=${this.store} text-lang=${this.textLang}></dz-take-all-dialog>
    `
  }

  /** Whoever goes on by key sees where in the list that is. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('current')) {
      this.querySelector('.finding-entry[aria-current]')?.scrollIntoView({ block: 'nearest' })
    }
  }

  #summary(count: number): string {
    const { t } = this.#i18n
    if (this.past) return t('findings:past')
    if (this.findings.length === 0) return t(this.pending ? 'findings:checking' : 'findings:empty')
    if (count === 0) return t('findings:none-match')
    if (count === this.findings.length) return t('workbench:finding.count', { count })
    return t('findings:showing', { shown: count, count: this.findings.length })
  }

  #filters(): TemplateResult {
    const { t } = this.#i18n
    const { severity, dimension, rule } = choices(this.findings, this.filter)
    return html`<div class="finding-filters">
      ${this.#choice('severity', t('findings:filter.severity'), severity, (value) => t(`checks:severity.${value}` as Key))}
      ${this.#choice('dimension', t('findings:filter.category'), dimension, (value) => t(`findings:category.${value}` as Key))}
      ${this.#choice('rule', t('findings:filter.rule'), rule, (value) => ruleName({ rule: value }))}
      <label class="check" title=${t('findings:filter.thorough-means')}
        ><input type="checkbox" .checked=${this.thorough} @change=${this.#onThorough} />
        ${t('findings:filter.thorough')}</label
      >
      ${
        this.dismissed.length > 0
          ? html`<label class="check"
              ><input
                type="checkbox"
                .checked=${this.showsDismissed}
                @change=${(event: Event) => (this.showsDismissed = (event.target as HTMLInputElement).checked)}
              />
              ${t('findings:filter.dismissed', { count: this.dismissed.length })}</label
            >`
          : nothing
      }
    </div>`
  }

  #choice(
    name: keyof FindingFilter,
    label: string,
    options: readonly { readonly value: string; readonly count: number }[],
    words: (value: string) => string,
  ): TemplateResult {
    const chosen = this.filter[name]
    return html`<label
      ><span class="sr-only">${label}</span>
      <select
        name=${name}
        @change=${(event: Event) => this.#narrow(name, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${chosen === ''}>
          ${this.#i18n.t('findings:filter.any', { what: label })}
        </option>
        ${options.map(
          ({ value, count }) =>
            html`<option value=${value} .selected=${value === chosen}>${words(value)} (${count})</option>`,
        )}
      </select></label
    >`
  }

  #narrow(name: keyof FindingFilter, value: string): void {
    this.filter = { ...this.filter, [name]: value }
    this.limit = PAGE
  }

  /** Where one rule is looked at and knows what to put instead. */
  #takeAll(found: readonly PlacedFinding[]): TemplateResult | typeof nothing {
    const fixable = found.filter(({ finding }) => finding.replacements.length > 0)
    if (!this.replaceable || this.filter.rule === '' || fixable.length < 2) return nothing
    return html`<p class="actions small">
      <button type="button" @click=${() => this.takeAll.ask(fixable)}>
        ${this.#i18n.t('findings:take-all', { count: fixable.length })}
      </button>
    </p>`
  }

  #entry(one: PlacedFinding): TemplateResult {
    const { finding, text } = one
    const { start, end, severity } = finding
    const { before, after } = contextOf(text, finding, CONTEXT)
    const isHere = finding === this.current?.finding
    return html`<li>
      <button
        type="button"
        class="finding-entry"
        data-severity=${severity}
        aria-current=${isHere ? 'true' : nothing}
        @click=${() => this.dispatchEvent(new FindingGoEvent(finding))}
      >
        <span
          ><b>${ruleName(finding)}</b>
          <span class="tag severity">${this.#i18n.t(`checks:severity.${severity}`)}</span></span
        >
        <span class="context" lang=${this.textLang}
          >${before}<mark>${text.slice(start, end)}</mark>${after}</span
        >
      </button>
    </li>`
  }

  #dismissed(): TemplateResult {
    return html`<section class="dismissed-findings" tabindex="-1" @dz-restore=${this.#onRestore}>
      ${repeat(
        this.dismissed.slice(0, this.limit),
        keyOf,
        ({ finding, text, dismissal }) =>
          html`<dz-finding-card
            .finding=${finding}
            .dismissal=${dismissal}
            quote=${text.slice(finding.start, finding.end)}
            text-lang=${this.textLang}
            ?dismissable=${this.store?.document?.actions.includes('finding.dismiss') === true}
          ></dz-finding-card>`,
      )}
    </section>`
  }

  /** The card goes with its button: the keyboard stays among the others. */
  readonly #onRestore = ({ currentTarget }: Event) => {
    const list =
      this.dismissed.length > 1 ? (currentTarget as HTMLElement) : this.closest<HTMLElement>('[role="group"]')
    list?.focus({ preventScroll: true })
  }

  readonly #onThorough = (event: Event) => {
    const { checked } = event.target as HTMLInputElement
    this.dispatchEvent(new EverySuspicionEvent(checked))
  }
}

function keyOf({ row, phrase, finding }: PlacedFinding): string {
  return `${row} ${finding.start} ${phrase}`
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-finding-panel': DzFindingPanel
  }
}
