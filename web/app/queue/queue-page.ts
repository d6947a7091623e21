import { html, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { bodyText, type Correction } from '../../../src/domain/index.ts'
import { onKeys } from '../../components/index.ts'
import { whoAmI } from '../../state/session.ts'
import '../corrections/correction-card.ts'
import type { DecideEvent, ExplainEvent, WithdrawEvent } from '../corrections/correction-events.ts'
import { decide, withdraw } from '../corrections/deciding.ts'
import '../corrections/explain-dialog.ts'
import type { DzExplainDialog } from '../corrections/explain-dialog.ts'
import { DocumentPage } from '../document/document-page.ts'
import './queue.css'

type Filter = 'open' | 'decided'

/** Corrections of the document, in the order of the text, to be decided one after the other. */
@customElement('dz-queue-page')
export class DzQueuePage extends DocumentPage {
  protected readonly tab = 'queue'
  @state() private decided: readonly Correction[] | null = null
  /** The text of pairs now, by `pair edition`, to show changes in their place. */
  @state() private texts: ReadonlyMap<string, string> = new Map()
  @state() private me: string | null = null
  @query('dz-explain-dialog') private explain!: DzExplainDialog
  #textsAt = 0
  #stopKeys: (() => void) | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#meet()
    this.#stopKeys = onKeys(window, {
      accept: () => this.#press('button.primary'),
      reject: () => this.#press('button.reject'),
      'next-change': () => this.#step(1),
      'previous-change': () => this.#step(-1),
    })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stopKeys?.()
  }

  async #meet(): Promise<void> {
    this.me = await whoAmI()
  }

  get #filter(): Filter {
    return this.url.searchParams.get('state') === 'decided' ? 'decided' : 'open'
  }

  protected override storeChanged(): void {
    const { document } = this.store
    if (document && document.head !== this.#textsAt) void this.#readTexts(document.head)
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed)
    if (changed.has('url') && this.#filter === 'decided') void this.#readDecided()
  }

  protected override content(): TemplateResult {
    const { t } = this.i18n
    const list = this.#filter === 'open' ? this.store.corrections : this.decided
    return html`
      <section
        class="queue"
        @dz-decide=${this.#onDecide}
        @dz-withdraw=${(event: WithdrawEvent) => void withdraw(this.store, event.correction)}
        @dz-explain=${this.#onExplain}
      >
        <nav class="segmented" aria-label=${t('workbench:queue.filter')}>
          <a href="?state=open" aria-current=${this.#filter === 'open'}>${t('workbench:queue.open')}</a>
          <a href="?state=decided" aria-current=${this.#filter === 'decided'}
            >${t('workbench:queue.decided')}</a
          >
        </nav>
        ${list === null ? html`<p class="waiting" role="status">${t('workbench:loading')}</p>` : this.#list(list)}
      </section>
      <dz-explain-dialog></dz-explain-dialog>
    `
  }

  #list(list: readonly Correction[]): TemplateResult {
    if (list.length === 0) {
      return html`<p class="empty-page">
        ${this.i18n.t(this.#filter === 'open' ? 'workbench:queue.none-open' : 'workbench:queue.none-decided')}
      </p>`
    }
    return html`<ul>
      ${repeat(
        list,
        ({ id }) => id,
        (correction) => this.#item(correction),
      )}
    </ul>`
  }

  #item(correction: Correction): TemplateResult {
    const { t } = this.i18n
    const { document } = this.store
    const edition = document?.editions.find(({ id }) => id === correction.edition)
    return html`<li>
      <a
        class="place"
        href=${`/d/${encodeURIComponent(document?.id ?? '')}?e=${encodeURIComponent(correction.edition)}#${correction.pair}`}
        >${t('workbench:queue.place', { pair: correction.pair.replace(/^p/, '') })}</a
      >
      <dz-correction-card
        .correction=${correction}
        .text=${correction.state === 'open' ? (this.texts.get(`${correction.pair} ${correction.edition}`) ?? null) : null}
        text-lang=${edition?.lang ?? 'en'}
        ?decidable=${document?.actions.includes('correction.decide') ?? false}
        ?own=${this.me !== null && correction.author.id === this.me && correction.state === 'open'}
      ></dz-correction-card>
    </li>`
  }

  readonly #onDecide = async (event: DecideEvent) => {
    const correction = this.store.corrections.find(({ id }) => id === event.correction)
    if (!correction) return
    const at = this.store.corrections.indexOf(correction)
    if (await decide(this.store, correction, event.verdicts)) await this.#focusCard(at)
  }

  readonly #onExplain = (event: ExplainEvent) => {
    const correction = this.store.corrections.find(({ id }) => id === event.correction)
    if (correction) this.explain.ask(this.store, correction)
  }

  /** Act and go on to the next: the one that now stands where the decided one stood. */
  async #focusCard(at: number): Promise<void> {
    await this.updateComplete
    const cards = this.#cards()
    cards[Math.min(at, cards.length - 1)]?.querySelector<HTMLElement>('button')?.focus()
  }

  #cards(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('dz-correction-card')]
  }

  #step(by: 1 | -1): void {
    const cards = this.#cards()
    const at = cards.findIndex((card) => card.contains(document.activeElement))
    const next = cards[at < 0 ? 0 : at + by]
    next?.querySelector<HTMLElement>('button')?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }

  #press(selector: string): void {
    const card = this.#cards().find((one) => one.contains(document.activeElement))
    card?.querySelector<HTMLButtonElement>(`footer ${selector}`)?.click()
  }

  async #readDecided(): Promise<void> {
    const all: Correction[] = []
    for await (const page of this.store.client.corrections('decided')) {
      if (!page.ok) return
      all.push(...page.value.items)
    }
    this.decided = all
  }

  async #readTexts(head: number): Promise<void> {
    this.#textsAt = head
    const texts = new Map<string, string>()
    for await (const page of this.store.client.pairs(head)) {
      if (!page.ok) return
      for (const pair of page.value.items) {
        for (const [edition, body] of Object.entries(pair.texts)) {
          texts.set(`${pair.id} ${edition}`, bodyText(body))
        }
      }
    }
    if (head === this.#textsAt) this.texts = texts
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-queue-page': DzQueuePage
  }
}
