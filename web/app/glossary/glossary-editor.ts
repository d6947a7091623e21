import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { TERM_STATUSES, type GlossaryTerm, type TermStatus } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { exportAddress, newTermId, type GlossaryPlace } from '../../state/glossary-client.ts'
import { GlossaryStore } from '../../state/glossary-store.ts'
import { failureText } from '../document/failure-text.ts'
import './glossary.css'
import './import-dialog.ts'
import type { DzImportDialog } from './import-dialog.ts'
import { pagerTemplate } from './pager.ts'
import './term-history.ts'
import { TermEdit } from './term-edit.ts'
import { editRow, shownRow } from './term-rows.ts'
import { termPasses, type TermFilter } from './term-filter.ts'

const PAGE = 100

/**
 * A glossary as a table that is edited where it stands: Enter on a line opens
 * it, Enter saves, Esc leaves it as it was. Searched, filtered, brought in from
 * a file and taken away as one.
 */
@customElement('dz-glossary-editor')
export class DzGlossaryEditor extends LightElement {
  @property({ attribute: false }) place: GlossaryPlace = { document: null, from: 'zh', to: 'en' }
  @property({ type: Boolean }) writable = false
  /** Grows when somebody else changed the glossary: it is read again. */
  @property({ type: Number }) seq = 0
  @state() private filter: TermFilter = { words: '', status: '' }
  @state() private page = 0
  @state() private isReady = false
  @query('dz-import-dialog') private dialog!: DzImportDialog
  readonly #i18n = new Localised(this)
  readonly #edit = new TermEdit(this)
  #store: GlossaryStore | null = null

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { place } = this
    const known = this.#store?.place
    if (known && known.document === place.document && known.from === place.from && known.to === place.to) {
      if (changed.has('seq')) void this.#store?.load()
      return
    }
    this.#store?.removeEventListener('change', this.#onChange)
    this.#store = new GlossaryStore(place)
    this.#store.addEventListener('change', this.#onChange)
    this.#edit.close()
    void this.#start(this.#store)
  }

  async #start(store: GlossaryStore): Promise<void> {
    await Promise.all([loadWords('glossary'), store.load()])
    this.isReady = true
  }

  readonly #onChange = () => this.requestUpdate()

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const store = this.#store
    if (!store || !this.isReady) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    if (!store.terms) {
      return html`<section class="empty-page" role="alert">
        <p>${store.failure ? failureText(store.failure) : nothing}</p>
        <button type="button" @click=${() => void store.load()}>${t('workbench:try-again')}</button>
      </section>`
    }
    const shown = store.terms.filter((term) => termPasses(this.filter, term))
    const pages = Math.max(1, Math.ceil(shown.length / PAGE))
    const page = Math.min(this.page, pages - 1)
    return html`
      <section class="glossary">
        ${this.#bar(store, shown.length)} ${this.#table(store, shown.slice(page * PAGE, (page + 1) * PAGE))}
        ${pagerTemplate(page, pages, (next) => (this.page = next))}
        <dz-term-history .place=${store.place} .version=${store.version}></dz-term-history>
        <dz-import-dialog .store=${store}></dz-import-dialog>
      </section>
    `
  }

  #bar(store: GlossaryStore, shown: number): TemplateResult {
    const { t } = this.#i18n
    return html`<div class="glossary-bar">
      <label>
        <span class="sr-only">${t('glossary:search')}</span>
        <input
          type="search"
          placeholder=${t('glossary:search')}
          .value=${this.filter.words}
          @input=${(event: InputEvent) => this.#narrow({ words: (event.target as HTMLInputElement).value })}
        />
      </label>
      <label>
        <span class="sr-only">${t('glossary:filter')}</span>
        <select
          @change=${(event: Event) =>
            this.#narrow({ status: (event.target as HTMLSelectElement).value as TermStatus | '' })}
        >
          <option value="">${t('glossary:every-status')}</option>
          ${TERM_STATUSES.map((status) => html`<option value=${status}>${t(`glossary:status.${status}`)}</option>`)}
        </select>
      </label>
      <span role="status">${t('glossary:count', { count: shown })}</span>
      <span class="spring"></span>
      ${
        this.writable
          ? html`<button type="button" class="primary" @click=${() => this.#add()}>
                ${t('glossary:add')}
              </button>
              <button type="button" @click=${() => this.dialog.open()}>${t('glossary:import.open')}</button>`
          : nothing
      }
      ${
        (store.terms?.length ?? 0) > 0
          ? (['csv', 'tbx'] as const).map(
              (format) =>
                html`<a class="button" href=${exportAddress(store.place, format)} download
                  >${t('glossary:export', { format: format.toUpperCase() })}</a
                >`,
            )
          : nothing
      }
    </div>`
  }

  #table(store: GlossaryStore, terms: readonly GlossaryTerm[]): TemplateResult {
    const { t } = this.#i18n
    const edit = this.#edit
    const form = () =>
      editRow(edit, {
        place: store.place,
        save: () => void this.#save(),
        remove: (term) => void this.#remove(term),
      })
    const isNew = edit.isOpen && edit.term === null
    if (terms.length === 0 && !isNew) {
      const isEmpty = store.terms?.length === 0
      return html`<p class="empty-page">
        ${t(isEmpty ? (this.writable ? 'glossary:empty' : 'glossary:empty-yet') : 'glossary:none-such')}
      </p>`
    }
    return html`<table class="terms">
      <thead>
        <tr>
          ${(['source', 'approved', 'admitted', 'forbidden', 'pos', 'note'] as const).map(
            (name) => html`<th scope="col">${t(`glossary:field.${name}`)}</th>`,
          )}
        </tr>
      </thead>
      <tbody @keydown=${moveByArrows}>
        ${isNew ? form() : nothing}
        ${repeat(
          terms,
          ({ id }) => id,
          (term) =>
            edit.term?.id === term.id
              ? form()
              : shownRow(term, store.place, this.writable ? () => edit.open(term, term.id) : null),
        )}
      </tbody>
    </table>`
  }

  #narrow(change: Partial<TermFilter>): void {
    this.filter = { ...this.filter, ...change }
    this.page = 0
  }

  #add(): void {
    this.#edit.open(null, newTermId())
  }

  async #save(): Promise<void> {
    const store = this.#store
    const edit = this.#edit
    const content = edit.content()
    if (!store || !content) return
    const failure = await edit.write(() => store.put(edit.id, edit.version, content))
    if (failure === null) {
      showToast({ text: this.#i18n.t('glossary:saved', { source: content.source }), tone: 'good' })
      edit.close()
    } else if (failure.code !== 'TERM_CONFLICT') showToast({ text: failureText(failure), tone: 'bad' })
  }

  async #remove(term: GlossaryTerm): Promise<void> {
    const store = this.#store
    if (!store) return
    const failure = await this.#edit.write(() => store.remove(term))
    if (failure !== null) {
      if (failure.code !== 'TERM_CONFLICT') showToast({ text: failureText(failure), tone: 'bad' })
      return
    }
    this.#edit.close()
    showToast({
      text: this.#i18n.t('glossary:removed', { source: term.source }),
      action: {
        label: this.#i18n.t('workbench:undo'),
        run: () => void store.put(newTermId(), 0, term),
      },
    })
  }
}

/** Up and down go from line to line. */
function moveByArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const from = (event.target as Element).closest('th button')
  if (step === 0 || !from) return
  const body = event.currentTarget as Element
  const lines = [...body.querySelectorAll<HTMLElement>('th button')]
  lines[lines.indexOf(from as HTMLElement) + step]?.focus()
  event.preventDefault()
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-glossary-editor': DzGlossaryEditor
  }
}
