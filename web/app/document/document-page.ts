import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { holdDocument, releaseDocument } from '../../state/open-documents.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import { mayOpen, type DocumentTab } from './document-header.ts'
import { failureText } from './failure-text.ts'
import './published-link.ts'

/** Why one is not shown a document of which something may be published all the same. */
const NOT_LET_IN: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']

/** A page of one document: holds its store while connected and draws the heading they all share. */
export abstract class DocumentPage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}

  protected readonly i18n = new Localised(this)
  protected abstract readonly tab: DocumentTab
  /** Set from the first connection on. */
  store!: DocumentStore
  #held: string | null = null

  protected readonly onStoreChange = () => {
    const title = this.store.document?.title
    if (title !== undefined) this.dispatchEvent(new PageTitleEvent(title))
    this.storeChanged()
    this.requestUpdate()
  }

  override connectedCallback(): void {
    // Before the controllers of the page are told: they read the store.
    this.#hold()
    super.connectedCallback()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#release()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params') && this.#held !== null && this.#held !== this.params['id']) {
      this.#release()
      this.#hold()
    }
  }

  /** The store has something new; a page reads on from here. */
  protected storeChanged(): void {}

  /** The page below its heading, once the document is known. */
  protected abstract content(): TemplateResult

  protected override render(): TemplateResult {
    const { document, failure, online } = this.store
    if (!document) return this.#before()
    return html`
      <dz-document-header .document=${document} .tab=${this.tab}></dz-document-header>
      ${online ? nothing : html`<p class="banner" role="status">${this.i18n.t('workbench:offline')}</p>`}
      ${failure ? this.#failed(failure) : nothing}
      ${mayOpen(this.tab, document) ? this.content() : this.#forbidden()}
    `
  }

  #forbidden(): TemplateResult {
    return html`<p class="empty-page" role="alert">${this.i18n.t('workbench:failure.forbidden')}</p>`
  }

  #failed(failure: ApiFailure): TemplateResult {
    return html`<p class="banner bad" role="alert">
      ${failureText(failure)}
      <button type="button" class="quiet" @click=${() => void this.#again()}>
        ${this.i18n.t('workbench:try-again')}
      </button>
    </p>`
  }

  async #again(): Promise<void> {
    if (await this.store.refresh()) await this.store.reload()
  }

  #before(): TemplateResult {
    const { failure } = this.store
    if (!failure) return html`<p class="waiting" role="status">${this.i18n.t('workbench:loading')}</p>`
    return html`
      <section class="empty-page" role="alert">
        <p>${failureText(failure)}</p>
        <p>
          <button type="button" @click=${() => void this.store.open()}>
            ${this.i18n.t('workbench:try-again')}
          </button>
          <a href="/">${this.i18n.t('workbench:to-documents')}</a>
        </p>
        ${
          NOT_LET_IN.includes(failure.code)
            ? html`<dz-published-link document=${this.params['id'] ?? ''}></dz-published-link>`
            : nothing
        }
      </section>
    `
  }

  #hold(): void {
    const id = this.params['id'] ?? ''
    this.#held = id
    this.store = holdDocument(id)
    this.store.addEventListener('change', this.onStoreChange)
    if (this.store.document) this.onStoreChange()
  }

  #release(): void {
    this.store.removeEventListener('change', this.onStoreChange)
    if (this.#held !== null) releaseDocument(this.#held)
    this.#held = null
  }
}
