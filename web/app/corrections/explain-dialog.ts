import { html, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { CATEGORIES, LIMITS, type Category, type Correction } from '../../../src/domain/index.ts'
import { LightElement, showToast, type DzDialog } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'

/** Asks, after submitting, why a correction is proposed: a category in five plain words, and a sentence. Both optional. */
@customElement('dz-explain-dialog')
export class DzExplainDialog extends LightElement {
  @state() private correction: Correction | null = null
  @query('dz-dialog') private dialog!: DzDialog
  #store: DocumentStore | null = null
  readonly #i18n = new Localised(this)

  ask(store: DocumentStore, correction: Correction): void {
    this.#store = store
    this.correction = correction
    void this.updateComplete.then(() => this.dialog.show())
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog heading=${t('workbench:explain.heading')}>
      <form class="explain" id="explain" @submit=${this.#save}>
        <fieldset>
          <legend>${t('workbench:explain.category')}</legend>
          ${CATEGORIES.map(
            (category) =>
              html`<label
                ><input
                  type="radio"
                  name="category"
                  value=${category}
                  .checked=${live(this.correction?.category === category)}
                />
                ${t(`workbench:category.${category}`)}</label
              >`,
          )}
        </fieldset>
        <label
          >${t('workbench:explain.reason')}
          <textarea
            name="reason"
            rows="3"
            maxlength=${LIMITS.reasonLength}
            .value=${live(this.correction?.reason ?? '')}
          ></textarea>
        </label>
      </form>
      <button slot="actions" form="explain" class="primary" @click=${this.#submitForm}>
        ${t('workbench:save')}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>
        ${t('workbench:cancel')}
      </button>
    </dz-dialog>`
  }

  /** The button stands in another tree than its form. */
  readonly #submitForm = (event: Event) => {
    event.preventDefault()
    this.querySelector<HTMLFormElement>('form.explain')?.requestSubmit()
  }

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const category = form.get('category')
    const reason = String(form.get('reason') ?? '').trim()
    if (!this.correction || !this.#store) return
    const answer = await this.#store.client.amend(this.correction.id, {
      ...(reason !== (this.correction.reason ?? '') && { reason }),
      ...(category !== null && { category: String(category) as Category }),
    })
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.dialog.close()
    await this.#store.refresh()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-explain-dialog': DzExplainDialog
  }
}
