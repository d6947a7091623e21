import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import { LIMITS, type Revision } from '../../../src/domain/index.ts'
import { showToast, type DzDialog } from '../../components/index.ts'
import '../../components/overlay/dialog.ts'
import { loadWords } from '../../i18n/index.ts'
import { writeAddress } from '../../state/view-address.ts'
import { DocumentPage } from '../document/document-page.ts'
import { failureText } from '../document/failure-text.ts'
import './history.css'
import './revision-detail.ts'
import { sittings, type Sitting } from './sittings.ts'

/** What was done to the document: sittings, opening to every revision with who, when, why and its difference. */
@customElement('dz-history-page')
export class DzHistoryPage extends DocumentPage {
  protected readonly tab = 'history'
  @state() private opened: ReadonlySet<number> = new Set()
  @state() private labelling: Revision | null = null
  /** The one of two revisions that was chosen first, to be compared. */
  @state() private chosen: number | null = null
  @query('dz-dialog') private dialog!: DzDialog

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('history')
  }

  protected override content(): TemplateResult {
    const { t } = this.i18n
    return html`
      ${this.#chosenNotice()}
      <ol class="history" reversed>
        ${repeat(
          sittings(this.store.revisions),
          ({ revisions }) => revisions.at(-1)?.number,
          (sitting) => this.#sitting(sitting),
        )}
      </ol>
      ${
        this.store.moreRevisions === null
          ? nothing
          : html`<button type="button" @click=${() => void this.store.readMoreRevisions()}>
              ${t('workbench:show-more')}
            </button>`
      }
      <dz-dialog heading=${t('workbench:label.heading', { revision: this.labelling?.number ?? 0 })}>
        <form id="label" @submit=${this.#saveLabel}>
          <label>
            ${t('workbench:label.name')}
            ${keyed(
              this.labelling,
              html`<input
                name="label"
                maxlength=${LIMITS.labelLength}
                .value=${this.labelling?.label ?? ''}
              />`,
            )}
          </label>
          <p class="note">${t('workbench:label.hint')}</p>
        </form>
        <button slot="actions" class="primary" type="button" @click=${this.#submitLabel}>
          ${t('workbench:save')}
        </button>
        <button slot="actions" type="button" @click=${() => this.dialog.close()}>
          ${t('workbench:cancel')}
        </button>
      </dz-dialog>
    `
  }

  #chosenNotice(): TemplateResult {
    const { chosen } = this
    const words = chosen === null ? '' : this.i18n.t('history:compare.chosen', { revision: chosen })
    return html`<div class="history-chosen" role="status">
      ${words}
      ${
        chosen === null
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => (this.chosen = null)}>
              ${this.i18n.t('workbench:cancel')}
            </button>`
      }
    </div>`
  }

  /** Any two revisions are compared: one is chosen, and then every other leads to the comparison. */
  #comparison(number: number): TemplateResult {
    const { chosen } = this
    const { t } = this.i18n
    if (chosen === null || chosen === number) {
      return html`<button
        type="button"
        class="quiet"
        aria-pressed=${chosen === number}
        @click=${() => (this.chosen = chosen === null ? number : null)}
      >
        ${t('history:compare.choose')}
      </button>`
    }
    return html`<a
      class="button quiet"
      href=${this.#compareLink(Math.min(chosen, number), Math.max(chosen, number))}
      >${t('history:compare.with', { revision: chosen })}</a
    >`
  }

  #sitting({ revisions }: Sitting): TemplateResult {
    const [newest] = revisions
    if (revisions.length === 1) return html`<li>${this.#revision(newest)}</li>`
    const oldest = revisions.at(-1) ?? newest
    return html`<li class="sitting">
      <details>
        <summary>
          <b>${newest.author.name}</b>
          ${this.i18n.t('workbench:history.sitting', { count: revisions.length, from: oldest.number, to: newest.number })}
          <time datetime=${newest.at} title=${this.i18n.time(newest.at)}>${this.i18n.ago(newest.at)}</time>
          ${this.#labelTag(newest)} ${revisions.map(({ number }) => this.#publishedTags(number))}
        </summary>
        <a class="button quiet" href=${this.#compareLink(oldest.number - 1, newest.number)}
          >${this.i18n.t('workbench:history.compare-sitting')}</a
        >
        <ol reversed>
          ${repeat(
            revisions,
            ({ number }) => number,
            (revision) => html`<li>${this.#revision(revision)}</li>`,
          )}
        </ol>
      </details>
    </li>`
  }

  #revision(revision: Revision): TemplateResult {
    const { t } = this.i18n
    const may = this.store.document?.actions ?? []
    const isHead = revision.number === this.store.document?.head
    return html`<article class="revision" id=${`r${revision.number}`}>
      <header>
        <span class="number">${revision.number}</span>
        ${this.#labelTag(revision)} ${this.#publishedTags(revision.number)}
        <span>${this.#summary(revision)}</span>
        <span class="who"
          >${revision.author.name}
          <time datetime=${revision.at} title=${this.i18n.time(revision.at)}
            >${this.i18n.ago(revision.at)}</time
          ></span
        >
      </header>
      ${revision.message === '' ? nothing : html`<p class="message">${revision.message}</p>`}
      ${
        revision.credits && revision.credits.length > 0
          ? html`<p class="note">${t('workbench:history.credit', { names: this.#names(revision) })}</p>`
          : nothing
      }
      <details @toggle=${(event: ToggleEvent) => this.#toggle(revision.number, event.newState === 'open')}>
        <summary>${t('workbench:history.what-changed')}</summary>
        ${
          this.opened.has(revision.number)
            ? html`<dz-revision-detail
                .client=${this.store.client}
                .editions=${this.store.document?.editions ?? []}
                .number=${revision.number}
              ></dz-revision-detail>`
            : nothing
        }
      </details>
      <footer class="actions small">
        <a class="button quiet" href=${this.#readLink(revision.number)}>${t('workbench:history.read')}</a>
        ${isHead ? nothing : html`<a class="button quiet" href=${this.#compareLink(revision.number, this.store.document?.head ?? 1)}>${t('workbench:history.compare-newest')}</a>`}
        ${this.#comparison(revision.number)}
        ${may.includes('label.write') ? html`<button type="button" class="quiet" @click=${() => this.#label(revision)}>${t(revision.label === undefined ? 'workbench:label.add' : 'workbench:label.change')}</button>` : nothing}
        ${may.includes('revision.write') && !isHead ? html`<button type="button" class="quiet" @click=${() => void this.#restore(revision.number)}>${t('workbench:history.restore')}</button>` : nothing}
      </footer>
    </article>`
  }

  #summary(revision: Revision): string {
    const { t } = this.i18n
    return revision.kind === 'restore'
      ? t('workbench:history.kind.restore', { revision: revision.restored ?? 0 })
      : t(`workbench:history.kind.${revision.kind}`, { count: revision.pairs })
  }

  #names(revision: Revision): string {
    const names = [...new Set(revision.credits?.map(({ name }) => name))]
    return new Intl.ListFormat(this.i18n.language).format(names)
  }

  #labelTag({ label }: Revision): TemplateResult | typeof nothing {
    return label === undefined ? nothing : html`<b class="label">${label}</b>`
  }

  #publishedTags(number: number): TemplateResult[] {
    const { document } = this.store
    const here = document?.publications.filter(({ revision }) => revision === number) ?? []
    return here.map(({ edition }) => {
      const title = document?.editions.find(({ id }) => id === edition)?.title ?? edition
      return html`<span class="tag good"
        >${this.i18n.t('workbench:history.published', { edition: title })}</span
      >`
    })
  }

  #readLink(to: number): string {
    return writeAddress({ document: this.params['id'] ?? '', mode: 'clean', to })
  }

  #compareLink(from: number, to: number): string {
    return writeAddress({ document: this.params['id'] ?? '', mode: 'compare', from: Math.max(1, from), to })
  }

  #toggle(revision: number, open: boolean): void {
    if (open) this.opened = new Set([...this.opened, revision])
  }

  #label(revision: Revision): void {
    // Each time anew, so that what was typed for one and cancelled is not offered for another.
    this.labelling = { ...revision }
    void this.updateComplete.then(() => this.dialog.show())
  }

  readonly #submitLabel = () => this.querySelector<HTMLFormElement>('form#label')?.requestSubmit()

  readonly #saveLabel = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!this.labelling) return
    const label = String(new FormData(event.target as HTMLFormElement).get('label') ?? '').trim()
    const answer = await this.store.client.label(this.labelling.number, label === '' ? null : label)
    if (!answer.ok) {
      showToast({ text: failureText(answer.error), tone: 'bad' })
      return
    }
    this.dialog.close()
    await this.store.refresh()
  }

  async #restore(to: number): Promise<void> {
    const { document } = this.store
    if (!document) return
    const before = document.head
    const restored = await this.#restoreTo(to, before)
    if (restored === null) return
    showToast({
      text: this.i18n.t('workbench:history.restored', { revision: to }),
      tone: 'good',
      action: {
        label: this.i18n.t('workbench:undo'),
        // Against the revision that was made, so that what others wrote since is a conflict and not undone with it.
        run: () => void this.#restoreTo(before, restored),
      },
    })
  }

  /** Answers the revision it made; null when it could not. */
  async #restoreTo(to: number, base: number): Promise<number | null> {
    const answer = await this.store.client.revise({ base, message: '', command: { kind: 'restore', to } })
    if (!answer.ok) showToast({ text: failureText(answer.error), tone: 'bad' })
    await this.store.refresh()
    await this.store.reload()
    return answer.ok ? answer.value.number : null
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-history-page': DzHistoryPage
  }
}
