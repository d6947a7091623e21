import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { LIMITS, type Body, type Edition } from '../../../src/domain/index.ts'
import { showToast } from '../../components/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { sendBatch } from '../../state/send-batch.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import '../compare/text-well.ts'
import type { WellTakeEvent, WellTypeEvent } from '../compare/text-well.ts'
import { tellProposed } from '../corrections/batches.ts'
import type { DocumentTab } from '../document/document-header.ts'
import { DocumentPage } from '../document/document-page.ts'
import { failureText } from '../document/failure-text.ts'
import { navigate } from '../navigation.ts'
import { asImport, asItems, type ImportPlan } from './import-plan.ts'
import { importPreview } from './import-preview.ts'
import './import.css'
import { bodyOf, columnFor, isLanguage, newEdition, typedText } from './incoming-text.ts'
import { keepImport, keptImport, type KeptImport } from './kept-import.ts'
import { makePlan, readPairs } from './make-plan.ts'

const SHOWN = 50

/** A new text of an edition, or a new edition: what it would change, then as corrections or as one revision. */
@customElement('dz-import-page')
export class DzImportPage extends DocumentPage {
  protected readonly tab: DocumentTab = 'text'
  @state() private input: KeptImport = { edition: '', title: '', lang: '', text: '' }
  @state() private plan: {
    readonly edition: Edition
    readonly base: number
    readonly of: ImportPlan
  } | null = null
  /** The share done; null: nothing is under way. */
  @state() private progress: number | null = null
  @state() private problem = ''
  @state() private shown = SHOWN
  /** As it was read, byte for byte, until someone changes it by typing. */
  #read: Body | null = null
  #key = crypto.randomUUID()
  #stop: AbortController | null = null
  #begun = false

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('proposing')
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.abort()
  }

  protected override storeChanged(): void {
    const { document, client } = this.store
    if (!document || this.#begun) return
    this.#begun = true
    const asked = this.url.searchParams.get('e')
    const first = document.editions.find(({ role }) => role === 'translation')?.id ?? ''
    const known = document.editions.some(({ id }) => id === asked) ? (asked ?? first) : first
    this.input = keptImport(client.id) ?? { ...this.input, edition: known }
  }

  protected override content(): TemplateResult {
    const { t } = this.i18n
    const { document } = this.store
    if (!document?.actions.includes('correction.propose'))
      return html`<p class="empty-page" role="alert">${t('workbench:failure.forbidden')}</p>`
    return html`<section class="import">
      <h2>${t('proposing:import.title')}</h2>
      ${this.#choice(document.editions)}
      <dz-text-well
        id="import"
        heading=${t('proposing:import.text')}
        hint=${t('proposing:import.hint')}
        text-lang=${this.#edition?.lang ?? 'en'}
        .text=${this.input.text}
        @dz-well-take=${this.#onTake}
        @dz-well-type=${({ text }: WellTypeEvent) => this.#put({ text }, null)}
      ></dz-text-well>
      ${this.problem === '' ? nothing : html`<p class="well-problem" role="alert">${this.problem}</p>`}
      ${
        this.progress === null
          ? html`<button
              type="button"
              class=${this.plan ? '' : 'primary'}
              ?disabled=${!this.#edition || this.input.text.trim() === ''}
              @click=${() => void this.#prepare()}
            >
              ${t('proposing:import.preview')}
            </button>`
          : html`<p class="working" role="status">
              <progress
                max="1"
                .value=${this.progress}
                aria-label=${t('proposing:import.working')}
              ></progress>
              <button type="button" @click=${() => this.#stop?.abort()}>${t('workbench:cancel')}</button>
            </p>`
      }
      ${this.plan ? this.#preview(this.plan) : nothing}
    </section>`
  }

  #choice(editions: readonly Edition[]): TemplateResult {
    const { t } = this.i18n
    const mayAdd = this.store.document?.actions.includes('revision.write') ?? false
    const { edition, title, lang } = this.input
    return html`<div class="into">
      <label
        >${t('proposing:import.into')}
        <select
          @change=${(event: Event) => this.#put({ edition: (event.target as HTMLSelectElement).value })}
        >
          ${editions.map(
            (one) =>
              html`<option value=${one.id} ?selected=${one.id === edition}>
                ${one.title} (${one.lang})
              </option>`,
          )}
          ${mayAdd ? html`<option value="" ?selected=${edition === ''}>${t('proposing:import.new-edition')}</option>` : nothing}
        </select>
      </label>
      ${
        edition === '' && mayAdd
          ? html`<label
                >${t('proposing:import.edition-title')}
                <input
                  maxlength=${LIMITS.titleLength}
                  .value=${live(title)}
                  @input=${(event: Event) => this.#put({ title: (event.target as HTMLInputElement).value })}
              /></label>
              <label
                >${t('proposing:import.edition-lang')}
                <input
                  autocapitalize="off"
                  spellcheck="false"
                  .value=${live(lang)}
                  @input=${(event: Event) => this.#put({ lang: (event.target as HTMLInputElement).value })}
              /></label>`
          : nothing
      }
    </div>`
  }

  #preview({ edition, of }: NonNullable<typeof this.plan>): TemplateResult {
    const { t } = this.i18n
    const items = asItems(of).length
    const isNew = this.input.edition === ''
    const nothingNew = of.changed.length === 0 && of.added.length === 0
    const off = this.progress !== null
    return html`<section class="preview">
      <h2 tabindex="-1">${t('proposing:import.changes')}</h2>
      <p class="actions">
        ${
          isNew || items === 0
            ? nothing
            : html`<button
                type="button"
                class="primary"
                ?disabled=${off}
                @click=${() => void this.#propose()}
              >
                ${t('proposing:batch.propose', { count: items })}
              </button>`
        }
        ${
          this.store.document?.actions.includes('revision.write') && !nothingNew
            ? html`<button
                type="button"
                class=${isNew ? 'primary' : ''}
                ?disabled=${off}
                @click=${() => void this.#save()}
              >
                ${t(isNew ? 'proposing:import.add' : 'proposing:batch.save')}
              </button>`
            : nothing
        }
      </p>
      ${importPreview(of, { lang: edition.lang, isNew, shown: this.shown, more: () => (this.shown += SHOWN) })}
    </section>`
  }

  /** Where the text goes; null while that is not said. */
  get #edition(): Edition | null {
    const { edition, title, lang } = this.input
    const { editions = [] } = this.store.document ?? {}
    if (edition !== '') return editions.find(({ id }) => id === edition) ?? null
    return title.trim() !== '' && isLanguage(lang) ? newEdition(editions, title, lang) : null
  }

  /** @param read the text as a file had it; absent: the same as before. */
  #put(change: Partial<KeptImport>, read: Body | null = this.#read): void {
    this.input = { ...this.input, ...change }
    this.#read = read
    this.plan = null
    this.#key = crypto.randomUUID()
    this.problem = keepImport(this.store.client.id, this.input)
      ? ''
      : this.i18n.t('proposing:import.not-kept')
  }

  readonly #onTake = ({ intake }: WellTakeEvent) => {
    const body =
      intake.kind === 'text' ? intake.body : columnFor(intake.table, this.#edition?.lang ?? this.input.lang)
    this.#put({ text: typedText(body) }, body)
  }

  async #prepare(): Promise<void> {
    const { store } = this
    const edition = this.#edition
    const { document, source } = store
    if (!document || !source || !edition) return
    const body = this.#read ?? bodyOf(this.input.text)
    if (typeof body === 'string') return void (this.problem = body)
    const work = new TextWork()
    await this.#during(async (signal) => {
      const base = document.head
      const options = { signal, progress: (done: number) => void (this.progress = done) }
      const pairs = await readPairs(store.client, base, document.pairs, options)
      if (!pairs.ok) return void (this.problem = failureText(pairs.error))
      const of = await makePlan(pairs.value, source, edition, body, work, options)
      this.shown = SHOWN
      this.plan = { edition, base, of }
    })
    work.end()
    await this.updateComplete
    // The button that was pressed gave way to the progress.
    this.querySelector<HTMLElement>(this.plan ? '.preview h2' : '.import > button')?.focus()
  }

  async #propose(): Promise<void> {
    const { plan, store } = this
    if (!plan) return
    await this.#during(async (signal) => {
      const input = { base: plan.base, items: asItems(plan.of) }
      const progress = (done: number) => void (this.progress = done)
      const sent = await sendBatch(store.client.id, input, this.#key, { signal, progress })
      tellProposed(store, sent)
      if (sent.failure || signal.aborted) return
      this.#done(
        `/queue?${new URLSearchParams({ state: 'open', ...(sent.batch !== null && { batch: sent.batch }) })}`,
      )
    })
  }

  async #save(): Promise<void> {
    const { plan, store } = this
    if (!plan) return
    const { edition, base, of } = plan
    const isNew = this.input.edition === ''
    await this.#during(async () => {
      const command = {
        kind: 'import' as const,
        edition: edition.id,
        pairs: asImport(of),
        ...(isNew && { newEdition: edition }),
      }
      const message = this.i18n.t('proposing:import.message', { edition: edition.title })
      const answer = await store.client.revise({ base, command, message }, this.#key)
      if (!answer.ok) return void (this.problem = failureText(answer.error))
      showToast({
        text: this.i18n.t('workbench:edit.saved', { revision: answer.value.number }),
        tone: 'good',
      })
      // Before the edition is known, its address would show another one.
      await store.refresh()
      this.#done(`?${new URLSearchParams({ e: edition.id, ...(!isNew && { view: 'compare' }) })}`)
    })
  }

  /** It is there: what was kept here is not needed any more. */
  #done(rest: string): void {
    keepImport(this.store.client.id, { ...this.input, text: '' })
    void this.store.refresh()
    navigate(`/d/${encodeURIComponent(this.store.client.id)}${rest}`)
  }

  async #during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const stop = (this.#stop = new AbortController())
    this.progress = 0
    this.problem = ''
    try {
      await work(stop.signal)
    } catch (error) {
      if (!stop.signal.aborted) throw error
    } finally {
      this.progress = null
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-import-page': DzImportPage
  }
}
