import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { DocumentView, PublishedPage } from '../../../src/contract/index.ts'
import type { Edition } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised, type Key } from '../../i18n/index.ts'
import { pages, type ApiFailure } from '../../state/api-client.ts'
import { embedFrame, embedSnippet } from '../../viewer/snippet.ts'
import { failureText } from '../document/failure-text.ts'

/** The code to put a published edition on another site: with the complete text inside, or as a frame. */
@customElement('dz-embed-code')
export class DzEmbedCode extends LightElement {
  @property({ attribute: false }) document: DocumentView | null = null
  @property({ attribute: false }) edition: Edition | null = null
  @state() private published: readonly PublishedPage[] | null = null
  @state() private failure: ApiFailure | null = null
  /** The publication that `published` was read for. */
  #read = ''

  readonly #i18n = new Localised(this)

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { document, edition } = this
    const publication = document?.publications.find((one) => one.edition === edition?.id)
    if (!document || !edition || !publication || document.visibility === 'private') return
    const wanted = `${document.id} ${edition.id} ${publication.revision} ${document.visibility}`
    if (wanted === this.#read) return
    this.#read = wanted
    void this.#load(wanted, document.id, edition.id, publication.revision)
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (!this.document || this.document.visibility === 'private') return nothing
    if (this.failure) return html`<p role="alert">${failureText(this.failure)}</p>`
    if (!this.published) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const origin = location.origin
    return html`<section class="embed">
      <h3>${t('workbench:embed.heading')}</h3>
      ${this.#code('workbench:embed.script', 'workbench:embed.script-means', embedSnippet(this.published, { origin }), 5)}
      ${this.#code('workbench:embed.frame', 'workbench:embed.frame-means', embedFrame(this.published, { origin }), 2)}
    </section>`
  }

  #code(name: Key, means: Key, code: string, rows: number): TemplateResult {
    const { t } = this.#i18n
    return html`<div>
      <label>
        <b>${t(name)}</b> <span class="note">${t(means)}</span>
        <textarea readonly rows=${rows} spellcheck="false" .value=${code}></textarea>
      </label>
      <span class="actions">
        <button type="button" @click=${() => void this.#copy(code)}>${t('workbench:embed.copy')}</button>
      </span>
    </div>`
  }

  async #load(wanted: string, document: string, edition: string, revision: number): Promise<void> {
    const read: PublishedPage[] = []
    const path = `/public/v1/documents/${encodeURIComponent(document)}/${encodeURIComponent(edition)}`
    this.failure = null
    for await (const page of pages<PublishedPage>(path, { query: { revision } })) {
      if (wanted !== this.#read) return
      if (!page.ok) {
        this.failure = page.error
        return
      }
      read.push(page.value)
    }
    this.published = read
  }

  async #copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code)
      showToast({ text: this.#i18n.t('workbench:copied'), tone: 'good' })
    } catch {
      showToast({ text: this.#i18n.t('workbench:not-copied'), tone: 'bad' })
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-embed-code': DzEmbedCode
  }
}
