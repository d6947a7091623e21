import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { NewWebhook, WebhookView } from '../../../src/contract/index.ts'
import { LIMITS } from '../../../src/domain/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { listWebhooks, makeWebhook, removeWebhook } from '../../state/news-client.ts'
import { failureText } from '../document/failure-text.ts'
import { shownOnce } from './shown-once.ts'
import '../settings/settings.css'

/** Addresses that are told what happens, in the workspace or in one document, and how the last attempt went. */
@customElement('dz-webhooks')
export class DzWebhooks extends LightElement {
  /** null: of the whole workspace. */
  @property({ attribute: false }) document: string | null = null
  @state() private hooks: readonly WebhookView[] = []
  /** The one made last: its secret is shown this once. */
  @state() private made: NewWebhook | null = null
  @state() private hasWords = false
  @state() private busy = false
  readonly #i18n = new Localised(this)

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('news').then(() => (this.hasWords = true))
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('document')) return
    this.made = null
    void this.#load()
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (!this.hasWords) return nothing
    return html`<section class="news">
      <h2>${t('news:webhook.heading')}</h2>
      <p class="note">${t(this.document === null ? 'news:webhook.all' : 'news:webhook.one')}</p>
      <form @submit=${this.#make}>
        <label>
          ${t('news:webhook.address')}
          <input
            name="url"
            type="url"
            required
            maxlength=${LIMITS.addressLength}
            placeholder="https://…"
            autocomplete="off"
          />
        </label>
        <button ?disabled=${this.busy}>${t('news:webhook.make')}</button>
      </form>
      ${this.made ? shownOnce(t('news:webhook.once'), this.made.secret) : nothing}
      ${
        this.hooks.length === 0
          ? nothing
          : html`<ul>
              ${this.hooks.map((hook) => this.#hook(hook))}
            </ul>`
      }
    </section>`
  }

  #hook(hook: WebhookView): TemplateResult {
    const { t } = this.#i18n
    return html`<li>
      <span class="address">
        ${hook.url}
        <span class=${hook.failures > 0 ? 'note bad' : 'note'}>${this.#state(hook)}</span>
      </span>
      <button
        type="button"
        class="quiet"
        aria-label=${t('news:webhook.remove-one', { url: hook.url })}
        @click=${() => void this.#remove(hook.id)}
      >
        ${t('news:webhook.remove')}
      </button>
    </li>`
  }

  #state({ last, failures }: WebhookView): string {
    const { t } = this.#i18n
    if (!last) return t('news:webhook.untold')
    const when = this.#i18n.ago(last.at)
    if (failures === 0) return t('news:webhook.told', { when, status: last.status })
    const failed =
      last.status === 0
        ? t('news:webhook.silent', { when })
        : t('news:webhook.refused', { when, status: last.status })
    return `${failed} ${t('news:webhook.failures', { count: failures })}`
  }

  async #load(): Promise<void> {
    const { document } = this
    const list = await listWebhooks(document)
    if (document !== this.document) return
    if (list.ok) this.hooks = list.value.items
    else showToast({ text: failureText(list.error), tone: 'bad' })
  }

  /** What was typed stays until it was taken. */
  readonly #make = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    this.busy = true
    const answer = await makeWebhook(this.document, String(new FormData(form).get('url') ?? '').trim())
    this.busy = false
    if (!answer.ok) {
      const isAddress = answer.error.code === 'INVALID_INPUT'
      const text = isAddress ? this.#i18n.t('news:webhook.not-public') : failureText(answer.error)
      showToast({ text, tone: 'bad' })
      return
    }
    form.reset()
    this.made = answer.value
    await this.#load()
  }

  async #remove(id: string): Promise<void> {
    const answer = await removeWebhook(this.document, id)
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    else if (this.made?.id === id) this.made = null
    await this.#load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-webhooks': DzWebhooks
  }
}
