import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import { CATEGORIES, LIMITS, type Category, type Correction } from '../../../src/domain/index.ts'
import { LightElement, showToast, type DzDialog } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { whoAmI } from '../../state/session.ts'
import { TypedSlot } from '../../state/typed-words.ts'
import { failureText } from '../document/failure-text.ts'
import './explain-dialog.css'
import { insteadOf } from './instead-of.ts'

/**
 * Asks, after submitting, why a correction is proposed: a category in five plain words, and a sentence. Both optional.
 * What is typed is kept until it is saved or cancelled.
 */
@customElement('dz-explain-dialog')
export class DzExplainDialog extends LightElement {
  @state() private correction: Correction | null = null
  @state() private wording = false
  @query('dz-dialog') private dialog!: DzDialog
  #store: DocumentStore | null = null
  #author = ''
  readonly #i18n = new Localised(this)

  /** @param wording its words can be changed as well. */
  ask(store: DocumentStore, correction: Correction, { wording = false } = {}): void {
    this.#store = store
    this.correction = correction
    this.wording = wording && correction.changes.every(({ state }) => state === 'open')
    void this.#show()
  }

  /** With what was typed before the page was left. */
  async #show(): Promise<void> {
    this.#author = (await whoAmI()) ?? ''
    this.requestUpdate()
    await this.updateComplete
    this.dialog.show()
  }

  /** @param field as the form names it. */
  #slot(field: string): TypedSlot {
    return new TypedSlot(this.#store?.client.id ?? '', this.#author, `why-${this.correction?.id}-${field}`)
  }

  /** What is typed into a field, or what the correction says. */
  #words(field: string, saved: string): string {
    return this.#slot(field).read()?.body ?? saved
  }

  readonly #keep = ({ target }: Event) => {
    if (!(target instanceof HTMLTextAreaElement)) return
    if (target.value === this.#saved.get(target.name)?.replaceAll(/\r\n?/g, '\n'))
      this.#slot(target.name).drop()
    else this.#slot(target.name).keep({ body: target.value })
  }

  /** What the correction says, by field. */
  get #saved(): ReadonlyMap<string, string> {
    const { reason = '', changes = [] } = this.correction ?? {}
    return new Map([
      ['reason', reason],
      ...changes.map(({ id, replacement }) => [`change-${id}`, replacement] as const),
    ])
  }

  readonly #cancel = () => {
    for (const field of this.#saved.keys()) this.#slot(field).drop()
    this.dialog.close()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog
      heading=${t(this.wording ? 'workbench:explain.amend' : 'workbench:explain.heading')}
    >
      <form class="explain" id="explain" @submit=${this.#save} @input=${this.#keep}>
        ${this.wording ? this.#wordings() : nothing}
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
            .value=${live(this.#words('reason', this.correction?.reason ?? ''))}
          ></textarea>
        </label>
      </form>
      <button slot="actions" form="explain" class="primary" @click=${this.#submitForm}>
        ${t('workbench:save')}
      </button>
      <button slot="actions" type="button" @click=${this.#cancel}>${t('workbench:cancel')}</button>
    </dz-dialog>`
  }

  #wordings(): unknown {
    const lang = this.#store?.document?.editions.find(({ id }) => id === this.correction?.edition)?.lang
    return this.correction?.changes.map(
      ({ id, quote, replacement }) =>
        html`<label
          >${insteadOf(quote, lang)}
          <textarea
            name=${`change-${id}`}
            rows="2"
            lang=${lang ?? nothing}
            .value=${live(this.#words(`change-${id}`, replacement))}
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
    const sent = [...this.#saved.keys()].map(
      (field) => [this.#slot(field), this.#slot(field).read()] as const,
    )
    const answer = await this.#store.client.amend(this.correction.id, {
      ...(reason !== (this.correction.reason ?? '') && { reason }),
      ...(replacements.length > 0 && { replacements }),
      ...(category !== null && { category: String(category) as Category }),
    })
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    for (const [slot, words] of sent) if (words) slot.drop(words)
    this.dialog.close()
    await this.#store.refresh()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-explain-dialog': DzExplainDialog
  }
}
