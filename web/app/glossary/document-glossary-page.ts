import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { primaryLanguage } from '../../../src/domain/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { DocumentPage } from '../document/document-page.ts'
import './glossary-editor.ts'

/** The document's own terms, which go before those of the workspace. */
@customElement('dz-document-glossary-page')
export class DzDocumentGlossaryPage extends DocumentPage {
  protected readonly tab = 'glossary'
  @state() private isReady = false

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('glossary').then(() => (this.isReady = true))
  }

  protected override content(): TemplateResult {
    const { document, source } = this.store
    if (!document || !source || !this.isReady) return html``
    const from = primaryLanguage(source.lang)
    const languages = [
      ...new Set(
        document.editions.filter(({ role }) => role !== 'source').map(({ lang }) => primaryLanguage(lang)),
      ),
    ]
    const asked = this.url.searchParams.get('to')
    const to = languages.find((one) => one === asked) ?? languages[0] ?? 'en'
    return html`<div class="glossary-page">
      <p class="note">
        ${this.i18n.t('glossary:document-what')}
        <a href=${`/glossary?${new URLSearchParams({ from, to })}`}>${this.i18n.t('glossary:workspace')}</a>
      </p>
      ${languages.length > 1 ? this.#languages(languages, to) : nothing}
      <dz-glossary-editor
        .place=${{ document: document.id, from, to }}
        .seq=${this.store.glossarySeq}
        ?writable=${document.actions.includes('glossary.write')}
      ></dz-glossary-editor>
    </div>`
  }

  #languages(languages: readonly string[], to: string): TemplateResult {
    const names = new Intl.DisplayNames(this.i18n.language, { type: 'language' })
    return html`<nav class="tabs" aria-label=${this.i18n.t('glossary:languages')}>
      ${languages.map(
        (one) =>
          html`<a href=${`?to=${one}`} aria-current=${one === to ? 'page' : nothing}>${names.of(one)}</a>`,
      )}
    </nav>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-document-glossary-page': DzDocumentGlossaryPage
  }
}
