import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { LIMITS, type RejectionReasons } from '../../../src/domain/index.ts'
import { isComposing, LightElement, showToast } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { readReasons, writeReasons } from '../../state/rejection-reasons.ts'
import { TypedField } from '../../state/typed-field.ts'
import { builtInReasons } from '../corrections/built-in-reasons.ts'
import { failureText } from '../document/failure-text.ts'
import { unsavedNote } from './unsaved-note.ts'
import './settings.css'

/** A list that was edited and not saved. */
interface Kept {
  readonly lines: readonly string[]
  readonly was: RejectionReasons
}

/** What those who reject choose from: added, reordered, taken out, and saved over the list that was seen. */
@customElement('dz-rejection-reasons')
export class DzRejectionReasons extends LightElement {
  /** The list that was seen; undefined: none yet. */
  @state() private was: RejectionReasons | undefined
  /** As it is being edited, one a line. */
  @state() private lines: readonly string[] = []
  /** What somebody else saved meanwhile; undefined: nobody did. */
  @state() private theirs: RejectionReasons | undefined
  @state() private hasWords = false
  @state() private busy = false
  readonly #i18n = new Localised(this)
  /** `Kept` as JSON. */
  readonly #typed = new TypedField(this, 'reasons', () => 'workspace')

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('reasons').then(() => (this.hasWords = true))
    void this.#load()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    const { was, lines } = this
    if (!this.hasWords || was === undefined) return nothing
    return html`<section class="reasons" @keydown=${this.#onKey}>
      <h2>${t('reasons:heading')}</h2>
      <p class="note">${t(was === null ? 'reasons:built-in' : 'reasons:own')}</p>
      <ol>
        ${lines.map((line, k) => this.#line(line, k))}
      </ol>
      ${this.theirs === undefined ? nothing : this.#conflict(this.theirs)}
      ${this.#typed.text === null ? nothing : unsavedNote(() => void this.#discard())}
      <span class="actions">
        <button
          type="button"
          ?disabled=${lines.length >= LIMITS.rejectionReasons}
          @click=${() => void this.#change([...lines, ''], lines.length)}
        >
          ${t('reasons:add')}
        </button>
        <button
          type="button"
          class="primary"
          ?disabled=${this.busy}
          @click=${() => void this.#save(this.#cleaned, was)}
        >
          ${t('workbench:save')}
        </button>
        ${
          was === null
            ? nothing
            : html`<button
                type="button"
                class="quiet"
                ?disabled=${this.busy}
                @click=${() => void this.#save(null, was)}
              >
                ${t('reasons:reset')}
              </button>`
        }
      </span>
    </section>`
  }

  #line(line: string, k: number): TemplateResult {
    const { t } = this.#i18n
    const number = k + 1
    return html`<li>
      <input
        aria-label=${t('reasons:reason', { number })}
        maxlength=${LIMITS.rejectionReasonLength}
        autocomplete="off"
        .value=${live(line)}
        @input=${({ target }: Event) => this.#edit(this.lines.with(k, (target as HTMLInputElement).value))}
      />
      ${this.#move(k, -1, '↑', t('reasons:up', { number }))}
      ${this.#move(k, 1, '↓', t('reasons:down', { number }))}
      <button
        type="button"
        class="quiet"
        aria-label=${t('reasons:remove', { number })}
        @click=${() => void this.#change(this.lines.toSpliced(k, 1), Math.min(k, this.lines.length - 2))}
      >
        ✕
      </button>
    </li>`
  }

  #move(k: number, by: 1 | -1, sign: string, label: string): TemplateResult {
    return html`<button
      type="button"
      class="quiet"
      aria-label=${label}
      ?disabled=${this.lines[k + by] === undefined}
      @click=${() => void this.#shift(k, by)}
    >
      ${sign}
    </button>`
  }

  #conflict(theirs: RejectionReasons): TemplateResult {
    const { t } = this.#i18n
    return html`<div class="conflict" role="alert">
      <p>${t('reasons:conflict')}</p>
      <ol>
        ${(theirs ?? builtInReasons()).map((reason) => html`<li>${reason}</li>`)}
      </ol>
      <span class="actions">
        <button type="button" @click=${() => void this.#save(this.#cleaned, theirs)}>
          ${t('reasons:keep-mine')}
        </button>
        <button type="button" @click=${() => this.#take(theirs)}>${t('reasons:take-theirs')}</button>
      </span>
    </div>`
  }

  /** Enter adds a line beneath, Alt with an arrow moves one. */
  readonly #onKey = (event: KeyboardEvent) => {
    const fields = [...this.querySelectorAll('input')]
    const k = fields.indexOf(event.target as HTMLInputElement)
    if (k < 0 || isComposing(event)) return
    if (event.altKey && event.key === 'ArrowUp') void this.#shift(k, -1)
    else if (event.altKey && event.key === 'ArrowDown') void this.#shift(k, 1)
    else if (event.key === 'Enter' && fields.length < LIMITS.rejectionReasons)
      void this.#change(this.lines.toSpliced(k + 1, 0, ''), k + 1)
    else return
    event.preventDefault()
  }

  async #shift(k: number, by: 1 | -1): Promise<void> {
    const [line, other] = [this.lines[k], this.lines[k + by]]
    if (line === undefined || other === undefined) return
    await this.#change(this.lines.with(k, other).with(k + by, line), k + by)
  }

  /** The line that was touched has the focus. */
  async #change(changed: readonly string[], focused: number): Promise<void> {
    this.#edit(changed)
    await this.updateComplete
    const field = this.querySelectorAll('input')[focused]
    ;(field ?? this.querySelector<HTMLElement>('.actions button'))?.focus()
  }

  /** Without what is empty, and each once. */
  get #cleaned(): string[] {
    return [...new Set(this.lines.map((line) => line.trim()).filter((line) => line !== ''))]
  }

  /** Kept until it was taken, with the list it is to be saved over: what was saved meanwhile is asked about. */
  #edit(lines: readonly string[]): void {
    this.lines = lines
    const kept: Kept = { lines, was: this.was ?? null }
    this.#typed.keep(JSON.stringify(kept))
  }

  #show(reasons: RejectionReasons): void {
    this.was = reasons
    this.lines = reasons ?? builtInReasons()
    this.theirs = undefined
  }

  #take(reasons: RejectionReasons): void {
    this.#show(reasons)
    this.#typed.drop()
  }

  async #load(): Promise<void> {
    const [answer] = await Promise.all([readReasons(), this.#typed.ready()])
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.#show(answer.value.items)
    if (this.#typed.text === null) return
    const { lines, was } = JSON.parse(this.#typed.text) as Kept
    this.was = was
    this.lines = lines
  }

  #discard(): Promise<void> {
    this.#typed.drop()
    return this.#load()
  }

  /** What was typed while the list was on its way is to be saved over what was saved of it. */
  #goOnFrom(saved: RejectionReasons): void {
    this.was = saved
    this.theirs = undefined
    this.#edit(this.lines)
  }

  /** What was typed stays until it was taken. */
  async #save(items: RejectionReasons, was: RejectionReasons): Promise<void> {
    this.busy = true
    const typed = this.#typed.text
    const answer = await writeReasons(items, was)
    this.busy = false
    if (answer.ok) {
      if (this.#typed.text === typed) this.#take(answer.value.items)
      else this.#goOnFrom(answer.value.items)
      showToast({ text: this.#i18n.t('workbench:saved'), tone: 'good' })
    } else if (answer.error.code === 'REASONS_CONFLICT') {
      this.theirs = (answer.error.detail['items'] ?? null) as RejectionReasons
    } else showToast({ text: failureText(answer.error), tone: 'bad' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-rejection-reasons': DzRejectionReasons
  }
}
