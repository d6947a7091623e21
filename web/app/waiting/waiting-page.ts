import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { QueueEntry } from '../../../src/contract/index.ts'
import type { DocumentSummary } from '../../../src/domain/index.ts'
import type { Correction } from '../../../src/domain/index.ts'
import { isTyping, LightElement, onKeys, showToast } from '../../components/index.ts'
import { language, loadWords, Localised } from '../../i18n/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { queueCount } from '../../state/queue-count.ts'
import { whoAmI } from '../../state/session.ts'
import { talkOf } from '../../state/talk-store.ts'
import { listDocuments } from '../../state/workspace-client.ts'
import type { DzCorrectionCard } from '../corrections/correction-card.ts'
import { CorrectionDesk, type DeskHost } from '../corrections/correction-desk.ts'
import '../corrections/explain-dialog.ts'
import type { DzExplainDialog } from '../corrections/explain-dialog.ts'
import type { DzThreadCard } from '../talk/thread-card.ts'
import { undoToast, type Undo } from '../corrections/undo-toast.ts'
import { failureText } from '../document/failure-text.ts'
import { navigate } from '../navigation.ts'
import { PageTitleEvent, type Page } from '../page.ts'
import '../queue/queue.css'
import { OpenEntry } from './open-entry.ts'
import { keyOf, WaitingEntries } from './waiting-entries.ts'
import { narrows, queueQuery, readWaitingFilter, unfiltered, waitingAddress } from './waiting-filter.ts'
import { waitingFilters } from './waiting-filters.ts'
import { inOrder, unfoldable, waitingList } from './waiting-list.ts'
import './waiting.css'

/** What waits in all documents one may read: gone through, and decided, without leaving the page. */
@customElement('dz-waiting-page')
export class DzWaitingPage extends LightElement implements Page, DeskHost {
  @property({ attribute: false }) url = new URL(location.href)
  @property({ attribute: false }) params: Readonly<Record<string, string>> = {}
  @state() private documents: readonly DocumentSummary[] = []
  @state() private me: string | null = null
  @query('dz-explain-dialog') private explain!: DzExplainDialog
  readonly #i18n = new Localised(this)
  readonly #entries = new WaitingEntries(() => this.requestUpdate())
  readonly #open = new OpenEntry((store) => this.#onStore(store))
  readonly #desk = new CorrectionDesk(this)
  /** Opens the thread again that was resolved last, if nothing was decided since. */
  #reopen: Undo | null = null
  #asked = ''
  #stopKeys: (() => void) | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void loadWords('waiting')
    void loadWords('talk')
    void this.#meet()
    this.#stopKeys = onKeys(window, {
      'next-change': () => this.#go(1),
      'previous-change': () => this.#go(-1),
      accept: () => void this.#act((card) => 'accept' in card && card.accept()),
      reject: () => void this.#act((card) => 'askRejection' in card && card.askRejection()),
      comment: () => void this.#act((card) => card.comment()),
      'undo-decision': (event) => !isTyping(event) && this.#undoLast(),
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopKeys?.()
    this.#open.release()
  }

  get store(): DocumentStore {
    const { store } = this.#open
    if (!store) throw new Error('bug: a card of a document that is not open')
    return store
  }

  explainTo(correction: Correction, options: { readonly wording?: boolean } = {}): void {
    this.explain.ask(this.store, correction, options)
  }

  /** What stays open of a correction keeps the focus: the button that was pressed may be gone. */
  async written(): Promise<void> {
    this.#reopen = null
    await this.updateComplete
    const { key } = this.#open
    if (key !== null && document.activeElement === document.body) this.#item(key)?.querySelector('a')?.focus()
  }

  async #meet(): Promise<void> {
    this.me = await whoAmI()
    const page = await listDocuments()
    if (page.ok) this.documents = page.value.items
  }

  get #filter() {
    return readWaitingFilter(this.url)
  }

  get #listed() {
    const { grouped } = this.#filter
    return { grouped, entries: (this.#entries.all ?? []).filter((entry) => !this.#entries.isGone(entry)) }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asked = JSON.stringify(queueQuery(this.#filter))
    if (!changed.has('url') || asked === this.#asked) return
    this.#asked = asked
    this.#open.close()
    void this.#entries.read(queueQuery(this.#filter))
  }

  protected override updated(): void {
    this.dispatchEvent(new PageTitleEvent(this.#i18n.t('app:shell.queue')))
  }

  protected override render(): TemplateResult {
    return html`<section class="queue waiting-queue">
        <h1>${this.#i18n.t('app:shell.queue')}</h1>
        ${waitingFilters(this.#filter, this.#choices, (filter) => navigate(waitingAddress(filter)))}
        ${this.#content()}
      </section>
      <dz-explain-dialog></dz-explain-dialog>`
  }

  get #choices() {
    const names = new Intl.DisplayNames([language()], { type: 'language' })
    const langs = [...new Set(this.documents.flatMap((one) => one.langs))].toSorted()
    const { all } = this.#entries
    return {
      documents: this.documents.map(({ id, title }) => [id, title] as const),
      langs: langs.map((lang) => [lang, names.of(lang) ?? lang] as const),
      authors: [...new Set((all ?? []).map(({ author }) => author.name).filter(Boolean))].toSorted(),
    }
  }

  #content(): TemplateResult {
    const { t } = this.#i18n
    const { all, failure, more, reading } = this.#entries
    if (failure && all === null) return this.#failed()
    if (all === null) return html`<p class="waiting" role="status">${t('workbench:loading')}</p>`
    const listed = this.#listed
    return html`
      ${failure ? this.#failed() : nothing}
      ${listed.entries.length === 0 && !more ? this.#nothing() : nothing}
      ${waitingList({ ...listed, open: this.#open, me: this.me, unfold: (entry) => void this.#goTo(entry) })}
      ${
        more
          ? html`<button type="button" class="more" ?disabled=${reading} @click=${this.#onMore}>
              ${t('workbench:show-more')}
            </button>`
          : nothing
      }
    `
  }

  #failed(): TemplateResult {
    const { failure } = this.#entries
    return html`<p class="banner bad" role="alert">
      ${failure ? failureText(failure) : nothing}
      <button type="button" class="quiet" @click=${() => void this.#entries.read(queueQuery(this.#filter))}>
        ${this.#i18n.t('workbench:try-again')}
      </button>
    </p>`
  }

  #nothing(): TemplateResult {
    const { t } = this.#i18n
    const filter = this.#filter
    return html`<p class="empty-page" role="status">
      ${
        narrows(filter)
          ? html`${t('waiting:none-such')}
              <a href=${waitingAddress(unfiltered(filter))}>${t('waiting:filter.all')}</a>`
          : t('waiting:none')
      }
    </p>`
  }

  /** The entry that holds the focus. */
  get #current(): QueueEntry | null {
    const key = document.activeElement?.closest<HTMLElement>('.waiting-entry')?.dataset['key']
    return this.#listed.entries.find((entry) => keyOf(entry) === key) ?? null
  }

  #item(key: string): HTMLElement | null {
    return this.querySelector(`[data-key="${CSS.escape(key)}"]`)
  }

  #go(by: 1 | -1): void {
    const order = inOrder(this.#listed)
    const current = this.#current
    const at = current ? order.indexOf(current) + by : 0
    const next = order[Math.min(Math.max(at, 0), order.length - 1)]
    if (next) void this.#goTo(next)
  }

  /** Its place takes the focus, so that Enter goes there; what can be decided or answered unfolds. */
  async #goTo(entry: QueueEntry): Promise<void> {
    const key = keyOf(entry)
    const focus = () => this.#item(key)?.querySelector('a')?.focus({ preventScroll: true })
    // At once, for the next key may come before anything is drawn; and again, for drawing may make it anew.
    focus()
    const opened = unfoldable(entry) && this.#open.key !== key ? this.#open.open(entry) : null
    await this.updateComplete
    if (this.#current === null) focus()
    this.#item(key)?.scrollIntoView({ block: 'nearest' })
    await opened
    // Meanwhile the reader may be somewhere else: then they stay there.
    if (document.activeElement === document.body) focus()
    this.#item(key)?.scrollIntoView({ block: 'nearest' })
  }

  /** What was not read yet is unfolded first: nobody decides what they did not see. */
  async #act(act: (card: DzCorrectionCard | DzThreadCard) => void): Promise<void> {
    const entry = this.#current
    if (!entry) return
    const card = this.#item(keyOf(entry))?.querySelector<DzCorrectionCard | DzThreadCard>(
      'dz-correction-card, dz-thread-card',
    )
    if (card) act(card)
    else await this.#goTo(entry)
  }

  #onStore(store: DocumentStore): void {
    const order = inOrder({ ...this.#listed, entries: this.#entries.all ?? [] })
    const at = order.findIndex((entry) => keyOf(entry) === this.#open.key)
    // A form that was sent has taken its focus with it.
    const lost = document.activeElement === document.body
    const focused = lost || (this.#current !== null && keyOf(this.#current) === this.#open.key)
    this.#entries.hear(store)
    this.#entries.hearTalk(talkOf(store))
    this.requestUpdate()
    const open = order[at]
    if (!open || !this.#entries.isGone(open)) return
    this.#offerReopening()
    this.#open.close()
    queueCount.soon()
    const left = (entry: QueueEntry) => !this.#entries.isGone(entry)
    const next = order.slice(at).find(left) ?? order.slice(0, at).findLast(left)
    if (focused && next) void this.#goTo(next)
  }

  /** What the reader resolved is taken back as a decision is. */
  #offerReopening(): void {
    const { thread, talk } = this.#open
    if (!thread || !talk || thread.resolution?.by.id !== this.me) return
    const reopen = async () => {
      const answer = await talk.settle(thread.id, 'open')
      if (answer.ok) queueCount.soon()
      else showToast({ text: failureText(answer.error), tone: 'bad' })
    }
    this.#reopen = undoToast(this.#i18n.t('waiting:resolved'), reopen)
  }

  #undoLast(): boolean {
    const reopen = this.#reopen
    this.#reopen = null
    if (!reopen?.()) return this.#desk.undoLast()
    return true
  }

  /** The first of what came takes the focus. */
  readonly #onMore = async () => {
    const known = new Set((this.#entries.all ?? []).map(keyOf))
    await this.#entries.readMore()
    await this.updateComplete
    const first = inOrder(this.#listed).find((entry) => !known.has(keyOf(entry)))
    if (first) this.#item(keyOf(first))?.querySelector('a')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-waiting-page': DzWaitingPage
  }
}
