import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import {
  LIMITS,
  may,
  type Edition,
  type ReviewRules,
  type Role,
  type Visibility,
} from '../../../src/domain/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { showToast, type DzDialog } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import '../access/invitations.ts'
import '../access/people.ts'
import { DocumentPage } from '../document/document-page.ts'
import { failureText } from '../document/failure-text.ts'
import { importAddress } from '../import/import-address.ts'
import '../news/feeds.ts'
import '../news/webhooks.ts'
import { navigate } from '../navigation.ts'
import { session } from '../../state/session.ts'
import { TypedField } from '../../state/typed-field.ts'
import { findingRules } from './finding-rules.ts'
import { reviewRules } from './review-rules.ts'
import { unsavedNote } from './unsaved-note.ts'
import './settings.css'

const VISIBILITIES: readonly Visibility[] = ['private', 'link', 'public']

/** What a document is called, who may read it and suggest, which editions it has, whom it tells. */
@customElement('dz-settings-page')
export class DzSettingsPage extends DocumentPage {
  protected readonly tab = 'settings'
  @state() private hasFindingWords = false
  /** Inviting and giving roles are acts on the workspace, also where one owns the document. */
  @state() private roleInWorkspace: Role = 'guest'
  @state() private confirmation = ''
  @query('dz-dialog') private dialog!: DzDialog
  readonly #title = new TypedField(this, 'title', () => this.store.client.id)

  override connectedCallback(): void {
    super.connectedCallback()
    void Promise.all([loadWords('findings'), loadWords('checks')]).then(() => (this.hasFindingWords = true))
    void session().then((who) => {
      if (who.ok) this.roleInWorkspace = who.value.role
    })
    void loadWords('review')
    void loadWords('proposing')
  }

  protected override content(): TemplateResult {
    const { t } = this.i18n
    const { document } = this.store
    if (!document) return html``
    const isPrivate = document.visibility === 'private'
    return html`<div class="settings">
      <form @submit=${this.#rename}>
        <label>
          ${t('workbench:settings.title')}
          <input
            name="title"
            required
            maxlength=${LIMITS.titleLength}
            .value=${live(this.#title.text ?? document.title)}
            @input=${(event: Event) => this.#title.keep((event.target as HTMLInputElement).value)}
          />
        </label>
        <button>${t('workbench:save')}</button>
        ${
          (this.#title.text ?? document.title) === document.title
            ? nothing
            : unsavedNote(() => this.#title.drop())
        }
      </form>
      <fieldset>
        <legend>${t('workbench:settings.visibility')}</legend>
        ${VISIBILITIES.map(
          (visibility) =>
            html`<label class="choice">
              <input
                type="radio"
                name="visibility"
                .checked=${live(document.visibility === visibility)}
                @change=${() => void this.#change({ visibility })}
              />
              <span>
                <b>${t(`workbench:visibility.${visibility}`)}</b>
                <span class="note">${t(`workbench:visibility.${visibility}-means`)}</span>
              </span>
            </label>`,
        )}
        <label class="choice">
          <input
            type="checkbox"
            .checked=${live(document.guestsMaySuggest)}
            ?disabled=${isPrivate}
            @change=${(event: Event) =>
              void this.#change({ guestsMaySuggest: (event.target as HTMLInputElement).checked })}
          />
          <span>
            <b>${t('workbench:settings.guests')}</b>
            <span class="note"
              >${t(isPrivate ? 'workbench:settings.guests-private' : 'workbench:settings.guests-mean')}</span
            >
          </span>
        </label>
      </fieldset>
      ${reviewRules(document.rules, (rules) => void this.#change({ rules }))}
      ${this.hasFindingWords ? findingRules(document.rules, (rules) => void this.#heed(rules)) : nothing}
      ${this.#editions(document.editions)}
      ${
        document.actions.includes('people.read')
          ? html`<dz-people
              document=${document.id}
              ?changeable=${may(this.roleInWorkspace, 'member.write')}
            ></dz-people>`
          : nothing
      }
      ${
        may(this.roleInWorkspace, 'invitation.write')
          ? html`<dz-invitations .document=${document.id}></dz-invitations>`
          : nothing
      }
      <dz-feeds .document=${document.id}></dz-feeds>
      ${may(document.role, 'webhook.read') ? html`<dz-webhooks .document=${document.id}></dz-webhooks>` : nothing}
      ${document.actions.includes('document.delete') ? this.#deletion(document.title) : nothing}
    </div>`
  }

  #editions(editions: readonly Edition[]): TemplateResult {
    const { t } = this.i18n
    return html`<section>
      <h2>${t('workbench:settings.editions')}</h2>
      <ul>
        ${editions.map(
          (edition) =>
            html`<li>
              ${edition.title} <code>${edition.lang}</code>
              <span class="note">${t(`workbench:edition.${edition.role}`)}</span>
            </li>`,
        )}
      </ul>
      <p><a href=${importAddress(this.store.client.id)}>${t('proposing:import.link')}</a></p>
    </section>`
  }

  #deletion(title: string): TemplateResult {
    const { t } = this.i18n
    return html`<section class="danger">
      <h2>${t('workbench:settings.delete')}</h2>
      <p class="note">${t('workbench:settings.delete-means')}</p>
      <button type="button" @click=${() => this.dialog.show()}>${t('workbench:settings.delete')}</button>
      <dz-dialog heading=${t('workbench:settings.delete')}>
        <label>
          ${t('workbench:settings.delete-confirm', { title })}
          <input
            autocomplete="off"
            .value=${this.confirmation}
            @input=${(event: Event) => (this.confirmation = (event.target as HTMLInputElement).value)}
          />
        </label>
        <button
          slot="actions"
          type="button"
          class="primary"
          ?disabled=${this.confirmation.trim() !== title.trim()}
          @click=${() => void this.#delete()}
        >
          ${t('workbench:settings.delete')}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>
          ${t('workbench:cancel')}
        </button>
      </dz-dialog>
    </section>`
  }

  /** What was typed stays until it was taken. */
  readonly #rename = async (event: SubmitEvent) => {
    event.preventDefault()
    const typed = this.#title.text
    const title = String(new FormData(event.target as HTMLFormElement).get('title') ?? '').trim()
    if (title !== '' && (await this.#change({ title }))) this.#title.drop(typed)
  }

  async #change(change: Parameters<typeof this.store.client.change>[0]): Promise<boolean> {
    const answer = await this.store.client.change(change)
    showToast(
      answer.ok
        ? { text: this.i18n.t('workbench:saved'), tone: 'good' }
        : { text: failureText(answer.error), tone: 'bad' },
    )
    await this.store.refresh()
    return answer.ok
  }

  /** The button of a rule that is heard again goes with it: the focus stays at its list. */
  async #heed(rules: Partial<ReviewRules>): Promise<void> {
    await this.#change({ rules })
    await this.updateComplete
    if (document.activeElement === document.body) {
      this.querySelector<HTMLElement>('#muted-rules')?.focus({ preventScroll: true })
    }
  }

  async #delete(): Promise<void> {
    const answer = await this.store.client.delete()
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.dialog.close()
    navigate('/')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-settings-page': DzSettingsPage
  }
}
