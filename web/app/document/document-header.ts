import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Action } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import '../../components/overlay/link-row.ts'
import { Localised, type Key } from '../../i18n/index.ts'
import type { DocumentView } from '../../../src/contract/index.ts'
import './document-page.css'

export type DocumentTab = 'text' | 'queue' | 'history' | 'report' | 'glossary' | 'publish' | 'settings'

const TABS: readonly { tab: DocumentTab; path: string; name: Key; needs: Action }[] = [
  { tab: 'text', path: '', name: 'workbench:tab.text', needs: 'document.read' },
  { tab: 'queue', path: '/queue', name: 'workbench:tab.queue', needs: 'correction.read' },
  { tab: 'history', path: '/history', name: 'workbench:tab.history', needs: 'revision.read' },
  { tab: 'report', path: '/report', name: 'workbench:tab.report', needs: 'revision.read' },
  { tab: 'glossary', path: '/glossary', name: 'workbench:tab.glossary', needs: 'glossary.read' },
  { tab: 'publish', path: '/publish', name: 'workbench:tab.publish', needs: 'publication.write' },
  { tab: 'settings', path: '/settings', name: 'workbench:tab.settings', needs: 'document.settings' },
]

/** Whether a page of a document is for whoever asks; to anybody else there is no way to it but its address. */
export function mayOpen(tab: DocumentTab, { actions }: DocumentView): boolean {
  return TABS.some((entry) => entry.tab === tab && actions.includes(entry.needs))
}

/** The title of a document and the way to its pages. */
@customElement('dz-document-header')
export class DzDocumentHeader extends LightElement {
  @property({ attribute: false }) document: DocumentView | null = null
  @property() tab: DocumentTab = 'text'

  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult | typeof nothing {
    const { document } = this
    if (!document) return nothing
    const sourceLang = document.editions.find((edition) => edition.role === 'source')?.lang
    const lang = /\p{Script=Han}/u.test(document.title) ? sourceLang : 'en'
    return html`
      <header class="document-header">
        <h1 lang=${lang ?? nothing}>${document.title}</h1>
        <dz-link-row label=${this.#i18n.t('workbench:tab.pages')} more=${this.#i18n.t('app:shell.more')}>
          ${TABS.filter(({ needs }) => document.actions.includes(needs)).map((entry) =>
            this.#tabLink(entry, document),
          )}
        </dz-link-row>
      </header>
    `
  }

  #tabLink({ tab, path, name }: (typeof TABS)[number], document: DocumentView): TemplateResult {
    const open = tab === 'queue' && document.openCorrections > 0 ? document.openCorrections : null
    return html`<a
      href=${`/d/${encodeURIComponent(document.id)}${path}`}
      aria-current=${tab === this.tab ? 'page' : nothing}
      >${this.#i18n.t(name)}${
        open === null
          ? nothing
          : html` <span class="count" aria-label=${this.#i18n.t('workbench:tab.open', { count: open })}
              >${this.#i18n.number(open)}</span
            >`
      }</a
    >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-document-header': DzDocumentHeader
  }
}
