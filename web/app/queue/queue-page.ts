import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Correction } from '../../../src/domain/index.ts'
import { isTyping, onKeys } from '../../components/index.ts'
import { loadWords } from '../../i18n/index.ts'
import { documentTerms } from '../../state/document-terms.ts'
import { whoAmI } from '../../state/session.ts'
import { takeBack } from '../corrections/batches.ts'
import type {
  DecideEvent,
  ElsewhereEvent,
  ExplainEvent,
  WithdrawEvent,
} from '../corrections/correction-events.ts'
import { decideMany, verdictsOn } from '../corrections/deciding-many.ts'
import { closeRivals, decide, withdraw } from '../corrections/deciding.ts'
import { Undos } from '../corrections/undos.ts'
import '../corrections/explain-dialog.ts'
import type { DzExplainDialog } from '../corrections/explain-dialog.ts'
import type { Rival } from '../corrections/rivals.ts'
import { waitForText } from '../corrections/waiting-change.ts'
import { WouldLeave } from '../corrections/would-leave.ts'
import { DocumentPage } from '../document/document-page.ts'
import { navigate } from '../navigation.ts'
import { PageTalk } from '../talk/page-talk.ts'
import './bulk-bar.ts'
import './finding-count.ts'
import { LostCard } from './lost-card.ts'
import type { DzBulkBar } from './bulk-bar.ts'
import type { ChooseAllEvent, DecideChosenEvent } from './queue-events.ts'
import { filterAddress, passes, readFilter, type QueueFilter } from './queue-filter.ts'
import { queueFilters } from './queue-filters.ts'
import { queueList } from './queue-list.ts'
import { QueueRelations } from './queue-relations.ts'
import { QueueSteps } from './queue-steps.ts'
import { NO_TEXTS, readTexts } from './queue-texts.ts'
import { Selection } from './selection.ts'
import './queue.css'
import { readDecided } from './read-decided.ts'

/** In a longer queue the cards do not tell what accepting would leave: each is some work. */
const LOOKED_AT = 200

/** Corrections of the document, in the order of the text, to be decided one after the other or many at once. */
@customElement('dz-queue-page')
export class DzQueuePage extends DocumentPage {
  protected readonly tab = 'queue'
  @state() private decided: readonly Correction[] | null = null
  /** The text of pairs now, to show changes in their place. */
  @state() private texts = NO_TEXTS
  @state() private me: string | null = null
  @state() private selection = new Selection()
  /** Changes that wanted the words which were accepted last. */
  @state() private rivals: readonly Rival[] = []
  @query('dz-explain-dialog') private explain!: DzExplainDialog
  @query('dz-bulk-bar') private bar!: DzBulkBar | null
  readonly #steps = new QueueSteps(this)
  readonly #lost = new LostCard(this, this.#steps, (id) =>
    this.store.corrections.some((one) => one.id === id),
  )
  readonly #related = new QueueRelations(() => this.requestUpdate())
  readonly #leaves = new WouldLeave(this)
  readonly #talk = new PageTalk(this)
  readonly #undos = new Undos()
  #textsAt = 0
  #stopKeys: (() => void) | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#meet()
    this.#stopKeys = onKeys(window, {
      accept: () => this.#steps.card?.accept(),
      reject: () => this.#steps.card?.askRejection(),
      comment: () => this.#steps.card?.comment(),
      'next-change': () => this.#steps.go(1),
      'previous-change': () => this.#steps.go(-1),
      choose: () => this.#chooseHere(false),
      'choose-range': () => this.#chooseHere(true),
      'accept-chosen': () => this.#chosen.size > 0 && this.#decideChosen('accept'),
      'reject-chosen': () => this.#chosen.size > 0 && this.bar?.askRejection(),
      'undo-decision': (event) => !isTyping(event) && this.#undoLast(),
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopKeys?.()
  }

  async #meet(): Promise<void> {
    void loadWords('proposing')
    this.me = await whoAmI()
  }

  get #filter(): QueueFilter {
    return readFilter(this.url)
  }

  /** Before the filter by person and category. */
  get #all(): readonly Correction[] | null {
    return this.#filter.state === 'open' ? this.store.corrections : this.decided
  }

  get #shown(): Correction[] {
    return (this.#all ?? []).filter((correction) => passes(this.#filter, correction))
  }

  get #chosen(): Selection {
    return this.selection.within(this.#shown.map(({ id }) => id))
  }

  get #mayDecide(): boolean {
    return this.store.document?.actions.includes('correction.decide') ?? false
  }

  protected override storeChanged(): void {
    const { document } = this.store
    if (document && document.head !== this.#textsAt) void this.#readTexts(document.head)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (!changed.has('url') || this.#filter.state !== 'decided') return
    void readDecided(this.store.client).then((all) => (this.decided = all ?? this.decided))
  }

  protected override content(): TemplateResult {
    const all = this.#all
    return html`
      <section
        class="queue"
        @dz-decide=${this.#onDecide}
        @dz-withdraw=${this.#onWithdraw}
        @dz-explain=${this.#onExplain}
        @dz-elsewhere=${this.#onElsewhere}
      >
        <dz-finding-count .document=${this.store.document}></dz-finding-count>
        ${queueFilters(this.#filter, all, (filter) => navigate(filterAddress(filter)), this.#takeBackAll)}
        ${all === null ? html`<p class="waiting" role="status">${this.i18n.t('workbench:loading')}</p>` : this.#list(all)}
      </section>
      <dz-explain-dialog></dz-explain-dialog>
    `
  }

  /** One's own batch, while something of it is open. */
  get #takeBackAll(): (() => void) | null {
    const { batch } = this.#filter
    const isOwn = ({ author, ...one }: Correction) => one.batch === batch && author.id === this.me
    if (batch === null || this.me === null || !this.store.corrections.some(isOwn)) return null
    return () => void takeBack(this.store, batch)
  }

  #list(all: readonly Correction[]): TemplateResult {
    const { t } = this.i18n
    const { state, by } = this.#filter
    const shown = this.#shown
    const { document } = this.store
    if (!document || shown.length === 0) {
      const none = state === 'open' ? 'workbench:queue.none-open' : 'workbench:queue.none-decided'
      return html`<p class="empty-page">${t(all.length > 0 ? 'workbench:queue.none-such' : none)}</p>`
    }
    const chosen = this.#chosen
    const selectable = state === 'open' && this.#mayDecide
    return html`
      ${
        selectable
          ? html`<dz-bulk-bar
              .total=${shown.length}
              .chosen=${chosen.size}
              .by=${by}
              @dz-choose-all=${this.#onChooseAll}
              document=${document.id}
              @dz-decide-chosen=${this.#onDecideChosen}
            ></dz-bulk-bar>`
          : nothing
      }
      ${queueList({
        document,
        corrections: shown,
        texts: this.texts,
        related: (correction) =>
          this.#related.of(document.id, correction, this.texts.words, this.store.corrections),
        leaves: (correction) =>
          shown.length > LOOKED_AT
            ? ''
            : this.#leaves.among(document, correction, this.texts.words, documentTerms(this.store).all),
        talk: (correction) => this.#talk.on(correction, this.me),
        me: this.me,
        chosen: selectable ? chosen : null,
        choose: (id, range) => this.#choose(id, range),
        rivals: this.rivals,
        closeRivals: () => void this.#closeRivals(),
        keepRivals: () => void this.#goOnFrom(this.rivals[0]?.correction.id),
      })}
    `
  }

  readonly #onDecide = (event: DecideEvent) => event.waitUntil(this.#decide(event))

  async #decide(event: DecideEvent): Promise<boolean> {
    const correction = this.store.corrections.find(({ id }) => id === event.correction)
    if (!correction) return false
    const at = this.#steps.indexOf(correction.id)
    const decided = await this.#lost.own(decide(this.store, correction, event.verdicts))
    if (!decided) return false
    this.#undos.add(decided.undo, correction.id)
    this.rivals = decided.rivals
    await this.updateComplete
    if (!this.#steps.goToOffer()) this.#steps.goTo(at)
    return true
  }

  readonly #onWithdraw = async ({ correction }: WithdrawEvent) => {
    const at = this.#steps.indexOf(correction)
    this.#undos.add((await this.#lost.own(withdraw(this.store, correction))) ?? undefined, correction)
    await this.updateComplete
    this.#steps.goTo(at)
  }

  readonly #onExplain = (event: ExplainEvent) => {
    const correction = this.store.corrections.find(({ id }) => id === event.correction)
    if (correction) this.explain.ask(this.store, correction, { wording: true })
  }

  /** The text shows where else the words stand. */
  readonly #onElsewhere = ({ same, edition }: ElsewhereEvent) => {
    waitForText(this.store.client.id, same)
    navigate(`/d/${encodeURIComponent(this.store.client.id)}?${new URLSearchParams({ e: edition })}`)
  }

  readonly #onChooseAll = ({ all }: ChooseAllEvent) => {
    this.selection = new Selection(all ? this.#shown.map(({ id }) => id) : [])
  }

  #choose(id: string, range: boolean): void {
    const order = this.#steps.order
    this.selection = range ? this.#chosen.extend(id, order) : this.#chosen.toggle(id)
  }

  #chooseHere(range: boolean): boolean {
    const id = this.#steps.card?.correction?.id
    if (id === undefined || !this.bar) return false
    this.#choose(id, range)
    return true
  }

  readonly #onDecideChosen = (event: DecideChosenEvent) =>
    event.waitUntil(this.#decideChosen(event.verdict, event.reason))

  /** What was skipped stays chosen, so that one sees what it was. */
  async #decideChosen(verdict: 'accept' | 'reject', reason = ''): Promise<boolean> {
    const chosen = this.#chosen
    const decisions = this.#shown.filter(({ id }) => chosen.has(id))
    const verdicts = decisions.map((correction) => verdictsOn(correction, verdict, reason))
    const decided = await this.#lost.own(decideMany(this.store, verdicts))
    if (!decided) return false
    this.#undos.add(decided.undo, decisions[0]?.id ?? '')
    this.rivals = []
    this.selection = new Selection(decided.outcome.skipped.map(({ correction }) => correction))
    await this.updateComplete
    this.#steps.goTo(0)
    return decided.outcome.done.length > 0
  }

  async #closeRivals(): Promise<void> {
    const rival = this.rivals[0]?.correction.id ?? ''
    const at = this.#steps.indexOf(rival)
    const decided = await this.#lost.own(closeRivals(this.store, this.rivals))
    this.#undos.add(decided?.undo, rival)
    this.rivals = []
    await this.updateComplete
    this.#steps.goTo(at)
  }

  async #goOnFrom(id: string | undefined): Promise<void> {
    this.rivals = []
    await this.updateComplete
    this.#steps.goTo(this.#steps.indexOf(id))
  }

  #undoLast(): boolean {
    this.rivals = []
    const last = this.#undos.last()
    void last?.done.then(() => this.#goOnFrom(last.correction))
    return last !== null
  }

  async #readTexts(head: number): Promise<void> {
    this.#textsAt = head
    const texts = await readTexts(this.store.client, head)
    if (texts && head === this.#textsAt) this.texts = texts
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-queue-page': DzQueuePage
  }
}
