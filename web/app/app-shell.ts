import { html, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { onKeys, speakDifferences } from '../components/index.ts'
import '../components/overlay/key-help.ts'
import '../components/overlay/toast.ts'
import { LightElement } from '../components/light-element.ts'
import { Localised } from '../i18n/index.ts'
import './app-header.ts'
import { followLinks, navigate } from './navigation.ts'
import { type Page, PageTitleEvent } from './page.ts'
import { matchRoute, type RouteMatch } from './routes.ts'

const PRODUCT = 'Duizhao 对照'

/** The frame around every page: heading, the page of the address, toasts, the key overlay. */
@customElement('dz-app')
export class DzApp extends LightElement {
  @state() private page: Page | null = null
  @state() private problem: 'not-found' | 'not-loaded' | null = null
  @state() private helping = false
  private readonly i18n = new Localised(this)
  #shown = ''
  #stop: (() => void)[] = []

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('dz-navigate', this.#onNavigate)
    this.addEventListener(PageTitleEvent.type, this.#onTitle)
    this.#stop = [
      followLinks((url) => matchRoute(url.pathname) !== null),
      speakDifferences(),
      onKeys(window, { help: () => (this.helping = true), search: () => this.#search() }),
    ]
    void this.#show()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('dz-navigate', this.#onNavigate)
    this.removeEventListener(PageTitleEvent.type, this.#onTitle)
    for (const stop of this.#stop) stop()
  }

  protected override render() {
    return html`
      <a class="skip-link" href="#main" @click=${this.#skip}>${this.i18n.t('app:shell.skip')}</a>
      <dz-app-header @dz-help=${() => (this.helping = true)}></dz-app-header>
      <main id="main" tabindex="-1">${this.page ?? this.#problemText()}</main>
      <dz-toaster></dz-toaster>
      <dz-key-help ?open=${this.helping} @dz-close=${() => (this.helping = false)}></dz-key-help>
    `
  }

  #problemText() {
    if (!this.problem) return nothing
    const words = {
      'not-found': ['app:shell.not-found', 'app:shell.not-found-hint'],
      'not-loaded': ['app:shell.not-loaded', 'app:shell.not-loaded-hint'],
    } as const
    const [title, hint] = words[this.problem]
    return html`
      <div class="notice">
        <h1>${this.i18n.t(title)}</h1>
        <p>${this.i18n.t(hint)}</p>
        <p class="ways">
          ${
            this.problem === 'not-loaded'
              ? html`<button type="button" @click=${() => location.reload()}>
                  ${this.i18n.t('app:shell.again')}
                </button>`
              : nothing
          }
          <a href="/">${this.i18n.t('app:shell.home')}</a>
        </p>
      </div>
    `
  }

  readonly #onNavigate = () => void this.#show()

  readonly #onTitle = (event: Event) => {
    const { title } = event as PageTitleEvent
    document.title = title === '' ? PRODUCT : `${title} · ${PRODUCT}`
  }

  readonly #skip = (event: Event) => {
    event.preventDefault()
    this.querySelector('main')?.focus()
  }

  /** To the one field that looks everywhere, from wherever one is. */
  #search(): void {
    if (this.page?.focusField) this.page.focusField()
    else navigate('/search')
  }

  async #show(): Promise<void> {
    const url = new URL(location.href)
    const match = matchRoute(url.pathname)
    if (!match) {
      this.#fail('not-found')
      return
    }
    const wanted = match.route.tag + JSON.stringify(match.params)
    if (wanted === this.#shown && this.page) {
      this.page.url = url
      return
    }
    this.#shown = wanted
    // The keys of one page are not in the way of the next, as after the browser's own “back”.
    this.helping = false
    try {
      await match.route.load()
    } catch {
      this.#fail('not-loaded')
      return
    }
    if (wanted === this.#shown) this.#enter(match, url)
  }

  #enter(match: RouteMatch, url: URL): void {
    const page = document.createElement(match.route.tag) as Page
    page.url = url
    page.params = match.params
    const moved = this.page !== null
    document.title = PRODUCT
    this.problem = null
    this.page = page
    if (!moved) return
    window.scrollTo(0, 0)
    void this.updateComplete.then(() => this.querySelector('main')?.focus({ preventScroll: true }))
  }

  #fail(problem: 'not-found' | 'not-loaded'): void {
    this.#shown = ''
    this.page = null
    this.problem = problem
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-app': DzApp
  }
}
