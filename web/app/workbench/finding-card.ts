import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Dismissal, Finding } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { dismissalForm, reasonWords } from './dismissal-form.ts'
import './finding-card.css'
import { DismissEvent, FindingNextEvent, MuteEvent, ReplaceEvent, RestoreEvent } from './finding-events.ts'
import { findingText, ruleName, ruleReason } from './finding-words.ts'

/**
 * One finding under its words: what is wrong and why, the fix where there is
 * one, and what else can be said of it.
 *
 * @fires dz-replace, dz-dismiss, dz-restore, dz-mute-rule, dz-finding-next
 */
@customElement('dz-finding-card')
export class DzFindingCard extends LightElement {
  @property({ attribute: false }) finding: Finding | null = null
  /** What somebody said of it; null: it counts. */
  @property({ attribute: false }) dismissal: Dismissal | null = null
  /** The words it points at. */
  @property() quote = ''
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** The reader may take a replacement. */
  @property({ type: Boolean }) replaceable = false
  /** The reader may dismiss it and restore it. */
  @property({ type: Boolean }) dismissable = false
  /** Another card of its rule stands above it and says what the rule is about. */
  @property({ type: Boolean }) explained = false
  /** The reader may mute its rule. */
  @property({ type: Boolean }) mutable = false
  /** The one somebody goes on from. */
  @property({ type: Boolean }) current = false
  @state() private asking = false

  readonly #i18n = new Localised(this)

  /** Opens the form that dismisses it. */
  askDismissal(): void {
    if (this.dismissable && !this.dismissal) this.asking = true
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('finding')) this.asking = false
  }

  /** The form takes the focus of the button that opened it. */
  protected override updated(changed: PropertyValues): void {
    if (changed.has('asking') && this.asking) this.querySelector<HTMLElement>('form select')?.focus()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { finding } = this
    if (!finding) return nothing
    return html`<article
      class="finding"
      data-severity=${finding.severity}
      ?data-dismissed=${this.dismissal !== null}
    >
      ${this.current ? this.#next(finding) : nothing}
      <p>
        <b>${ruleName(finding)}</b>
        <span class="tag severity">${this.#i18n.t(`checks:severity.${finding.severity}`)}</span>
        <mark lang=${this.textLang}>${this.quote}</mark>
      </p>
      <p>${findingText(finding)}</p>
      ${this.explained ? nothing : html`<p class="note">${ruleReason(finding)}</p>`}
      ${this.dismissal ? this.#said(this.dismissal) : nothing}
      ${
        this.asking
          ? dismissalForm(
              (choice) => this.#dismiss(finding, choice),
              () => void this.#leave(),
            )
          : this.#actions(finding)
      }
    </article>`
  }

  /** Under a finger: the bar with the same button is out of sight there, and there is no key. */
  #next(finding: Finding): TemplateResult {
    const words = this.#i18n.t('workbench:finding.next')
    return html`<button
      type="button"
      class="quiet icon next"
      aria-label=${words}
      title=${words}
      @click=${() => this.dispatchEvent(new FindingNextEvent(finding))}
    >
      <span aria-hidden="true">↓</span>
    </button>`
  }

  #said({ author, at, reason, note }: Dismissal): TemplateResult {
    return html`<p class="note">
      ${this.#i18n.t('findings:dismissed-by', { name: author.name })}
      <time datetime=${at} title=${this.#i18n.time(at)}>${this.#i18n.ago(at)}</time
      >${reason ? html` · ${reasonWords(reason)}` : nothing}${note ? html` · ${note}` : nothing}
    </p>`
  }

  #actions(finding: Finding): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    const replacements = this.replaceable && !this.dismissal ? finding.replacements : []
    if (replacements.length === 0 && !this.dismissable && !this.mutable) return nothing
    const deeds = html`${this.dismissable ? this.#dismissing(finding) : nothing}
    ${
      this.mutable && !this.dismissal
        ? html`<button type="button" class="quiet" @click=${() => this.dispatchEvent(new MuteEvent(finding))}>
            ${t('findings:mute')}
          </button>`
        : nothing
    }`
    return html`<div class="actions small">
      ${replacements.map((replacement) => this.#replacement(finding, replacement))}
      ${this.dismissal ? deeds : html`<span class="deeds">${deeds}</span>`}
    </div>`
  }

  #replacement(finding: Finding, replacement: string): TemplateResult {
    return html`<button
      type="button"
      @click=${() => this.dispatchEvent(new ReplaceEvent(finding, replacement))}
    >
      ${
        replacement === ''
          ? this.#i18n.t('workbench:finding.remove')
          : html`<span lang=${this.textLang}>${replacement}</span>`
      }
    </button>`
  }

  #dismissing(finding: Finding): TemplateResult {
    const { t } = this.#i18n
    const { dismissal } = this
    if (dismissal) {
      return html`<button
        type="button"
        @click=${() => this.dispatchEvent(new RestoreEvent(finding, dismissal.id))}
      >
        ${t('findings:restore')}
      </button>`
    }
    return html`<button type="button" class="quiet dismiss" @click=${() => this.askDismissal()}>
        ${t('findings:dismiss')}
      </button>
      <button
        type="button"
        class="quiet"
        title=${t('findings:report-means')}
        @click=${() => this.#dismiss(finding, { everywhere: false, reason: 'wrong' })}
      >
        ${t('findings:report')}
      </button>`
  }

  #dismiss(finding: Finding, choice: DismissEvent['choice']): void {
    this.asking = false
    this.dispatchEvent(new DismissEvent(finding, choice))
  }

  async #leave(): Promise<void> {
    this.asking = false
    await this.updateComplete
    this.querySelector<HTMLElement>('button.dismiss')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-finding-card': DzFindingCard
  }
}
