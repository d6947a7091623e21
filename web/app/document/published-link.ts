import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { publishedPage } from '../../state/published-page.ts'

/** For whoever may not enter a document: the way to what is published of it, where something is. */
@customElement('dz-published-link')
export class DzPublishedLink extends LightElement {
  @property() document = ''
  @state() private address: string | null = null

  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) void this.#look(this.document)
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.address === null) return nothing
    return html`<a class="button primary" href=${this.address}
      >${this.#i18n.t('workbench:read-published')}</a
    >`
  }

  async #look(document: string): Promise<void> {
    const address = await publishedPage(document)
    if (document === this.document) this.address = address
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-published-link': DzPublishedLink
  }
}
