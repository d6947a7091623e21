import { html, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { LIMITS, type Revision } from '../../../src/domain/index.ts'
import { isComposing, LightElement, showToast, type DzDialog } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import { Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { failureText } from '../document/failure-text.ts'

/** Gives a revision a label, another one, or none. */
@customElement('dz-label-dialog')
export class DzLabelDialog extends LightElement {
  @state() private revision: Revision | null = null
  @query('dz-dialog') private readonly dialog!: DzDialog
  @query('form') private readonly form!: HTMLFormElement

  readonly #i18n = new Localised(this)
  #store: DocumentStore | null = null

  ask(store: DocumentStore, revision: Revision): void {
    this.#store = store
    // Each time anew, so that what was typed for one and cancelled is not offered for another.
    this.revision = { ...revision }
    void this.updateComplete.then(() => this.dialog.show())
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<dz-dialog heading=${t('workbench:label.heading', { revision: this.revision?.number ?? 0 })}>
      <form id="label" @submit=${this.#save}>
        <label>
          ${t('workbench:label.name')}
          ${keyed(
            this.revision,
            html`<input
              name="label"
              autocomplete="off"
              maxlength=${LIMITS.labelLength}
              .value=${this.revision?.label ?? ''}
              @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && isComposing(event) && event.preventDefault()}
            />`,
          )}
        </label>
        <p class="note">${t('workbench:label.hint')}</p>
      </form>
      <button slot="actions" class="primary" type="button" @click=${() => this.form.requestSubmit()}>
        ${t('workbench:save')}
      </button>
      <button slot="actions" type="button" @click=${() => this.dialog.close()}>
        ${t('workbench:cancel')}
      </button>
    </dz-dialog>`
  }

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault()
    const store = this.#store
    if (!this.revision || !store) return
    const label = String(new FormData(this.form).get('label') ?? '').trim()
    const answer = await store.client.label(this.revision.number, label === '' ? null : label)
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.dialog.close()
    await store.refresh()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-label-dialog': DzLabelDialog
  }
}
