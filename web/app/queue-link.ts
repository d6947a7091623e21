import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { LightElement } from '../components/light-element.ts'
import { formatNumber } from '../i18n/format.ts'
import { language, Localised } from '../i18n/index.ts'
import { queueCount } from '../state/queue-count.ts'
import { whoAmI } from '../state/session.ts'

const EVERY_MS = 60_000

/** The way to what waits, with how much it is. Nothing for somebody without an account. */
@customElement('dz-queue-link')
export class DzQueueLink extends LightElement {
  /** The queue is the page in front. */
  @property({ type: Boolean }) current = false
  @state() private member = false
  readonly #i18n = new Localised(this)
  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    queueCount.addEventListener('change', this.#onChange)
    window.addEventListener('focus', this.#ask)
    document.addEventListener('visibilitychange', this.#ask)
    this.#timer = setInterval(this.#ask, EVERY_MS)
    this.#ask()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    queueCount.removeEventListener('change', this.#onChange)
    window.removeEventListener('focus', this.#ask)
    document.removeEventListener('visibilitychange', this.#ask)
    clearInterval(this.#timer)
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.member) return nothing
    const { t } = this.#i18n
    const { count, exact } = queueCount.size ?? { count: 0, exact: true }
    const said = exact ? t('app:shell.waiting', { count }) : t('app:shell.waiting-more', { count })
    return html`<a href="/queue" aria-current=${this.current ? 'page' : 'false'}
      >${t('app:shell.queue')}${
        count === 0
          ? nothing
          : html` <span class="count" aria-hidden="true"
                >${formatNumber(count, language())}${exact ? '' : '+'}</span
              ><span class="sr-only">${said}</span>`
      }</a
    >`
  }

  readonly #onChange = () => {
    if (this.member) this.requestUpdate()
    else this.#ask()
  }

  readonly #ask = () => void this.#meet()

  /** Asks again who one is where the server did not answer at first; who has no account is known for good. */
  async #meet(): Promise<void> {
    if (document.visibilityState !== 'visible') return
    this.member ||= (await whoAmI()) !== null
    if (this.member) void queueCount.refresh()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-queue-link': DzQueueLink
  }
}
