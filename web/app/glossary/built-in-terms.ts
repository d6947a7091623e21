import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { KnownTerm } from '../../../src/checks/index.ts'
import { foldForms } from '../../../src/text/han/index.ts'
import { LightElement } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import './glossary.css'
import { pagerTemplate } from './pager.ts'
import { termDetails } from './term-details.ts'

const PAGE = 50

/** The termbase of official Chinese that comes with the program, to be looked things up in. */
@customElement('dz-built-in-terms')
export class DzBuiltInTerms extends LightElement {
  @state() private terms: readonly KnownTerm[] | null = null
  @state() private words = ''
  @state() private page = 0
  readonly #i18n = new Localised(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  /** The worker has the termbase for the checks already: its weight is not fetched a second time. */
  async #load(): Promise<void> {
    const work = new TextWork()
    const [terms] = await Promise.all([work.do({ kind: 'built-in-terms' }), loadWords('glossary')])
    work.end()
    this.terms = terms
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    if (!this.terms) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const wanted = foldForms(this.words.trim()).toLowerCase()
    const shown = this.terms.filter((term) => wanted === '' || saysOf(term, wanted))
    const pages = Math.max(1, Math.ceil(shown.length / PAGE))
    const page = Math.min(this.page, pages - 1)
    return html`<section class="glossary">
      <h2 class="sr-only">${t('glossary:built-in.title')}</h2>
      <p class="note">${t('glossary:built-in.what')}</p>
      <div class="glossary-bar">
        <label>
          <span class="sr-only">${t('glossary:search')}</span>
          <input
            type="search"
            placeholder=${t('glossary:search')}
            .value=${this.words}
            @input=${(event: InputEvent) => {
              this.words = (event.target as HTMLInputElement).value
              this.page = 0
            }}
          />
        </label>
        <span role="status">${t('glossary:count', { count: shown.length })}</span>
      </div>
      ${shown.length === 0 ? html`<p class="empty-page">${t('glossary:none-such')}</p>` : nothing}
      <ul class="built-in">
        ${repeat(
          shown.slice(page * PAGE, (page + 1) * PAGE),
          ({ source }) => source,
          (term) => html`<li>${termDetails(term, 'zh', 'en')}</li>`,
        )}
      </ul>
      ${pagerTemplate(page, pages, (next) => (this.page = next))}
    </section>`
  }
}

function saysOf({ source, renderings, avoided }: KnownTerm, wanted: string): boolean {
  return [source, ...renderings, ...avoided].some((text) => foldForms(text).toLowerCase().includes(wanted))
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-built-in-terms': DzBuiltInTerms
  }
}
