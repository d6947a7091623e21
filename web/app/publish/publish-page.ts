import { html, nothing, type TemplateResult } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import type { Edition, Publication } from '../../../src/domain/index.ts'
import { loadWords } from '../../i18n/index.ts'
import type { ApiResult } from '../../state/api-client.ts'
import { showToast, type RevisionPickEvent } from '../../components/index.ts'
import '../../components/picker/revision-picker.ts'
import { approve, withdrawApproval } from '../../state/reading-client.ts'
import { whoAmI } from '../../state/session.ts'
import { writeAddress } from '../../state/view-address.ts'
import { DocumentPage } from '../document/document-page.ts'
import { failureText } from '../document/failure-text.ts'
import { revisionChoice } from '../document/revision-choice.ts'
import { approval } from './approval.ts'
import './change-preview.ts'
import './embed-code.ts'
import './publish.css'

/** What the public sees: one revision per edition, chosen with a preview, and how to put it on another site. */
@customElement('dz-publish-page')
export class DzPublishPage extends DocumentPage {
  protected readonly tab = 'publish'
  /** Revisions chosen and not yet published, by edition. */
  @state() private chosen: ReadonlyMap<string, number> = new Map()
  @state() private busy: string | null = null
  /** The newest revision when the page was opened: what is offered must not change under the button. */
  #offered: number | null = null

  @state() private me: string | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('review')
    void whoAmI().then((me) => (this.me = me))
  }

  protected override storeChanged(): void {
    this.#offered ??= this.store.document?.head ?? null
  }

  protected override content(): TemplateResult {
    const translations = this.store.document?.editions.filter(({ role }) => role === 'translation') ?? []
    return html`<div class="publish">${translations.map((edition) => this.#edition(edition))}</div>`
  }

  #edition(edition: Edition): TemplateResult {
    const { t } = this.i18n
    const { document } = this.store
    const now = document?.publications.find((one) => one.edition === edition.id)
    const chosen = this.chosen.get(edition.id) ?? this.#offered ?? 1
    const busy = this.busy === edition.id
    return html`<section aria-labelledby=${`edition-${edition.id}`}>
      <h2 id=${`edition-${edition.id}`}>${edition.title}</h2>
      ${now ? this.#standing(now) : html`<p>${t('workbench:publish.not-yet')}</p>`}
      <div class="choose">
        <dz-revision-picker
          label=${t('workbench:publish.revision')}
          .value=${chosen}
          .revisions=${this.store.revisions.map((revision) => revisionChoice(revision, now?.revision))}
          ?has-more=${this.store.moreRevisions !== null}
          @dz-revision-pick=${(event: RevisionPickEvent) => this.#choose(edition.id, event.revision)}
          @dz-revisions-more=${() => void this.store.readMoreRevisions()}
        ></dz-revision-picker>
        <button
          type="button"
          class="primary"
          ?disabled=${busy || now?.revision === chosen}
          @click=${() => void this.#publish(edition.id, chosen, now)}
        >
          ${t(busy ? 'workbench:publish.busy' : 'workbench:publish.publish', { revision: chosen })}
        </button>
      </div>
      ${
        now?.revision === chosen
          ? html`<p class="note">${t('workbench:publish.same')}</p>`
          : this.#preview(edition, now?.revision ?? null, chosen)
      }
      ${this.#approval(edition, chosen)}
      ${now ? html`<dz-embed-code .document=${this.store.document} .edition=${edition}></dz-embed-code>` : nothing}
    </section>`
  }

  #standing(now: Publication): TemplateResult {
    const { t } = this.i18n
    const { document } = this.store
    const read = `/read/${encodeURIComponent(document?.id ?? '')}/${encodeURIComponent(now.edition)}`
    return html`<p>
        ${t('workbench:publish.standing', { revision: now.revision, name: now.by.name })}
        <time datetime=${now.at} title=${this.i18n.time(now.at)}>${this.i18n.ago(now.at)}</time>
      </p>
      ${
        document?.visibility === 'private'
          ? html`<p class="warning" role="status">
              ${t('workbench:publish.private')}
              <a href=${`/d/${encodeURIComponent(document.id)}/settings`}>${t('workbench:tab.settings')}</a>
            </p>`
          : nothing
      }
      <p class="actions">
        ${
          document?.visibility === 'private'
            ? nothing
            : html`<a class="button" href=${read} target="_blank">${t('workbench:publish.read')}</a>`
        }
        <button type="button" class="quiet" @click=${() => void this.#unpublish(now)}>
          ${t('workbench:publish.unpublish')}
        </button>
      </p>`
  }

  #preview(edition: Edition, from: number | null, to: number): TemplateResult {
    const { t } = this.i18n
    const address = { document: this.params['id'] ?? '', edition: edition.id, to }
    if (from === null) {
      return html`<p>
        <a href=${writeAddress({ ...address, mode: 'clean' })}>${t('workbench:publish.read-first')}</a>
      </p>`
    }
    return html`<dz-change-preview
        .client=${this.store.client}
        .edition=${edition}
        .from=${from}
        .to=${to}
      ></dz-change-preview>
      <p>
        <a href=${writeAddress({ ...address, mode: 'compare', from })}>${t('workbench:publish.compare')}</a>
      </p>`
  }

  #approval(edition: Edition, revision: number): TemplateResult | typeof nothing {
    const { document, corrections, client } = this.store
    const progress = document?.progress.find((one) => one.edition === edition.id)
    if (!document || !progress) return nothing
    const waiting = {
      corrections: corrections.filter((one) => one.edition === edition.id).length,
      threads: document.openThreads,
    }
    const given = progress.approval
    const isMine = given?.by.id !== undefined && given.by.id === this.me
    const actions = document.actions.includes('edition.approve')
      ? {
          approve: () => void this.#say(approve(client.id, edition.id, revision), revision),
          ...(isMine
            ? { withdraw: () => void this.#say(withdrawApproval(client.id, edition.id, given.revision)) }
            : {}),
        }
      : null
    return approval(progress, waiting, revision, actions)
  }

  async #say(asked: Promise<ApiResult<unknown>>, approved?: number): Promise<void> {
    // The pressed button goes with what it said; where it stood the keyboard goes on.
    const pressed = document.activeElement
    if (pressed?.matches('.approval button')) pressed.closest<HTMLElement>('.approval')?.focus()
    const answer = await asked
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    else if (approved !== undefined) {
      showToast({ text: this.i18n.t('review:approve.done', { revision: approved }), tone: 'good' })
    }
    await this.store.refresh()
  }

  #choose(edition: string, revision: number): void {
    this.chosen = new Map(this.chosen).set(edition, revision)
  }

  async #publish(edition: string, revision: number, before: Publication | undefined): Promise<void> {
    this.busy = edition
    const answer = await this.store.client.publish(edition, revision)
    this.busy = null
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    showToast({
      text: this.i18n.t('workbench:publish.done', { revision }),
      tone: 'good',
      action: {
        label: this.i18n.t('workbench:undo'),
        run: () =>
          void (before ? this.#publish(edition, before.revision, undefined) : this.#unpublish(answer.value)),
      },
    })
    await this.store.refresh()
  }

  async #unpublish(publication: Publication): Promise<void> {
    const answer = await this.store.client.unpublish(publication.edition)
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    showToast({
      text: this.i18n.t('workbench:publish.unpublished'),
      action: {
        label: this.i18n.t('workbench:undo'),
        run: () => void this.#publish(publication.edition, publication.revision, undefined),
      },
    })
    await this.store.refresh()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-publish-page': DzPublishPage
  }
}
