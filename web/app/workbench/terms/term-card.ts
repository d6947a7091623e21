import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { KnownTerm } from '../../../../src/checks/index.ts'
import { LightElement } from '../../../components/index.ts'
import { isApple } from '../../../components/keys.ts'
import { Localised } from '../../../i18n/index.ts'
import { spelt } from '../../glossary/term-details.ts'
import { partOfSpeechName } from '../../glossary/term-fields.ts'
import './terms.css'
import type { Offer, OfferedTerm } from './term-offers.ts'

/** Something is to be done with a term of the card. */
export class TermEvent extends Event {
  static readonly type = 'dz-term'
  readonly term: KnownTerm
  /** Its rendering to insert at the caret; null: show everything about the term, and where else it stands. */
  readonly insert: string | null
  constructor(term: KnownTerm, insert: string | null) {
    super(TermEvent.type, { bubbles: true, composed: true })
    this.term = term
    this.insert = insert
  }
}

/**
 * The terms of one segment: how each is rendered, best first, what is not to be
 * used, and a number by which a key puts a rendering at the caret.
 *
 * @fires dz-term
 */
@customElement('dz-term-card')
export class DzTermCard extends LightElement {
  @property({ attribute: false }) terms: readonly OfferedTerm[] = []
  @property({ attribute: 'source-lang' }) sourceLang = 'zh'
  @property({ attribute: 'target-lang' }) targetLang = 'en'
  /** The reader may write here. */
  @property({ type: Boolean }) insertable = false
  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult | typeof nothing {
    if (this.terms.length === 0) return nothing
    return html`<section class="term-card" aria-label=${this.#i18n.t('glossary:card.label')}>
      <dl>${this.terms.slice(0, MOST_AT_ONCE).map((offered) => this.#term(offered))}</dl>
      ${this.#rest(this.terms.slice(MOST_AT_ONCE))}
    </section>`
  }

  /** A long segment has a dozen: they are a press away, and their keys work all the same. */
  #rest(terms: readonly OfferedTerm[]): TemplateResult | typeof nothing {
    if (terms.length === 0) return nothing
    return html`<details>
      <summary>${this.#i18n.t('glossary:card.rest', { count: terms.length })}</summary>
      <dl>${terms.map((offered) => this.#term(offered))}</dl>
    </details>`
  }

  #term({ term, offers }: OfferedTerm): TemplateResult {
    const { t } = this.#i18n
    return html`<div data-own=${term.own ? 'own' : nothing}>
      <dt>
        <button
          type="button"
          class="quiet"
          title=${t('glossary:card.more')}
          @click=${() => this.dispatchEvent(new TermEvent(term, null))}
        >
          <span lang=${this.sourceLang}>${term.source}</span>
        </button>
        <span class="note">
          ${term.own ? html`${t('glossary:card.own')} · ` : nothing}${partOfSpeechName(term.pos)}
        </span>
      </dt>
      <dd>
        ${offers.map((offer) => this.#offer(term, offer))}
        ${term.avoided
          .slice(0, MOST_AVOIDED)
          .map(
            (text) =>
              html`<s lang=${this.targetLang}
                ><span class="sr-only">${t('glossary:not')} </span>${spelt(text)}</s
              >`,
          )}
        ${term.note ? html`<span class="note">${term.note}</span>` : nothing}
      </dd>
    </div>`
  }

  /** Pressing must not take the caret out of the editor before the words are there. */
  #offer(term: KnownTerm, { text, number, insertable }: Offer): TemplateResult {
    if (!this.insertable || !insertable) return html`<span lang=${this.targetLang}>${spelt(text)}</span>`
    const key = number === null ? nothing : html`<kbd>${number}</kbd>`
    return html`<button
      type="button"
      class="offer"
      title=${number === null ? nothing : this.#i18n.t('glossary:card.insert', { key: `${KEY}${number}` })}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.dispatchEvent(new TermEvent(term, text))}
    >
      ${key}<span lang=${this.targetLang}>${text}</span>
    </button>`
  }
}

const KEY = isApple ? '⌥⇧' : 'Alt+Shift+'
const MOST_AVOIDED = 2
const MOST_AT_ONCE = 3

declare global {
  interface HTMLElementTagNameMap {
    'dz-term-card': DzTermCard
  }
  interface HTMLElementEventMap {
    'dz-term': TermEvent
  }
}
