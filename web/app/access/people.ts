import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { PersonView } from '../../../src/contract/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { listPeople } from '../../state/workspace-client.ts'
import { failureText } from '../document/failure-text.ts'

/** Who may read a document, and what they may do there. */
@customElement('dz-people')
export class DzPeople extends LightElement {
  @property() document = ''
  /** The reader is one who gives roles and is told where; anybody else is told who does. */
  @property({ type: Boolean }) changeable = false
  @state() private people: readonly PersonView[] = []
  @state() private failure: ApiFailure | null = null

  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) void this.#load()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<section class="members">
      <h2>${t('workbench:people.heading')}</h2>
      ${this.failure ? html`<p role="alert">${failureText(this.failure)}</p>` : nothing}
      <ul>
        ${this.people.map(
          ({ name, role }) =>
            html`<li><b>${name}</b> <span class="note">${t(`workbench:role.${role}`)}</span></li>`,
        )}
      </ul>
      ${
        this.changeable
          ? html`<p><a href="/settings">${t('workbench:people.change')}</a></p>`
          : html`<p class="note">${t('workbench:people.ask')}</p>`
      }
    </section>`
  }

  async #load(): Promise<void> {
    const answer = await listPeople(this.document)
    this.failure = answer.ok ? null : answer.error
    if (answer.ok) this.people = answer.value
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-people': DzPeople
  }
}
