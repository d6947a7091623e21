import { html, nothing, type TemplateResult } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { FeedView, NewFeed } from '../../../src/contract/index.ts'
import { ok } from '../../../src/domain/index.ts'
import { Localised } from '../../i18n/index.ts'
import { listFeeds, makeFeed, revokeFeed } from '../../state/news-client.ts'
import { KeptSecrets } from './kept-secrets.ts'
import { shownOnce } from './shown-once.ts'
import '../settings/settings.css'

/** Secret addresses of one's Atom feed, of all documents or of one: made, copied once, revoked. */
@customElement('dz-feeds')
export class DzFeeds extends KeptSecrets<FeedView, NewFeed> {
  readonly #i18n = new Localised(this)

  protected override render(): TemplateResult | typeof nothing {
    const { t } = this.#i18n
    if (!this.hasWords) return nothing
    return html`<section class="news">
      <h2>${t('news:feed.heading')}</h2>
      <p class="note">${t(this.document === null ? 'news:feed.all' : 'news:feed.one')}</p>
      <p class="note">${t('news:feed.secret')}</p>
      ${this.made ? shownOnce(t('news:feed.once'), this.made.url) : nothing}
      ${
        this.items.length === 0
          ? nothing
          : html`<ul>
              ${this.items.map(
                ({ id, createdAt }) =>
                  html`<li>
                    <span class="note">${t('news:feed.made', { when: this.#i18n.time(createdAt) })}</span>
                    <button type="button" class="quiet" @click=${() => void this.revoke(id, revokeFeed(id))}>
                      ${t('news:feed.revoke')}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <button type="button" ?disabled=${this.busy} @click=${() => void this.make(makeFeed(this.document))}>
        ${t('news:feed.make')}
      </button>
    </section>`
  }

  protected override async list(document: string | null) {
    const list = await listFeeds()
    return list.ok ? ok({ items: list.value.items.filter((feed) => feed.document === document) }) : list
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-feeds': DzFeeds
  }
}
