import { html, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { MemberView } from '../../../src/contract/index.ts'
import type { Role } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import { listMembers, removeMember, setRole } from '../../state/workspace-client.ts'
import { failureText } from '../document/failure-text.ts'

const GRANTED: readonly Role[] = ['reader', 'reviewer', 'editor', 'owner']

/** The accounts of the workspace and their roles. */
@customElement('dz-members')
export class DzMembers extends LightElement {
  /** The reader's own id: nobody demotes or removes themselves here by accident. */
  @property() me = ''
  @state() private members: readonly MemberView[] = []

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
                <b>${member.name}</b> ${t(`workbench:role.${member.role}`)}
                <span class="note">${t('workbench:members.you')}</span>
              </li>`
            : this.#other(member),
        )}
      </ul>
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
            void this.#done(setRole(member.id, (event.target as HTMLSelectElement).value as Role))}
        >
          ${(member.role === 'guest' ? (['guest', ...GRANTED] as const) : GRANTED).map(
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
      <button type="button" class="quiet" @click=${() => void this.#done(removeMember(member.id))}>
        ${t('workbench:members.remove')}
      </button>
    </li>`
  }

  async #load(): Promise<void> {
    const answer = await listMembers()
    if (answer.ok) this.members = answer.value
    else showToast({ text: failureText(answer.error), tone: 'bad' })
  }

  async #done(change: ReturnType<typeof setRole> | ReturnType<typeof removeMember>): Promise<void> {
    const answer = await change
    showToast(
      answer.ok
        ? { text: this.#i18n.t('workbench:saved'), tone: 'good' }
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
