import { html, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { DocumentView } from '../../../src/contract/index.ts'
import { LightElement } from '../../components/index.ts'
import { Localised } from '../../i18n/index.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { failureText } from '../document/failure-text.ts'
import { placeName } from '../document/place-name.ts'
import './issue-card.ts'
import { isThread, type PlacedTalk } from './talk-places.ts'
import './talk.css'
import './talk-panel.css'
import './thread-card.ts'

const FILTERS = ['open', 'resolved', 'orphaned', 'mentions'] as const
type Filter = (typeof FILTERS)[number]

/** Somebody wants to see where something was said. */
export class TalkVisitEvent extends Event {
  static readonly type = 'dz-talk-visit'
  readonly talk: PlacedTalk
  constructor(talk: PlacedTalk) {
    super(TalkVisitEvent.type, { bubbles: true, composed: true })
    this.talk = talk
  }
}

/**
 * All threads and issues of a document, in the order of the text, a filter at a time.
 *
 * @fires dz-talk-visit
 */
@customElement('dz-talk-panel')
export class DzTalkPanel extends LightElement {
  @property({ attribute: false }) talk: TalkStore | null = null
  @property({ attribute: false }) document: DocumentView | null = null
  @property({ attribute: false }) placed: readonly PlacedTalk[] = []
  @property() me: string | null = null
  @state() private filter: Filter = 'open'
  @state() private at = -1

  readonly #i18n = new Localised(this)
  #hadFocus = false

  protected override willUpdate(): void {
    this.#hadFocus = this.contains(document.activeElement)
  }

  /** What was settled leaves the list, and with it the button that did it. */
  protected override updated(): void {
    if (!this.#hadFocus || document.activeElement !== document.body) return
    const next = this.querySelector<HTMLElement>('.visit:enabled, .filters [aria-pressed="true"]')
    next?.focus({ preventScroll: true })
  }

  protected override render(): TemplateResult | typeof nothing {
    const { talk, document } = this
    if (!talk || !document) return nothing
    const { t } = this.#i18n
    const shown = this.placed.filter((one) => this.#fits(one, this.filter))
    return html`<div class="talk-panel">
      <div class="filters" role="group" aria-label=${t('talk:filter.title')}>
        ${FILTERS.map((filter) => this.#choice(filter))}
      </div>
      <p class="steps">
        <button
          type="button"
          class="quiet"
          ?disabled=${shown.length === 0}
          @click=${() => this.#step(shown, -1)}
        >
          ${t('talk:previous')}
        </button>
        <button
          type="button"
          class="quiet"
          ?disabled=${shown.length === 0}
          @click=${() => this.#step(shown, 1)}
        >
          ${t('talk:next')}
        </button>
      </p>
      ${talk.failure ? html`<p class="warning" role="alert">${failureText(talk.failure)}</p>` : nothing}
      <div aria-live="polite">
        ${!talk.known || shown.length > 0 ? nothing : html`<p class="note">${t(`talk:none.${this.filter}`)}</p>`}
      </div>
      <ul>
        ${repeat(
          shown,
          ({ id }) => id,
          (one, k) =>
            html`<li ?data-here=${k === this.at}>
              <button
                type="button"
                class="quiet visit"
                ?disabled=${one.row === null}
                @click=${() => this.#visit(shown, k)}
              >
                ${one.row === null ? t('talk:nowhere') : placeName(one.number)}
              </button>
              ${talkCard(one, talk, document, this.me)}
            </li>`,
        )}
      </ul>
    </div>`
  }

  #choice(filter: Filter): TemplateResult {
    const count = this.placed.filter((one) => this.#fits(one, filter)).length
    return html`<button
      type="button"
      aria-pressed=${filter === this.filter}
      @click=${() => {
        this.filter = filter
        this.at = -1
      }}
    >
      ${this.#i18n.t(`talk:filter.${filter}`)}
      ${count > 0 ? html`<span class="count">${this.#i18n.number(count)}</span>` : nothing}
    </button>`
  }

  #fits({ about, orphaned }: PlacedTalk, filter: Filter): boolean {
    switch (filter) {
      case 'open':
        return about.state === 'open'
      case 'resolved':
        return about.state !== 'open'
      case 'orphaned':
        return orphaned && about.state === 'open'
      case 'mentions':
        return (
          isThread(about) &&
          about.comments.some(({ mentions }) =>
            mentions.some(({ member }) => member !== undefined && member === this.me),
          )
        )
    }
  }

  #step(shown: readonly PlacedTalk[], by: 1 | -1): void {
    const from = this.at < 0 && by < 0 ? 0 : this.at
    this.#visit(shown, (from + by + shown.length) % shown.length)
  }

  #visit(shown: readonly PlacedTalk[], k: number): void {
    this.at = k
    const one = shown[k]
    if (one) this.dispatchEvent(new TalkVisitEvent(one))
  }
}

/** The card of a thread or an issue, wherever it is shown. */
export function talkCard(
  { about }: PlacedTalk,
  talk: TalkStore,
  document: DocumentView,
  me: string | null,
): TemplateResult {
  const langOf = (edition: string) => document.editions.find(({ id }) => id === edition)?.lang ?? 'en'
  const may = document.actions
  if (isThread(about)) {
    return html`<dz-thread-card
      .thread=${about}
      .talk=${talk}
      .me=${may.includes('comment.write') ? me : null}
      text-lang=${about.about.kind === 'words' ? langOf(about.about.anchor.edition) : 'en'}
    ></dz-thread-card>`
  }
  return html`<dz-issue-card
    .issue=${about}
    .talk=${talk}
    .me=${may.includes('issue.write') ? me : null}
    text-lang=${langOf(about.anchor.edition)}
    source-lang=${document.editions[0]?.lang ?? 'zh'}
    ?resolvable=${may.includes('issue.resolve')}
  ></dz-issue-card>`
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-talk-panel': DzTalkPanel
  }
  interface HTMLElementEventMap {
    'dz-talk-visit': TalkVisitEvent
  }
}
