import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { LIMITS, type RejectionReasons } from '../../../src/domain/index.ts'
import { isComposing, LightElement, singleKeys } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { offeredReasons } from '../../state/rejection-reasons.ts'
import { whoAmI } from '../../state/session.ts'
import { TypedSlot } from '../../state/typed-words.ts'
import { builtInReasons } from './built-in-reasons.ts'

/** What the notices at the lower edge may cover, px. */
const NOTICES = 80

/** Beside a reason that was chosen there must be room for one's own words. */
const OWN_LENGTH = LIMITS.reasonLength - LIMITS.rejectionReasonLength - 10

/**
 * Asks why not: a reason at one press, or words of one's own, or both, or none. 1…9 writes a reason into the field, the
 * arrows go through them. It takes the focus, for it stands where a button was pressed; what is typed is kept until the
 * rejection is done.
 *
 * @fires dz-unsaid - It was given up.
 */
@customElement('dz-rejection-form')
export class DzRejectionForm extends LightElement {
  /** What its button says. */
  @property() label = ''
  @property() document = ''
  /** Names the words among those that are typed in the document and not sent. */
  @property() box = ''
  /** Answers whether it was done. */
  @property({ attribute: false }) reject: ((reason: string) => Promise<boolean>) | null = null
  /** undefined: not known yet. */
  @state() private offered: RejectionReasons | undefined
  @state() private sending = false
  @query('input') private field!: HTMLInputElement

  readonly #i18n = new Localised(this)
  #author = ''

  override connectedCallback(): void {
    super.connectedCallback()
    void offeredReasons().then((reasons) => (this.offered = reasons))
    void this.#remember()
  }

  /** Under a finger the field would bring up a keyboard, upon the reasons. */
  override focus(): void {
    const isTouched = matchMedia('(pointer: coarse)').matches
    ;(isTouched ? this.querySelector<HTMLElement>('.canned') : this.field)?.focus()
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.focus()
  }

  /** The focus brings in the field alone, and the reasons come after. */
  protected override updated(changed: PropertyValues): void {
    const isWhole = changed.has('offered')
    if (isWhole && this.getBoundingClientRect().bottom > innerHeight - NOTICES) {
      this.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    }
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<form class="rejection" @submit=${this.#onSubmit} @keydown=${this.#onKey}>
      <span>${t('workbench:decide.why')}</span>
      <span class="canned" role="group" tabindex="-1" aria-label=${t('workbench:decide.why')}>
        ${this.#reasons.map((reason, k) => this.#choice(reason, singleKeys() && k < 9 ? k + 1 : null))}
      </span>
      <label
        ><span class="sr-only">${t('workbench:decide.own-reason')}</span>
        <input
          maxlength=${OWN_LENGTH}
          autocomplete="off"
          placeholder=${t('workbench:decide.own-reason')}
          ?readonly=${this.sending}
          @input=${() => this.#keep()}
      /></label>
      <span class="actions">
        <button>${this.label}</button>
        <button type="button" class="quiet" @click=${() => this.#leave()}>${t('workbench:cancel')}</button>
      </span>
    </form>`
  }

  #choice(reason: string, digit: number | null): TemplateResult {
    return html`<button
      type="button"
      aria-keyshortcuts=${digit ?? nothing}
      @click=${() => void this.#choose(reason)}
    >
      ${digit === null ? nothing : html`<kbd aria-hidden="true">${digit}</kbd>`} ${reason}
    </button>`
  }

  get #reasons(): readonly string[] {
    return this.offered === undefined ? [] : (this.offered ?? builtInReasons())
  }

  get #slot(): TypedSlot {
    return new TypedSlot(this.document, this.#author, this.box)
  }

  /** What was typed before the page was left is there again. */
  async #remember(): Promise<void> {
    this.#author = (await whoAmI()) ?? ''
    await this.updateComplete
    if (this.field?.value === '') this.field.value = this.#slot.read()?.body ?? ''
  }

  #keep(): void {
    const { value } = this.field
    if (value === '') this.#slot.drop()
    else this.#slot.keep({ body: value })
  }

  /** Words of one's own: not what a key has written. */
  get #ownWords(): string {
    const words = this.field.value.trim()
    return this.#reasons.includes(words) ? '' : words
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void this.#send(this.field.value.trim())
  }

  #choose(reason: string): Promise<void> {
    const words = this.#ownWords
    const both = () => this.#i18n.t('workbench:decide.reason-and-words', { reason, words })
    return this.#send(words === '' ? reason : both())
  }

  async #send(reason: string): Promise<void> {
    if (this.sending || !this.reject) return
    this.sending = true
    const isDone = await this.reject(reason)
    this.sending = false
    if (isDone) this.#slot.drop()
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') this.#leave()
    else if (!this.#write(event.key) && !this.#step(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** A digit writes its reason, for Enter to send; among words of one's own it is one of them. */
  #write(key: string): boolean {
    const reason = /^[1-9]$/.test(key) && singleKeys() ? this.#reasons[Number(key) - 1] : undefined
    if (reason === undefined || this.#ownWords !== '' || this.sending) return false
    this.field.value = reason
    this.field.focus()
    this.#keep()
    return true
  }

  /** Down from the field to the reasons, along them, and up to the field again. */
  #step(key: string): boolean {
    const choices = [...this.querySelectorAll<HTMLElement>('.canned button')]
    const at = choices.indexOf(document.activeElement as HTMLElement)
    if (at < 0 && (key !== 'ArrowDown' || document.activeElement !== this.field)) return false
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key]
    if (by === undefined) return false
    ;(choices[at + by] ?? this.field).focus()
    return true
  }

  #leave(): void {
    this.#slot.drop()
    this.dispatchEvent(new Event('dz-unsaid'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-rejection-form': DzRejectionForm
  }
}
