import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ConcordanceHit } from '../../../../src/contract/index.ts'
import { primaryLanguage } from '../../../../src/domain/index.ts'
import { LightElement } from '../../../components/index.ts'
import { Localised } from '../../../i18n/index.ts'
import { searchPairs } from '../../../state/search-client.ts'
import '../../search/found-places.ts'
import './terms.css'

/** How a term was rendered in other documents: read when it is asked for, and silent where there is nothing. */
@customElement('dz-past-uses')
export class DzPastUses extends LightElement {
  /** The document that is open: its own uses are shown elsewhere. */
  @property() document = ''
  @property() source = ''
  @property({ attribute: 'source-lang' }) sourceLang = 'zh'
  @property({ attribute: 'target-lang' }) targetLang = 'en'
  @state() private hits: readonly ConcordanceHit[] = []
  readonly #i18n = new Localised(this)
  #asking: AbortController | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#asking?.abort()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source') || changed.has('targetLang')) void this.#ask()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.hits.length === 0) return nothing
    return html`<section>
      <h3>${this.#i18n.t('glossary:panel.elsewhere')}</h3>
      <dz-found-places .hits=${this.hits} level="4"></dz-found-places>
    </section>`
  }

  async #ask(): Promise<void> {
    this.#asking?.abort()
    this.hits = []
    const asking = (this.#asking = new AbortController())
    const [from, to] = [primaryLanguage(this.sourceLang), primaryLanguage(this.targetLang)]
    const found = await searchPairs({ words: this.source, from, to, signal: asking.signal }).catch(() => null)
    if (asking.signal.aborted || !found?.ok) return
    this.hits = found.value.items.filter(
      ({ document, renderings }) => document.id !== this.document && renderings.length > 0,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-past-uses': DzPastUses
  }
}
