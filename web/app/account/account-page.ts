import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { SessionView } from '../../../src/contract/index.ts'
import { LIMITS, may } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { rename, session, signOut } from '../../state/session.ts'
import { TypedField } from '../../state/typed-field.ts'
import '../access/invitations.ts'
import '../access/members.ts'
import '../news/feeds.ts'
import '../news/webhooks.ts'
import { failureText } from '../document/failure-text.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import '../settings/rejection-reasons.ts'
import { unsavedNote } from '../settings/unsaved-note.ts'
import '../settings/settings.css'

/** One's own name, signing out, news that come by themselves, and for an owner the people of the workspace. */
@customElement('dz-account-page')
export class DzAccountPage extends LightElement implements Page {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private session: SessionView | null = null
  @state() private failure: ApiFailure | null = null
  @state() private hasFindingWords = false

  readonly #i18n = new Localised(this)
  readonly #name = new TypedField(this, 'name', () => 'workspace')

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
    void loadWords('findings').then(() => (this.hasFindingWords = true))
  }

  protected override render(): TemplateResult {
    const { t } = this.#i18n
    if (this.failure) return html`<p class="empty-page" role="alert">${failureText(this.failure)}</p>`
    if (!this.session) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const { member, role } = this.session
    if (!member) return html`<p class="empty-page">${t('workbench:welcome.sign-in')}</p>`
    return html`<div class="settings">
      <h1>${t('workbench:account.heading')}</h1>
      <form @submit=${this.#rename}>
        <label>
          ${t('workbench:account.name')}
          <input
            name="name"
            required
            maxlength=${LIMITS.nameLength}
            .value=${live(this.#name.text ?? member.name)}
            @input=${(event: Event) => this.#name.keep((event.target as HTMLInputElement).value)}
            autocomplete="name"
          />
        </label>
        <button>${t('workbench:save')}</button>
        ${(this.#name.text ?? member.name) === member.name ? nothing : unsavedNote(() => this.#name.drop())}
      </form>
      <p>
        ${t('workbench:account.role', { role: t(`workbench:role.${role}`) })}
        <button type="button" class="quiet" @click=${() => void this.#signOut()}>
          ${t('workbench:account.sign-out')}
        </button>
      </p>
      ${may(role, 'member.read') ? html`<dz-members me=${member.id}></dz-members>` : nothing}
      ${may(role, 'invitation.write') ? html`<dz-invitations></dz-invitations>` : nothing}
      ${may(role, 'rejection-reason.write') ? html`<dz-rejection-reasons></dz-rejection-reasons>` : nothing}
      <dz-feeds></dz-feeds>
      ${may(role, 'webhook.read') ? html`<dz-webhooks></dz-webhooks>` : nothing}
      ${may(role, 'finding-report.read') && this.hasFindingWords ? this.#reports() : nothing}
    </div>`
  }

  #reports(): TemplateResult {
    const { t } = this.#i18n
    return html`<section>
      <h2>${t('findings:reports.heading')}</h2>
      <p><a href="/settings/reports">${t('findings:reports.link')}</a></p>
    </section>`
  }

  protected override updated(): void {
    this.dispatchEvent(new PageTitleEvent(this.#i18n.t('workbench:account.heading')))
  }

  async #load(): Promise<void> {
    const answer = await session()
    if (answer.ok) this.session = answer.value
    else this.failure = answer.error
  }

  readonly #rename = async (event: SubmitEvent) => {
    event.preventDefault()
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim()
    if (name === '') return
    const typed = this.#name.text
    const answer = await rename(name)
    if (answer.ok) this.#name.drop(typed)
    showToast(
      answer.ok
        ? { text: this.#i18n.t('workbench:saved'), tone: 'good' }
        : { text: failureText(answer.error), tone: 'bad' },
    )
    await this.#load()
  }

  async #signOut(): Promise<void> {
    const answer = await signOut()
    // As a load of its own: documents that were read, and who read them, do not stay in the page.
    if (answer.ok) location.assign('/')
    else showToast({ text: failureText(answer.error), tone: 'bad' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-account-page': DzAccountPage
  }
}
