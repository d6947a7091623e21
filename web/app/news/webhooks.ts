import { html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { NewWebhook, WebhookView } from '../../../src/contract/index.ts'
import { LIMITS } from '../../../src/domain/index.ts'
import { Localised } from '../../i18n/index.ts'
import { listWebhooks, makeWebhook, removeWebhook } from '../../state/news-client.ts'
import { TypedField } from '../../state/typed-field.ts'
import { failureText } from '../document/failure-text.ts'
import { KeptSecrets } from './kept-secrets.ts'
import { shownOnce } from './shown-once.ts'
import '../settings/settings.css'

/** Addresses that are told what happens, in the workspace or in one document, and how the last attempt went. */
@customElement('dz-webhooks')
export class DzWebhooks extends KeptSecrets<WebhookView, NewWebhook> {
  readonly #i18n = new Localised(this)
  readonly #address = new TypedField(this, 'webhook', () => this.document ?? 'workspace')

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (!this.hasWords) return nothing
    return html`<section class="news">
      <h2>${t('news:webhook.heading')}</h2>
      <p class="note">${t(this.document === null ? 'news:webhook.all' : 'news:webhook.one')}</p>
      <form @submit=${this.#onSubmit}>
        <label>
          ${t('news:webhook.address')}
          <input
            name="url"
            type="url"
            required
            maxlength=${LIMITS.addressLength}
            placeholder="https://…"
            .value=${live(this.#address.text ?? '')}
            @input=${(event: Event) => this.#address.keep((event.target as HTMLInputElement).value)}
            autocomplete="off"
          />
        </label>
        <button ?disabled=${this.busy}>${t('news:webhook.make')}</button>
      </form>
      ${this.made ? shownOnce(t('news:webhook.once'), this.made.secret) : nothing}
      ${
        this.items.length === 0
          ? nothing
          : html`<ul>
              ${this.items.map((hook) => this.#hook(hook))}
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
        @click=${() => void this.revoke(hook.id, removeWebhook(this.document, hook.id))}
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

  protected override list(document: string | null) {
    return listWebhooks(document)
  }

  /** What was typed stays until it was taken. */
  readonly #onSubmit = async (event: SubmitEvent) => {
    event.preventDefault()
    const url = String(new FormData(event.target as HTMLFormElement).get('url') ?? '').trim()
    const typed = this.#address.text
    const isMade = await this.make(makeWebhook(this.document, url), (failure) =>
      failure.code === 'INVALID_INPUT' ? this.#i18n.t('news:webhook.not-public') : failureText(failure),
    )
    if (isMade) this.#address.drop(typed)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-webhooks': DzWebhooks
  }
}
