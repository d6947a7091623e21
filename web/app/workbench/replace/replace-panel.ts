import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { CATEGORIES, LIMITS, type Category } from '../../../../src/domain/index.ts'
import { isComposing, LightElement } from '../../../components/index.ts'
import { Localised, sentences } from '../../../i18n/index.ts'
import { hitList } from './hit-list.ts'
import { ReplaceFormEvent, ReplaceSendEvent } from './replace-events.ts'
import { EMPTY_FORM, type ReplaceForm } from './replace-form.ts'
import './replace-panel.css'
import type { FoundRow } from './search-rows.ts'

/** How many rows are listed at first, and more at a press. */
const SHOWN = 200

/**
 * Looks for words in the text, shows what each place would read, and sends what
 * is left chosen.
 *
 * @fires dz-replace-form, dz-replace-choose, dz-replace-send, dz-replace-go
 */
@customElement('dz-replace-panel')
export class DzReplacePanel extends LightElement {
  @property({ attribute: false }) form: ReplaceForm = EMPTY_FORM
  /** null: being looked for. */
  @property({ attribute: false }) found: readonly FoundRow[] | null = []
  /** Whether a hit is chosen, by its key. */
  @property({ attribute: false }) isChosen: (key: string) => boolean = () => true
  /** Rows with words that were not sent. */
  @property({ attribute: false }) isUnsent: (found: FoundRow) => boolean = () => false
  /** Something can be put in place of what is found. */
  @property({ type: Boolean }) replaces = false
  /** Pairs that would change. */
  @property({ type: Number }) count = 0
  @property({ type: Boolean, attribute: 'may-propose' }) mayPropose = false
  @property({ type: Boolean, attribute: 'may-save' }) maySave = false
  /** It is on its way. */
  @property({ type: Boolean }) sending = false
  @property({ attribute: false }) langs: Readonly<Record<ReplaceForm['side'], string>> = {
    source: 'und',
    target: 'und',
  }
  @state() private shown = SHOWN
  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult {
    return html`<div class="replace">
      ${this.#fields()} ${this.#summary()} ${this.#actions()} ${this.#list()}
    </div>`
  }

  #fields(): TemplateResult {
    const { t } = this.#i18n
    const { words, replacement, side } = this.form
    return html`<form
      class="fields"
      role="search"
      @submit=${(event: Event) => event.preventDefault()}
      @keydown=${keepEnter}
    >
      <label
        >${t('proposing:find.words')}
        <input
          name="words"
          type="search"
          autocomplete="off"
          lang=${this.langs[side]}
          .value=${live(words)}
          @input=${this.#text('words')}
        />
      </label>
      ${
        side === 'target' && (this.mayPropose || this.maySave)
          ? html`<label
              >${t('proposing:find.replacement')}
              <input
                name="replacement"
                autocomplete="off"
                lang=${this.langs.target}
                .value=${live(replacement ?? '')}
                @input=${this.#text('replacement')}
              />
            </label>`
          : nothing
      }
      <div class="options">
        <label class="in"
          >${t('proposing:find.in')}
          <select
            name="side"
            .value=${live(side)}
            @change=${(event: Event) =>
              this.#tell({
                side: (event.target as HTMLSelectElement).value === 'source' ? 'source' : 'target',
              })}
          >
            <option value="target">${t('proposing:find.in-target')}</option>
            <option value="source">${t('proposing:find.in-source')}</option>
          </select>
        </label>
        ${this.#option('exact', t('proposing:find.exact'), t('proposing:find.exact-hint'))}
        ${this.#option('wholeWords', t('proposing:find.whole-words'))}
        ${replacement === null || this.form.exact ? nothing : this.#option('keepCase', t('proposing:find.keep-case'))}
      </div>
    </form>`
  }

  #option(name: 'exact' | 'wholeWords' | 'keepCase', label: string, hint = ''): TemplateResult {
    return html`<label class="option" title=${hint || nothing}
      ><input
        type="checkbox"
        name=${name}
        .checked=${live(this.form[name])}
        @change=${(event: Event) => this.#tell({ [name]: (event.target as HTMLInputElement).checked })}
      />
      ${label}</label
    >`
  }

  #summary(): TemplateResult {
    const { t } = this.#i18n
    const { found, form } = this
    const places = found?.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0
    const text =
      form.words === ''
        ? ''
        : found === null
          ? t('proposing:find.searching')
          : places === 0
            ? t('proposing:find.none')
            : t('proposing:find.where', {
                places: t('proposing:find.places', { count: places }),
                paragraphs: t('proposing:find.paragraphs', { count: found.length }),
              })
    const hits = this.replaces && found ? found.flatMap((one) => one.hits) : []
    const variants = hits.filter(({ asTyped }) => !asTyped).length
    const proposed = hits.filter(({ isProposed }) => isProposed).length
    return html`<p class="summary" role="status">
      ${sentences([
        text,
        variants > 0 ? t('proposing:find.variants', { count: variants }) : '',
        proposed > 0 ? t('proposing:find.proposed', { count: proposed }) : '',
      ])}
    </p>`
  }

  #list(): TemplateResult | typeof nothing {
    const { found } = this
    if (!found || found.length === 0) return nothing
    const more = found.length - this.shown
    return html`${hitList({
      rows: found.slice(0, this.shown),
      all: found,
      side: this.form.side,
      lang: this.langs[this.form.side],
      replaces: this.replaces,
      isChosen: this.isChosen,
      isUnsent: this.isUnsent,
      element: this,
    })}
    ${more > 0 ? html`<button type="button" class="quiet" @click=${() => (this.shown += SHOWN)}>${this.#i18n.t('proposing:find.more', { count: more })}</button>` : nothing}`
  }

  #actions(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (!this.replaces || (this.found?.length ?? 0) === 0) return nothing
    const off = this.count === 0 || this.sending
    return html`<footer class="send">
      <details>
        <summary>${t('proposing:find.why')}</summary>
        <label
          >${t('workbench:explain.category')}
          <select name="category">
            <option value="">–</option>
            ${CATEGORIES.map((one) => html`<option value=${one}>${t(`workbench:category.${one}`)}</option>`)}
          </select>
        </label>
        <label
          >${t('workbench:explain.reason')}
          <textarea name="reason" rows="2" maxlength=${LIMITS.reasonLength}></textarea>
        </label>
      </details>
      <div class="actions">
        ${
          this.mayPropose
            ? html`<button type="button" class="primary" ?disabled=${off} @click=${() => this.#send(false)}>
                ${t('proposing:batch.propose', { count: this.count })}
              </button>`
            : nothing
        }
        ${
          this.maySave
            ? html`<button type="button" ?disabled=${off} @click=${() => this.#send(true)}>
                ${t('proposing:batch.save')}
              </button>`
            : nothing
        }
      </div>
    </footer>`
  }

  #send(directly: boolean): void {
    const value = (name: string) =>
      this.querySelector<HTMLSelectElement | HTMLTextAreaElement>(`footer [name='${name}']`)?.value.trim() ??
      ''
    const category = CATEGORIES.find((one) => one === value('category')) ?? null
    this.dispatchEvent(new ReplaceSendEvent(directly, category satisfies Category | null, value('reason')))
  }

  readonly #text = (name: 'words' | 'replacement') => (event: Event) =>
    this.#tell({ [name]: (event.target as HTMLInputElement).value })

  #tell(change: Partial<ReplaceForm>): void {
    this.shown = SHOWN
    this.dispatchEvent(new ReplaceFormEvent(change))
  }
}

/** Enter in a field sends nothing: the list is there already, and what it changes is sent by its button. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !isComposing(event)) event.preventDefault()
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-replace-panel': DzReplacePanel
  }
}
