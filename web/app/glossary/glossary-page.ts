import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { may, primaryLanguage, type Role } from '../../../src/domain/index.ts'
import { LightElement } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { session } from '../../state/session.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import './built-in-terms.ts'
import './glossary-editor.ts'

/** The terms of the workspace, and beside them what comes with the program. */
@customElement('dz-glossary-page')
export class DzGlossaryPage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private workspaceRole: Role | null = null
  readonly #i18n = new Localised(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#meet()
  }

  async #meet(): Promise<void> {
    const [answer] = await Promise.all([session(), loadWords('glossary')])
    this.workspaceRole = answer.ok ? answer.value.role : 'guest'
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const role = this.workspaceRole
    if (role === null) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const isBuiltIn = this.url.searchParams.get('view') === 'built-in' || !may(role, 'glossary.read')
    return html`<div class="glossary-page">
      <h1>${t('glossary:title')}</h1>
      <nav class="tabs" aria-label=${t('glossary:views')}>
        ${
          may(role, 'glossary.read')
            ? html`<a href="/glossary" aria-current=${isBuiltIn ? nothing : 'page'}
                >${t('glossary:workspace')}</a
              >`
            : nothing
        }
        <a href="/glossary?view=built-in" aria-current=${isBuiltIn ? 'page' : nothing}
          >${t('glossary:built-in.title')}</a
        >
      </nav>
      ${
        isBuiltIn
          ? html`<dz-built-in-terms></dz-built-in-terms>`
          : html`<p class="note">${t('glossary:workspace-what')}</p>
              <dz-glossary-editor
                .place=${this.#place}
                ?writable=${may(role, 'glossary.write')}
              ></dz-glossary-editor>`
      }
    </div>`
  }

  /** Other languages than Chinese and English are named in the address. */
  get #place() {
    const query = this.url.searchParams
    const language = (name: string, usual: string) => primaryLanguage(query.get(name) ?? usual)
    return { document: null, from: language('from', 'zh'), to: language('to', 'en') }
  }

  protected override updated(): void {
    if (this.workspaceRole !== null) this.dispatchEvent(new PageTitleEvent(this.#i18n.t('glossary:title')))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-glossary-page': DzGlossaryPage
  }
}
