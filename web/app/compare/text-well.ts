import { html, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Intake, Paste } from '../../../src/formats/intake/index.ts'
import type { FormatError } from '../../../src/formats/format-error.ts'
import type { Result } from '../../../src/domain/index.ts'
import { breaksLike } from '../../../src/text/line-breaks.ts'
import { outsidePair } from '../../../src/text/surrogates.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { formatErrorText } from './format-error-text.ts'
import { fileIntake, pasteIntake } from './read-intake.ts'
import './text-well.css'

/** A text was dropped, pasted or chosen, and could be read. Prevented: whoever listened put it elsewhere. */
export class WellTakeEvent extends Event {
  static readonly type = 'dz-well-take'
  readonly intake: Intake
  constructor(intake: Intake) {
    super(WellTakeEvent.type, { bubbles: true })
    this.intake = intake
  }
}

/** Someone types. */
export class WellTypeEvent extends Event {
  static readonly type = 'dz-well-type'
  readonly text: string
  constructor(text: string) {
    super(WellTypeEvent.type, { bubbles: true })
    this.text = text
  }
}

/** A longer text that was read is shown in part until somebody wants to change it: a field lays out all it holds, a second a megabyte. */
const WHOLE = 100_000
/** So many characters of it. */
const PART = 20_000

/**
 * A sheet that takes one text: paste, drop, a chosen file, or typing.
 * Files are read here, in the browser, whatever their encoding.
 *
 * @fires dz-well-take, dz-well-type
 */
@customElement('dz-text-well')
export class DzTextWell extends LightElement {
  /** What the text is called, such as "Chinese". */
  @property() heading = ''
  @property() note = ''
  @property() hint = ''
  /** BCP 47 of the text, for its type. */
  @property({ attribute: 'text-lang' }) textLang = 'en'
  @property({ attribute: false }) text = ''
  @state() private problem = ''
  @state() private isOver = false
  @state() private isReading = false
  /** All of a long text is in the field. */
  @state() private isWhole = true
  private readonly i18n = new Localised(this)
  #depth = 0
  #typed = ''
  #characters = 0
  /** Which reading counts: the last thing that was put here. */
  #turn = 0

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('dragover', this.#onBeside)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('dragover', this.#onBeside)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text')) return
    // What one types stays in the field, however long it grows.
    if (this.text === '' || this.text !== this.#typed) this.isWhole = this.text.length <= WHOLE
    this.#characters = this.text.replaceAll(/\s+/g, '').length
  }

  protected override render() {
    const { t } = this.i18n
    return html`
      <section
        class="well"
        ?data-over=${this.isOver}
        aria-busy=${this.isReading}
        @dragenter=${this.#onEnter}
        @dragleave=${this.#onLeave}
        @dragover=${this.#onOver}
        @drop=${this.#onDrop}
      >
        <header>
          <h2><label for=${this.#fieldId}>${this.heading}</label> <small>${this.note}</small></h2>
          ${this.text === '' ? nothing : html`<span class="well-count">${t('app:compare.characters', { count: this.#characters })}</span>`}
        </header>
        <textarea
          id=${this.#fieldId}
          class="text"
          lang=${this.textLang}
          placeholder=${this.hint}
          spellcheck="false"
          ?readonly=${!this.isWhole}
          aria-describedby=${this.isWhole ? nothing : `${this.#fieldId}-part`}
          .value=${this.isWhole ? this.text : this.text.slice(0, outsidePair(this.text, PART))}
          @input=${this.#onInput}
          @paste=${this.#onPaste}
        ></textarea>
        ${this.isWhole ? nothing : this.#part()}
        <footer>
          <label class="button quiet">
            ${t('app:compare.choose-file')}
            <input class="sr-only" type="file" @change=${this.#onChoose} />
          </label>
          ${
            this.text === ''
              ? nothing
              : html`<button type="button" class="quiet" @click=${() => this.#type('')}>
                  ${t('app:compare.clear')}
                </button>`
          }
        </footer>
        ${this.problem === '' ? nothing : html`<p class="well-problem" role="alert">${this.problem}</p>`}
      </section>
    `
  }

  get #fieldId(): string {
    return `well-${this.id}`
  }

  #part() {
    const { t } = this.i18n
    return html`<p class="well-part note" id=${`${this.#fieldId}-part`}>
      ${t('app:compare.part', { count: PART })}
      <button type="button" class="quiet" @click=${() => (this.isWhole = true)}>
        ${t('app:compare.whole')}
      </button>
    </p>`
  }

  /** The field knows line feeds alone: a file of others keeps its own. */
  readonly #onInput = (event: Event) =>
    this.#type(breaksLike(this.text, (event.target as HTMLTextAreaElement).value))

  #type(text: string): void {
    this.problem = ''
    this.#turn++
    this.isReading = false
    this.#typed = text
    this.dispatchEvent(new WellTypeEvent(text))
  }

  /** A paste into text that is already there is typing; into an empty sheet it is a text. */
  readonly #onPaste = (event: ClipboardEvent) => {
    const field = event.target as HTMLTextAreaElement
    const replacesAll = field.selectionStart === 0 && field.selectionEnd === field.value.length
    if (!event.clipboardData || !replacesAll) return
    const file = event.clipboardData.files[0]
    const paste = {
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    }
    event.preventDefault()
    if (paste.html === '' && paste.text === '' && file) void this.#read(file)
    else void this.#read(paste)
  }

  readonly #onChoose = (event: Event) => {
    const field = event.target as HTMLInputElement
    const file = field.files?.[0]
    field.value = ''
    if (file) void this.#read(file)
  }

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault()
    this.#depth = 0
    this.isOver = false
    const data = event.dataTransfer
    const file = data?.files[0]
    if (file) void this.#read(file)
    else if (data) void this.#read({ html: data.getData('text/html'), text: data.getData('text/plain') })
  }

  readonly #onOver = (event: DragEvent) => event.preventDefault()

  /** A file let go beside a sheet would be opened instead of the page, and what was typed would be gone. */
  readonly #onBeside = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'none'
  }

  /** Enter and leave come for every element inside, so they are counted. */
  readonly #onEnter = () => {
    this.#depth++
    this.isOver = true
  }

  readonly #onLeave = () => {
    this.#depth = Math.max(0, this.#depth - 1)
    this.isOver = this.#depth > 0
  }

  async #read(from: File | Paste): Promise<void> {
    const turn = ++this.#turn
    this.isReading = true
    const result = await (from instanceof File ? fileIntake(from) : pasteIntake(from))
    if (turn !== this.#turn) return
    this.isReading = false
    if (result) this.#take(result)
    else this.problem = this.i18n.t('app:compare.unreadable')
  }

  #take(result: Result<Intake, FormatError>): void {
    this.problem = result.ok ? '' : formatErrorText(result.error)
    if (!result.ok) return
    this.#typed = ''
    this.dispatchEvent(new WellTakeEvent(result.value))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-text-well': DzTextWell
  }
  interface HTMLElementEventMap {
    'dz-well-take': WellTakeEvent
    'dz-well-type': WellTypeEvent
  }
}
