import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { FeedView, NewFeed } from '../../../src/contract/index.ts'
import { LightElement, showToast } from '../../components/index.ts'
import { loadWords, Localised } from '../../i18n/index.ts'
import { listFeeds, makeFeed, revokeFeed } from '../../state/news-client.ts'
import { failureText } from '../document/failure-text.ts'
import { shownOnce } from './shown-once.ts'
import '../settings/settings.css'

/** Secret addresses of one's Atom feed, of all documents or of one: made, copied once, revoked. */
@customElement('dz-feeds')
export class DzFeeds extends LightElement {
  /** null: of all documents one may read. */
  @property({ attribute: false }) document: string | null = null
  @state() private feeds: readonly FeedView[] = []
  /** The one made last: its address is shown this once. */
  @state() private made: NewFeed | null = null
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
      <h2>${t('news:feed.heading')}</h2>
      <p class="note">
        ${t(this.document === null ? 'news:feed.all' : 'news:feed.one')} ${t('news:feed.secret')}
      </p>
      ${this.made ? shownOnce(t('news:feed.once'), this.made.url) : nothing}
      ${
        this.feeds.length === 0
          ? nothing
          : html`<ul>
              ${this.feeds.map(
                ({ id, createdAt }) =>
                  html`<li>
                    <span class="note">${t('news:feed.made', { when: this.#i18n.time(createdAt) })}</span>
                    <button type="button" class="quiet" @click=${() => void this.#revoke(id)}>
                      ${t('news:feed.revoke')}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <button type="button" ?disabled=${this.busy} @click=${() => void this.#make()}>
        ${t('news:feed.make')}
      </button>
    </section>`
  }

  async #load(): Promise<void> {
    const { document } = this
    const list = await listFeeds()
    if (document !== this.document) return
    if (list.ok) this.feeds = list.value.items.filter((feed) => feed.document === document)
    else showToast({ text: failureText(list.error), tone: 'bad' })
  }

  async #make(): Promise<void> {
    this.busy = true
    const answer = await makeFeed(this.document)
    this.busy = false
    if (answer.ok) this.made = answer.value
    else showToast({ text: failureText(answer.error), tone: 'bad' })
    await this.#load()
  }

  async #revoke(id: string): Promise<void> {
    const answer = await revokeFeed(id)
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    else if (this.made?.id === id) this.made = null
    await this.#load()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-feeds': DzFeeds
  }
}
