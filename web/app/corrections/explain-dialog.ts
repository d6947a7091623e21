import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { CATEGORIES, LIMITS, type Category, type Correction } from '../../../src/domain/index.ts'
import { LightElement, showToast, type DzDialog } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'
import './explain-dialog.css'
import { insteadOf } from './instead-of.ts'

/** Asks, after submitting, why a correction is proposed: a category in five plain words, and a sentence. Both optional. */
@customElement('dz-explain-dialog')
export class DzExplainDialog extends LightElement {
  @state() private correction: Correction | null = null
  @state() private wording = false
  @query('dz-dialog') private dialog!: DzDialog
  #store: DocumentStore | null = null
  readonly #i18n = new Localised(this)

  /** @param wording its words can be changed as well. */
  ask(store: DocumentStore, correction: Correction, { wording = false } = {}): void {
    this.#store = store
    this.correction = correction
    this.wording = wording && correction.changes.every(({ state }) => state === 'open')
    void this.updateComplete.then(() => this.dialog.show())
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog
      heading=${t(this.wording ? 'workbench:explain.amend' : 'workbench:explain.heading')}
    >
      <form class="explain" id="explain" @submit=${this.#save}>
        ${this.wording ? this.#words() : nothing}
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

  #words(): unknown {
    const lang = this.#store?.document?.editions.find(({ id }) => id === this.correction?.edition)?.lang
    return this.correction?.changes.map(
      ({ id, quote, replacement }) =>
        html`<label
          >${insteadOf(quote, lang)}
          <textarea
            name=${`change-${id}`}
            rows="2"
            lang=${lang ?? nothing}
            .value=${live(replacement)}
          ></textarea>
        </label>`,
    )
  }

  /** What is worded otherwise now. */
  #replacements(form: FormData): { change: number; replacement: string }[] {
    return (this.wording ? (this.correction?.changes ?? []) : []).flatMap(({ id, replacement }) => {
      // A field gives line breaks as the form would send them.
      const now = String(form.get(`change-${id}`) ?? replacement).replaceAll('\r\n', '\n')
      return now === replacement.replaceAll('\r\n', '\n') ? [] : [{ change: id, replacement: now }]
    })
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
    const replacements = this.#replacements(form)
    const answer = await this.#store.client.amend(this.correction.id, {
      ...(reason !== (this.correction.reason ?? '') && { reason }),
      ...(replacements.length > 0 && { replacements }),
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
