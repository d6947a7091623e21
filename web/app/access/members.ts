import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { MemberView } from '../../../src/contract/index.ts'
import { GRANTED_ROLES, ROLES, type Role } from '../../../src/domain/index.ts'
import { LightElement, showToast, type DzDialog } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import { Localised } from '../../i18n/index.ts'
import { listMembers, removeMember, setRole } from '../../state/workspace-client.ts'
import { failureText } from '../document/failure-text.ts'

/** The accounts of the workspace and their roles. A removal is asked about first: what it ends cannot be given back. */
@customElement('dz-members')
export class DzMembers extends LightElement {
  /** The reader's own id: nobody demotes or removes themselves here by accident. */
  @property() me = ''
  @state() private members: readonly MemberView[] = []
  /** Who is asked about, or was last. */
  @state() private leaving: MemberView | null = null
  @query('dz-dialog') private readonly dialog!: DzDialog

  readonly #i18n = new Localised(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    return html`<section class="members">
      <h2>${t('workbench:members.heading')}</h2>
      <ul>
        ${this.members.map((member) =>
          member.id === this.me
            ? html`<li>
                <b>${member.name}</b>
                <span>
                  ${t(`workbench:role.${member.role}`)}
                  <span class="note">${t('workbench:members.you')}</span>
                </span>
              </li>`
            : this.#other(member),
        )}
      </ul>
      <dz-dialog
        heading=${this.leaving ? t('workbench:members.remove-one', { name: this.leaving.name }) : ''}
      >
        ${
          this.leaving
            ? html`<p>${t('workbench:members.remove-means', { name: this.leaving.name })}</p>`
            : nothing
        }
        <button slot="actions" type="button" class="primary" @click=${() => void this.#remove()}>
          ${t('workbench:members.remove')}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>
          ${t('workbench:cancel')}
        </button>
      </dz-dialog>
    </section>`
  }

  #other(member: MemberView): TemplateResult {
    const { t } = this.#i18n
    return html`<li>
      <b>${member.name}</b>
      <label
        ><span class="sr-only">${t('workbench:members.role-of', { name: member.name })}</span>
        <select
          @change=${(event: Event) =>
            void this.#give(member, (event.target as HTMLSelectElement).value as Role)}
        >
          ${(member.role === 'guest' ? ROLES : GRANTED_ROLES).map(
            (role) =>
              html`<option
                value=${role}
                ?disabled=${role === 'guest'}
                .selected=${live(role === member.role)}
              >
                ${t(`workbench:role.${role}`)}
              </option>`,
          )}
        </select></label
      >
      <button
        type="button"
        class="quiet"
        aria-label=${t('workbench:members.remove-one', { name: member.name })}
        @click=${() => void this.#ask(member)}
      >
        ${t('workbench:members.remove')}
      </button>
    </li>`
  }

  async #load(): Promise<void> {
    const answer = await listMembers()
    if (answer.ok) this.members = answer.value
    else showToast({ text: failureText(answer.error), tone: 'bad' })
  }

  /** What one was before can be had again, save none at all: that the server gives nobody. */
  async #give(member: MemberView, role: Role): Promise<void> {
    const { t } = this.#i18n
    const answer = await setRole(member.id, role)
    const undo = member.role === 'guest' ? null : () => void this.#give({ ...member, role }, member.role)
    showToast(
      answer.ok
        ? {
            text: `${member.name}: ${t(`workbench:role.${role}`)}`,
            tone: 'good',
            ...(undo && { action: { label: t('workbench:undo'), run: undo } }),
          }
        : { text: failureText(answer.error), tone: 'bad' },
    )
    await this.#load()
  }

  async #ask(member: MemberView): Promise<void> {
    this.leaving = member
    await this.dialog.show()
  }

  async #remove(): Promise<void> {
    const { leaving } = this
    this.dialog.close()
    if (!leaving) return
    const answer = await removeMember(leaving.id)
    showToast(
      answer.ok
        ? { text: this.#i18n.t('workbench:members.removed', { name: leaving.name }), tone: 'good' }
        : { text: failureText(answer.error), tone: 'bad' },
    )
    await this.#load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-members': DzMembers
  }
}
