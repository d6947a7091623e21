import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Finding } from '../../../src/checks/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import './finding-card.css'
import { findingText, ruleName, ruleReason } from './findings.ts'

/** Someone takes a replacement that a check offers. */
export class ReplaceEvent extends Event {
  static readonly type = 'dz-replace'
  readonly finding: Finding
  readonly replacement: string
  constructor(finding: Finding, replacement: string) {
    super(ReplaceEvent.type, { bubbles: true, composed: true })
    this.finding = finding
    this.replacement = replacement
  }
}

/**
 * One finding under its words: what is wrong and why, and the fix where there is one.
 *
 * @fires dz-replace
 */
@customElement('dz-finding-card')
export class DzFindingCard extends LightElement {
  @property({ attribute: false }) finding: Finding | null = null
  /** The words it points at. */
  @property() quote = ''
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** The reader may take a replacement. */
  @property({ type: Boolean }) replaceable = false

  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult | typeof nothing {
    const { finding } = this
    if (!finding) return nothing
    return html`<article class="finding" data-severity=${finding.severity}>
      <p>
        <b>${ruleName(finding)}</b>
        <mark lang=${this.textLang}>${this.quote}</mark>
      </p>
      <p>${findingText(finding)}</p>
      <p class="note">${ruleReason(finding)}</p>
      ${
        this.replaceable && finding.replacements.length > 0
          ? html`<p class="actions small">
              ${finding.replacements.map(
                (replacement) =>
                  html`<button
                    type="button"
                    @click=${() => this.dispatchEvent(new ReplaceEvent(finding, replacement))}
                  >
                    ${
                      replacement === ''
                        ? this.#i18n.t('workbench:finding.remove')
                        : html`<span lang=${this.textLang}>${replacement}</span>`
                    }
                  </button>`,
              )}
            </p>`
          : nothing
      }
    </article>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-finding-card': DzFindingCard
  }
  interface HTMLElementEventMap {
    'dz-replace': ReplaceEvent
  }
}
