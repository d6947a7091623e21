import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SessionView } from '../../../src/contract/index.ts'
import type { DocumentSummary } from '../../../src/domain/index.ts'
import { may } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { formatPercent } from '../../i18n/format.ts'
import { language, Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { session } from '../../state/session.ts'
import { listDocuments } from '../../state/workspace-client.ts'
import { failureText } from '../document/failure-text.ts'
import { navigate } from '../navigation.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import './documents.css'
import { importFile } from './import-file.ts'

/** The documents of the workspace; for someone who is not signed in, what this is and where to begin. */
@customElement('dz-documents-page')
export class DzDocumentsPage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private documents: readonly DocumentSummary[] | null = null
  @state() private next: string | null = null
  @state() private failure: ApiFailure | null = null
  @state() private session: SessionView | null = null
  @state() private importing = false
  /** A file is held over the page. */
  @state() private dropping = false

  readonly #i18n = new Localised(this)

  override connectedCallback(): void {
    super.connectedCallback()
    this.dispatchEvent(new PageTitleEvent(''))
    void this.#load()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    if (this.failure) {
      return html`<section class="empty-page" role="alert">
        <p>${failureText(this.failure)}</p>
        <button type="button" @click=${() => void this.#load()}>${t('workbench:try-again')}</button>
      </section>`
    }
    if (!this.session) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    if (!this.session.member) return this.#welcome()
    return html`<section
      class="documents"
      ?data-dropping=${this.dropping}
      @dragover=${this.#dragOver}
      @dragleave=${this.#dragLeave}
      @drop=${this.#drop}
    >
      <header>
        <h1>${t('workbench:documents.heading')}</h1>
        ${this.#mayCreate ? this.#ways() : nothing}
      </header>
      ${this.#list()}
    </section>`
  }

  #ways(): TemplateResult {
    const { t } = this.#i18n
    return html`<span class="actions">
      <a class="button primary" href="/compare">${t('workbench:documents.new')}</a>
      <label class="button" ?data-busy=${this.importing}>
        ${t('workbench:documents.import')}
        <input class="sr-only" type="file" accept="application/json,.json" @change=${this.#import} />
      </label>
    </span>`
  }

  get #mayCreate(): boolean {
    return this.session !== null && may(this.session.role, 'document.create')
  }

  #welcome(): TemplateResult {
    const { t } = this.#i18n
    return html`<section class="welcome">
      <h1>${t('workbench:welcome.heading')}</h1>
      <p>${t('workbench:welcome.what')}</p>
      <p><a class="button primary" href="/compare">${t('workbench:welcome.compare')}</a></p>
      <p class="note">${t('workbench:welcome.sign-in')}</p>
    </section>`
  }

  #list(): TemplateResult {
    const { t } = this.#i18n
    if (!this.documents) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    if (this.documents.length === 0)
      return html`<p class="empty-page">
        ${t(this.#mayCreate ? 'workbench:documents.none' : 'workbench:documents.none-shared')}
      </p>`
    return html`
      <ul>
        ${this.documents.map((document) => this.#row(document))}
      </ul>
      ${
        this.next === null
          ? nothing
          : html`<button type="button" @click=${() => void this.#more()}>${t('workbench:show-more')}</button>`
      }
    `
  }

  #row(document: DocumentSummary): TemplateResult {
    const { t } = this.#i18n
    const path = `/d/${encodeURIComponent(document.id)}`
    return html`<li>
      <a class="title" href=${path}>${document.title}</a>
      <span class="facts">
        ${t('workbench:documents.pairs', { count: document.pairs })} ·
        ${t('workbench:revision', { revision: document.head })} ·
        ${document.readShare > 0 ? html`${t('workbench:documents.read', { share: formatPercent(floored(document.readShare), language()) })} ·` : nothing}
        <time datetime=${document.updatedAt} title=${this.#i18n.time(document.updatedAt)}
          >${this.#i18n.ago(document.updatedAt)}</time
        >
      </span>
      ${
        document.openCorrections > 0
          ? html`<a class="tag" href=${`${path}/queue`}
              >${t('workbench:tab.open', { count: document.openCorrections })}</a
            >`
          : nothing
      }
      ${document.findings > 0 ? this.#findings(document, path) : nothing}
      ${document.visibility === 'private' ? nothing : html`<span class="tag">${t(`workbench:visibility.${document.visibility}`)}</span>`}
    </li>`
  }

  #findings({ findings, graveFindings }: DocumentSummary, path: string): TemplateResult {
    const { t } = this.#i18n
    return html`<a class="tag" href=${path}
      >${t('workbench:finding.count', { count: findings })}${
        graveFindings > 0
          ? html` · <b>${t('workbench:finding.grave', { count: graveFindings })}</b>`
          : nothing
      }</a
    >`
  }

  async #load(): Promise<void> {
    this.failure = null
    const who = await session()
    if (!who.ok) {
      this.failure = who.error
      return
    }
    this.session = who.value
    if (!who.value.member) return
    const page = await listDocuments()
    if (!page.ok) {
      this.failure = page.error
      return
    }
    this.documents = page.value.items
    this.next = page.value.nextCursor
  }

  async #more(): Promise<void> {
    const page = await listDocuments(this.next ?? undefined)
    if (!page.ok) {
      showToast({ text: failureText(page.error), tone: 'bad' })
      return
    }
    this.documents = [...(this.documents ?? []), ...page.value.items]
    this.next = page.value.nextCursor
  }

  readonly #import = (event: Event) => {
    const input = event.target as HTMLInputElement
    const file = input.files?.[0]
    input.value = ''
    if (file) void this.#take(file)
  }

  readonly #dragOver = (event: DragEvent) => {
    if (!this.#mayCreate || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.dropping = true
  }

  readonly #dragLeave = (event: DragEvent) => {
    const within = event.relatedTarget instanceof Node && this.contains(event.relatedTarget)
    if (!within) this.dropping = false
  }

  readonly #drop = (event: DragEvent) => {
    this.dropping = false
    const file = event.dataTransfer?.files[0]
    if (!file || !this.#mayCreate) return
    event.preventDefault()
    void this.#take(file)
  }

  async #take(file: File): Promise<void> {
    if (this.importing) return
    this.importing = true
    const id = await importFile(file)
    this.importing = false
    if (id !== null) navigate(`/d/${encodeURIComponent(id)}`)
  }
}

/** Nothing is wholly read until it is: 99.6% is 99%. */
const floored = (share: number) => Math.floor(share * 100) / 100

declare global {
  interface HTMLElementTagNameMap {
    'dz-documents-page': DzDocumentsPage
  }
}
