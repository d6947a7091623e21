import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { LIMITS } from '../../../src/domain/index.ts'
import { isComposing, LightElement } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { navigate } from '../navigation.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import { Found } from './found.ts'
import { foundAnswer, foundSaid } from './found-answer.ts'
import { readSearch, searchAddress, type SearchAddress } from './search-address.ts'
import './search.css'

/** Words are looked for when typing pauses. */
const PAUSE_MS = 400

/** One field over all documents one may read. What is looked for is in the address. */
@customElement('dz-search-page')
export class DzSearchPage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private hasWords = false
  @query('input[type=search]') private field!: HTMLInputElement | null
  readonly #i18n = new Localised(this)
  readonly #found = new Found(this)
  /** The words that are found or being looked for. */
  #looked = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('search').then(() => (this.hasWords = true))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
    this.#looked = ''
  }

  /** Called by the shell, too, when the key for it is pressed here. */
  focusField(): void {
    this.field?.focus()
    this.field?.select()
  }

  get #address(): SearchAddress {
    return readSearch(this.url)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { words } = this.#address
    if (!changed.has('url') || words === this.#looked) return
    this.#looked = words
    void this.#found.look({ words })
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { words } = this.#address
    if (changed.has('url') && this.field && this.field.value.trim() !== words) this.field.value = words
    if ((changed as ReadonlyMap<string, unknown>).has('hasWords') && this.hasWords && words === '') {
      // After the shell has put the keyboard on the page as a whole.
      setTimeout(() => this.focusField())
    }
    this.dispatchEvent(new PageTitleEvent(this.#title(words)))
  }

  #title(words: string): string {
    if (!this.hasWords) return ''
    return words === '' ? this.#i18n.t('search:title') : this.#i18n.t('search:title-of', { words })
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    if (!this.hasWords) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const { words, view } = this.#address
    return html`<div class="search-page">
      <h1 class="sr-only">${t('search:title')}</h1>
      <form role="search" @submit=${this.#onSubmit}>
        <input
          type="search"
          name="q"
          aria-label=${t('search:field')}
          placeholder=${t('search:hint')}
          maxlength=${LIMITS.searchLength}
          .defaultValue=${words}
          autocomplete="off"
          enterkeyhint="search"
          @input=${this.#onInput}
          @compositionend=${this.#onInput}
          @keydown=${this.#onKey}
        />
        <button class="primary">${t('search:go')}</button>
      </form>
      <div class="search-bar">
        <p class="note" role="status">${foundSaid(this.#found)}</p>
        ${words === '' ? nothing : this.#views(view)}
      </div>
      ${words === '' ? html`<p class="search-help">${t('search:help')}</p>` : foundAnswer(this.#found, words, view)}
    </div>`
  }

  #views(view: SearchAddress['view']): TemplateResult {
    const { t } = this.#i18n
    const views = [
      ['places', 'search:view.places'],
      ['concordance', 'search:view.concordance'],
    ] as const
    return html`<span class="segmented" role="group" aria-label=${t('search:view.label')}>
      ${views.map(
        ([one, name]) =>
          html`<button
            type="button"
            aria-pressed=${one === view}
            @click=${() => navigate(searchAddress({ ...this.#address, view: one }), { replace: true })}
          >
            ${t(name)}
          </button>`,
      )}
    </span>`
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault()
    this.#look({ replace: false })
  }

  readonly #onKey = (event: KeyboardEvent) => {
    // Some input methods end a composition with Enter, which must not send the form.
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
  }

  readonly #onInput = (event: Event) => {
    clearTimeout(this.#timer)
    if (event instanceof InputEvent && event.isComposing) return
    this.#timer = setTimeout(() => this.#look({ replace: true }), PAUSE_MS)
  }

  #look(options: { readonly replace: boolean }): void {
    clearTimeout(this.#timer)
    const words = this.field?.value.trim() ?? ''
    if (words === this.#address.words) return
    navigate(searchAddress({ ...this.#address, words }), options)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-search-page': DzSearchPage
  }
}
