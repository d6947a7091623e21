import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { DocumentClient } from '../../state/document-client.ts'
import { failureText } from '../document/failure-text.ts'

/** The address a guest left with a correction: asked for only by who wants to write to them. */
@customElement('dz-guest-contact')
export class DzGuestContact extends LightElement {
  @property() document = ''
  @property() correction = ''
  /** null: there is none; undefined: nobody has asked. */
  @state() private contact: string | null | undefined

  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('document') || changed.has('correction')) this.contact = undefined
  }

  protected override render(): TemplateResult {
    const { contact } = this
    if (contact === undefined) {
      return html`<button type="button" class="quiet" @click=${this.#ask}>
        ${this.#i18n.t('workbench:correction.contact')}
      </button>`
    }
    return contact === null
      ? html`<span class="note" tabindex="-1">${this.#i18n.t('workbench:correction.contact-none')}</span>`
      : html`<a href=${mailTo(contact)}>${contact}</a>`
  }

  /** What takes the place of the pressed button takes its focus. */
  readonly #ask = async () => {
    const { document, correction } = this
    const answer = await new DocumentClient(document).contact(correction)
    if (document !== this.document || correction !== this.correction) return
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    const hadFocus = this.contains(globalThis.document.activeElement)
    this.contact = answer.value.contact
    await this.updateComplete
    if (hadFocus) this.querySelector<HTMLElement>('a, span')?.focus()
  }
}

/** Of its marks only the one that parts it stands for itself. */
const mailTo = (address: string) => `mailto:${encodeURIComponent(address).replace('%40', '@')}`

declare global {
  interface HTMLElementTagNameMap {
    'dz-guest-contact': DzGuestContact
  }
}
