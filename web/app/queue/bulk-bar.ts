import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { offeredReasons } from '../../state/rejection-reasons.ts'
import '../corrections/rejection-form.ts'
import { ChooseAllEvent, DecideChosenEvent } from './queue-events.ts'

/**
 * Choosing all that is shown, and deciding what is chosen.
 *
 * @fires dz-choose-all, dz-decide-chosen
 */
@customElement('dz-bulk-bar')
export class DzBulkBar extends LightElement {
  /** How many corrections are shown. */
  @property({ type: Number }) total = 0
  /** How many of them are chosen. */
  @property({ type: Number }) chosen = 0
  /** Only those of one person are shown. */
  @property() by: string | null = null
  /** The id of what they are in. */
  @property() document = ''
  @state() private rejecting = false

  readonly #i18n = new Localised(this)

  /** Asks why the chosen ones are rejected. */
  async askRejection(): Promise<void> {
    this.rejecting = true
    await this.updateComplete
    this.querySelector('dz-rejection-form')?.focus()
  }

  protected override willUpdate(): void {
    if (this.chosen === 0) this.rejecting = false
    else void offeredReasons()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    const { total, chosen, by } = this
    return html`
      <label class="all">
        <input
          type="checkbox"
          .checked=${live(chosen === total)}
          .indeterminate=${live(chosen > 0 && chosen < total)}
          @change=${() => this.#tell(new ChooseAllEvent(chosen < total))}
        />
        ${by === null ? t('workbench:bulk.all', { count: total }) : t('workbench:bulk.all-by', { count: total, name: by })}
      </label>
      ${chosen === 0 ? nothing : this.#decisions()}
    `
  }

  #decisions(): TemplateResult {
    const { t } = this.#i18n
    if (this.rejecting) {
      return html`<dz-rejection-form
        label=${t('workbench:bulk.reject', { count: this.chosen })}
        document=${this.document}
        box="no-chosen"
        .reject=${(reason: string) => this.#reject(reason)}
        @dz-unsaid=${() => void this.#leaveRejection()}
      ></dz-rejection-form>`
    }
    return html`<span class="actions">
      <button type="button" class="primary" @click=${() => this.#tell(new DecideChosenEvent('accept'))}>
        ${t('workbench:bulk.accept', { count: this.chosen })}
      </button>
      <button type="button" @click=${() => void this.askRejection()}>
        ${t('workbench:bulk.reject-why', { count: this.chosen })}
      </button>
    </span>`
  }

  /** The form stands, with what was typed, until it is done. */
  async #reject(reason: string): Promise<boolean> {
    const event = new DecideChosenEvent('reject', reason)
    this.#tell(event)
    const isDone = await event.isDone()
    if (isDone) this.rejecting = false
    return isDone
  }

  async #leaveRejection(): Promise<void> {
    this.rejecting = false
    await this.updateComplete
    this.querySelector<HTMLElement>('.actions button')?.focus()
  }

  #tell(event: Event): void {
    this.dispatchEvent(event)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-bulk-bar': DzBulkBar
  }
}
