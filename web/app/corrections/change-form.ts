import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ProposedChange } from '../../../src/domain/index.ts'
import { isComposing, LightElement, onKeys } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { whoAmI } from '../../state/session.ts'
import { TypedSlot } from '../../state/typed-words.ts'
import { insteadOf } from './instead-of.ts'

/**
 * Asks how a change is to read instead. It takes the focus, for it stands where a button was pressed; Ctrl+Enter
 * accepts, Escape gives it up, and what is typed is kept until it is done.
 *
 * @fires dz-unsaid - It was given up.
 */
@customElement('dz-change-form')
export class DzChangeForm extends LightElement {
  @property({ attribute: false }) change: ProposedChange | null = null
  @property({ attribute: 'text-lang' }) textLang = 'en'
  @property() document = ''
  /** Names the words among those that are typed in the document and not sent. */
  @property() box = ''
  /** Answers whether it was done. */
  @property({ attribute: false }) accept: ((replacement: string) => Promise<boolean>) | null = null
  @state() private sending = false
  @query('textarea') private field!: HTMLTextAreaElement

  readonly #i18n = new Localised(this)
  #author = ''
  /** What the field began with: of line breaks it knows one kind. */
  #offered = ''
  #stopKeys: (() => void) | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stopKeys = onKeys(this, { submit: () => void this.#send() })
    void this.#remember()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopKeys?.()
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.field.value = this.change?.replacement ?? ''
    this.#offered = this.field.value
    this.field.focus()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const { change } = this
    const instead = change?.standing?.state === 'conflict' ? change.standing.theirs.trim() : change?.quote
    return html`<form class="edit-change" @submit=${this.#onSubmit} @keydown=${this.#onKey}>
      <label>
        ${insteadOf(instead ?? '', this.textLang)}
        <textarea
          rows="2"
          lang=${this.textLang}
          ?readonly=${this.sending}
          @input=${() => this.#slot.keep({ body: this.field.value })}
        ></textarea>
      </label>
      <span class="actions">
        <button class="primary">${t('workbench:decide.accept-edited')}</button>
        <button type="button" class="quiet" @click=${() => this.#leave()}>${t('workbench:cancel')}</button>
      </span>
    </form>`
  }

  get #slot(): TypedSlot {
    return new TypedSlot(this.document, this.#author, this.box)
  }

  /** What was typed before the page was left is there again. */
  async #remember(): Promise<void> {
    this.#author = (await whoAmI()) ?? ''
    await this.updateComplete
    const kept = this.#slot.read()
    if (kept && this.field.value === this.#offered) this.field.value = kept.body
  }

  readonly #onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void this.#send()
  }

  async #send(): Promise<void> {
    if (this.sending || !this.accept) return
    this.sending = true
    const isDone = await this.accept(this.field.value)
    this.sending = false
    if (isDone) this.#slot.drop()
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return
    event.preventDefault()
    event.stopPropagation()
    this.#leave()
  }

  #leave(): void {
    this.#slot.drop()
    this.dispatchEvent(new Event('dz-unsaid'))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-change-form': DzChangeForm
  }
}
