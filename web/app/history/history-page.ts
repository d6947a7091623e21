import { html, nothing, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Edition, Revision } from '../../../src/domain/index.ts'
import { showToast } from '../../components/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { writeAddress, type ViewAddress } from '../../state/view-address.ts'
import { DocumentPage } from '../document/document-page.ts'
import { failureText } from '../document/failure-text.ts'
import './history.css'
import './label-dialog.ts'
import type { DzLabelDialog } from './label-dialog.ts'
import './restore-dialog.ts'
import type { DzRestoreDialog, RestoreEvent } from './restore-dialog.ts'
import './revision-detail.ts'
import { sittings, type Sitting } from './sittings.ts'

/** What was done to the document: sittings, opening to every revision with who, when, why and its difference. */
@customElement('dz-history-page')
export class DzHistoryPage extends DocumentPage {
  protected readonly tab = 'history'
  @state() private opened: ReadonlySet<number> = new Set()
  /** The one of two revisions that was chosen first, to be compared. */
  @state() private chosen: number | null = null
  @query('dz-label-dialog') private labelDialog!: DzLabelDialog
  @query('dz-restore-dialog') private restoreDialog!: DzRestoreDialog

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
      <dz-label-dialog></dz-label-dialog>
      <dz-restore-dialog
        @dz-restore-document=${({ to }: RestoreEvent) => void this.#restore(to)}
      ></dz-restore-dialog>
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
  #comparison(revision: Revision): TemplateResult {
    const { number } = revision
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
      href=${this.#compareLink(Math.min(chosen, number), Math.max(chosen, number), revision)}
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
        <a class="button quiet" href=${this.#compareLink(oldest.number - 1, newest.number, newest)}
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
        <span class="what"
          >${this.#labelTag(revision)} ${this.#publishedTags(revision.number)}
          <span>${this.#summary(revision)}</span>${this.#editionsTag(revision)}</span
        >
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
        <a class="button quiet" href=${this.#readLink(revision)}>${t('workbench:history.read')}</a>
        ${isHead ? nothing : html`<a class="button quiet" href=${this.#compareLink(revision.number, this.store.document?.head ?? 1, revision)}>${t('workbench:history.compare-newest')}</a>`}
        ${this.#comparison(revision)}
        ${may.includes('label.write') ? html`<button type="button" class="quiet" @click=${() => this.labelDialog.ask(this.store, revision)}>${t(revision.label === undefined ? 'workbench:label.add' : 'workbench:label.change')}</button>` : nothing}
        ${may.includes('revision.write') && !isHead ? html`<button type="button" class="quiet" @click=${() => this.#askRestore(revision)}>${t('workbench:history.restore')}</button>` : nothing}
      </footer>
    </article>`
  }

  #summary(revision: Revision): string {
    const { t } = this.i18n
    return revision.kind === 'restore'
      ? t('workbench:history.kind.restore', { count: revision.pairs, revision: revision.restored ?? 0 })
      : t(`workbench:history.kind.${revision.kind}`, { count: revision.pairs })
  }

  /** In which edition, where there are several. */
  #editionsTag({ editions, kind }: Revision): TemplateResult | typeof nothing {
    if (kind === 'create' || this.#translations.length < 2) return nothing
    const titles = this.store.document?.editions.filter(({ id }) => editions.includes(id))
    if (!titles || titles.length === 0) return nothing
    return html`<span class="in">${titles.map(({ title }) => title).join(' · ')}</span>`
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

  /** In the edition that the revision is about, where that is a single one. */
  #readLink(revision: Revision): string {
    return this.#link({ ...this.#about(revision), mode: 'clean', to: revision.number })
  }

  /** @param later whose edition is shown. */
  #compareLink(from: number, to: number, later: Revision): string {
    return this.#link({ ...this.#about(later), mode: 'compare', from: Math.max(1, from), to })
  }

  #link(view: Omit<ViewAddress, 'document'>): string {
    return writeAddress({ document: this.params['id'] ?? '', ...view })
  }

  #about({ editions }: Revision): { readonly edition?: string } {
    const [edition, ...more] = this.#translations.filter(({ id }) => editions.includes(id))
    return edition && more.length === 0 ? { edition: edition.id } : {}
  }

  get #translations(): readonly Edition[] {
    return this.store.document?.editions.filter(({ role }) => role === 'translation') ?? []
  }

  #toggle(revision: number, open: boolean): void {
    if (open) this.opened = new Set([...this.opened, revision])
  }

  /** What going back would change is the way from the newest to it. */
  #askRestore(revision: Revision): void {
    const head = this.store.document?.head ?? 1
    this.restoreDialog.ask(revision.number, this.#link({ mode: 'compare', from: head, to: revision.number }))
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
