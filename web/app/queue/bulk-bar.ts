import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { rejectionForm } from '../corrections/rejection-form.ts'
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
  @state() private rejecting = false

  readonly #i18n = new Localised(this)

  /** Asks why the chosen ones are rejected. */
  async askRejection(): Promise<void> {
    this.rejecting = true
    await this.updateComplete
    this.querySelector<HTMLElement>('.rejection input')?.focus()
  }

  protected override willUpdate(): void {
    if (this.chosen === 0) this.rejecting = false
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
      const label = t('workbench:bulk.reject', { count: this.chosen })
      return rejectionForm(
        label,
        (reason) => {
          this.rejecting = false
          this.#tell(new DecideChosenEvent('reject', reason))
        },
        () => void this.#leaveRejection(),
      )
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
