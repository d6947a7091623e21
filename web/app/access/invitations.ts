import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InvitationView, NewInvitation } from '../../../src/contract/index.ts'
import { GRANTED_ROLES, LIMITS, type GrantedRole } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { invite, listInvitations, revokeInvitation } from '../../state/workspace-client.ts'
import { failureText } from '../document/failure-text.ts'
import { shownOnce } from '../news/shown-once.ts'

/** Invitation links that were not used yet, for the workspace or for one document, and a way to make another. */
@customElement('dz-invitations')
export class DzInvitations extends LightElement {
  /** Invitations to this document alone; null: to the workspace. */
  @property({ attribute: false }) document: string | null = null
  /** What somebody is about to be invited as. */
  @state() private invited: GrantedRole = 'reviewer'
  @state() private waiting: readonly InvitationView[] = []
  /** The one made last: its link is shown this once. */
  @state() private made: NewInvitation | null = null

  readonly #i18n = new Localised(this)

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) void this.#load()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<section class="invitations">
      <h2>${t('workbench:invite.heading')}</h2>
      <form @submit=${this.#invite}>
        <label>
          ${t('workbench:invite.role')}
          <select
            name="role"
            aria-describedby="invited-may"
            @change=${(event: Event) => (this.invited = (event.target as HTMLSelectElement).value as GrantedRole)}
          >
            ${GRANTED_ROLES.map(
              (role) =>
                html`<option value=${role} .selected=${role === this.invited}>
                  ${t(`workbench:role.${role}`)}
                </option>`,
            )}
          </select>
        </label>
        <label>
          ${t('workbench:invite.name')}
          <input name="name" maxlength=${LIMITS.nameLength} autocomplete="off" />
        </label>
        <button>${t('workbench:invite.make')}</button>
      </form>
      <p class="note" id="invited-may">${this.#may()}</p>
      ${this.made ? shownOnce(t('workbench:invite.once'), this.made.url) : nothing}
      ${
        this.waiting.length === 0
          ? nothing
          : html`<ul>
              ${this.waiting.map(
                (one) =>
                  html`<li>
                    <span>
                      ${this.#who(one)}
                      <span class="note"
                        >${t('workbench:invite.expires', { when: this.#i18n.time(one.expiresAt) })}</span
                      >
                    </span>
                    <button
                      type="button"
                      class="quiet"
                      aria-label=${t('workbench:invite.revoke-one', { who: this.#who(one) })}
                      @click=${() => void this.#revoke(one.id)}
                    >
                      ${t('workbench:invite.revoke')}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </section>`
  }

  #who({ name, role }: InvitationView): string {
    const said = this.#i18n.t(`workbench:role.${role}`)
    return name === null ? said : `${name} · ${said}`
  }

  /** An owner of one document owns nothing beside it: who comes in is for owners of the workspace. */
  #may(): string {
    const { t } = this.#i18n
    if (this.document === null)
      return t('workbench:invite.everywhere', { may: t(`workbench:role-may.${this.invited}`) })
    const role = this.invited === 'owner' ? 'document-owner' : this.invited
    return t('workbench:invite.here', { may: t(`workbench:role-may.${role}`) })
  }

  async #load(): Promise<void> {
    const answer = await listInvitations()
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.waiting = answer.value.filter((one) => one.document === this.document)
  }

  readonly #invite = async (event: SubmitEvent) => {
    event.preventDefault()
    const field = this.querySelector<HTMLInputElement>('[name="name"]')
    const name = field?.value.trim() ?? ''
    const answer = await invite({
      role: this.invited,
      ...(name !== '' && { name }),
      ...(this.document !== null && { document: this.document }),
    })
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    if (field) field.value = ''
    this.made = answer.value
    await this.#load()
  }

  async #revoke(id: string): Promise<void> {
    const answer = await revokeInvitation(id)
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    if (this.made?.id === id) this.made = null
    await this.#load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-invitations': DzInvitations
  }
}
