import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import '../components/overlay/link-row.ts'
import '../components/overlay/menu.ts'
import { LightElement } from '../components/light-element.ts'
import { LANGUAGE_NAMES, LANGUAGES, Localised, setLanguage } from '../i18n/index.ts'
import './queue-link.ts'
import { setTheme, theme, type Theme, THEMES } from './theme.ts'

const THEME_WORDS = {
  auto: 'app:theme.auto',
  light: 'app:theme.light',
  dark: 'app:theme.dark',
} as const satisfies Record<Theme, string>

/** The name of the product, the two ways in, and how one likes to read. `dz-help` asks for the key overlay. */
@customElement('dz-app-header')
export class DzAppHeader extends LightElement {
  @state() private chosen: Theme = theme()
  @state() private path = location.pathname
  private readonly i18n = new Localised(this)

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('dz-navigate', this.#onNavigate)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('dz-navigate', this.#onNavigate)
  }

  protected override render() {
    const { t } = this.i18n
    return html`
      <header class="app-header">
        <a class="brand" href="/"><span lang="zh-Hans">对照</span> <span lang="en">Duizhao</span></a>
        <dz-link-row label=${t('app:shell.nav')} more=${t('app:shell.more')}>
          ${this.#link('/', t('app:shell.documents'))}
          <dz-queue-link ?current=${this.path === '/queue'}></dz-queue-link>
          ${this.#link('/compare', t('app:shell.compare'))}
          ${this.#link('/glossary', t('app:shell.glossary'))}
        </dz-link-row>
        <a
          class="search-link"
          href="/search"
          aria-current=${this.path === '/search' ? 'page' : 'false'}
          aria-label=${t('app:shell.search')}
          title=${t('app:shell.search')}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="m13 13 4.5 4.5" />
          </svg>
        </a>
        <dz-menu class="reading-menu" label=${t('app:shell.reading')}>
          <h2>${t('app:shell.language')}</h2>
          ${LANGUAGES.map(
            (language) => html`
              <button
                type="button"
                lang=${language}
                aria-pressed=${this.i18n.language === language}
                @click=${() => setLanguage(language)}
              >
                ${LANGUAGE_NAMES[language]}
              </button>
            `,
          )}
          <h2>${t('app:theme.title')}</h2>
          ${THEMES.map(
            (one) => html`
              <button type="button" aria-pressed=${this.chosen === one} @click=${() => this.#choose(one)}>
                ${t(THEME_WORDS[one])}
              </button>
            `,
          )}
          <hr />
          <button type="button" @click=${() => this.dispatchEvent(new Event('dz-help'))}>
            ${t('app:shell.keys')}
          </button>
          <a class="button" href="/settings">${t('app:shell.settings')}</a>
        </dz-menu>
      </header>
    `
  }

  #link(path: string, text: string) {
    return html`<a href=${path} aria-current=${this.path === path ? 'page' : 'false'}>${text}</a>`
  }

  #choose(one: Theme): void {
    this.chosen = one
    setTheme(one)
  }

  readonly #onNavigate = () => {
    this.path = location.pathname
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-app-header': DzAppHeader
  }
}
