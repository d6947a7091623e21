import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { LIMITS, primaryLanguage } from '../../../src/domain/index.ts'
import { isComposing, LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { Found } from './found.ts'
import { foundAnswer, foundSaid } from './found-answer.ts'
import { searchAddress } from './search-address.ts'
import './search.css'

/** How words were rendered wherever one may read, beside the text one is in. Its words `search` must be loaded. */
@customElement('dz-concordance-panel')
export class DzConcordancePanel extends LightElement {
  /** To be looked for; empty: the reader writes some. */
  @property() words = ''
  /** BCP 47: of the words, and of what they were rendered as. */
  @property() from = ''
  @property() to = ''
  /** Id of the document that is open. */
  @property() here = ''
  @query('input') private field!: HTMLInputElement
  readonly #i18n = new Localised(this)
  readonly #found = new Found(this)
  #words = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words') || changed.has('from') || changed.has('to')) this.#look(this.words, true)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('words')) this.field.value = this.words
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const words = this.#words
    return html`<div class="concordance-panel">
      <form role="search" @submit=${this.#onSubmit}>
        <input
          type="search"
          aria-label=${t('search:panel.words')}
          maxlength=${LIMITS.searchLength}
          autocomplete="off"
          enterkeyhint="search"
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && isComposing(event) && event.preventDefault()}
        />
        <button>${t('search:go')}</button>
      </form>
      <p class="note" role="status">${foundSaid(this.#found)}</p>
      ${
        words === ''
          ? html`<p class="note">${t('search:panel.help')}</p>`
          : html`${foundAnswer(this.#found, words, 'places', { here: this.here, level: 3 })}
              <p class="note">
                <a href=${searchAddress({ words, view: 'concordance' })}>${t('search:panel.page')}</a>
              </p>`
      }
    </div>`
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault()
    this.#look(this.field.value.trim(), false)
  }

  /** @param sided the words are of this side; what the reader writes may be of either. */
  #look(words: string, sided: boolean): void {
    this.#words = words
    const sides = sided ? { from: primaryLanguage(this.from), to: primaryLanguage(this.to) } : {}
    void this.#found.look({ words, ...sides })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-concordance-panel': DzConcordancePanel
  }
}
