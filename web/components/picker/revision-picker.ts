import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { Localised } from '../../i18n/index.ts'
import { controlStyles } from '../control-styles.ts'
import { placePopover } from '../overlay/popover-place.ts'

/** One revision to choose. */
export interface RevisionChoice {
  readonly number: number
  readonly label?: string
  readonly author: string
  /** ISO 8601. */
  readonly at: string
  /** Why; may be ''. */
  readonly message: string
  readonly published?: boolean
}

/** A named choice, such as "published" or "since I last looked". */
export interface RevisionPreset {
  readonly id: string
  /** Already in the reader's language. */
  readonly label: string
  readonly revision: number
}

/** A revision was chosen; `preset` if by its name. */
export class RevisionPickEvent extends Event {
  static readonly type = 'dz-revision-pick'
  readonly revision: number
  readonly preset: string | null
  constructor(revision: number, preset: string | null) {
    super(RevisionPickEvent.type, { bubbles: true, composed: true })
    this.revision = revision
    this.preset = preset
  }
}

/** The end of the list was reached and there are more (`hasMore`). */
export class RevisionsMoreEvent extends Event {
  static readonly type = 'dz-revisions-more'
  constructor() {
    super(RevisionsMoreEvent.type, { bubbles: true, composed: true })
  }
}

/**
 * A button that shows a revision and opens the list to choose another: named
 * ones first, then all, newest first.
 *
 * @cssprop --picker-inset - room at both ends of the button
 * @fires dz-revision-pick, dz-revisions-more
 */
@customElement('dz-revision-picker')
export class DzRevisionPicker extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: inline-block;
      }
      .label {
        color: var(--ink-faint);
      }
      :host([alone]) .label {
        position: absolute;
        inline-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      /* At the head of a narrow column, on two lines. */
      [popovertarget] {
        flex-wrap: wrap;
        row-gap: 0;
        max-inline-size: 100%;
        padding-inline: var(--picker-inset, var(--s3));
        text-align: start;
      }
      .now {
        display: inline-flex;
        gap: var(--s1);
        max-inline-size: 100%;
      }
      .chosen {
        max-inline-size: 16rem;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      /* On paper it is no control. */
      @media print {
        [popovertarget] [aria-hidden] {
          display: none;
        }
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        inline-size: min(24rem, calc(100vw - 1rem));
        max-block-size: min(70dvh, 32rem);
        overflow: auto;
        overscroll-behavior: contain;
        padding: var(--s2);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--sheet);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      .option {
        display: grid;
        grid-template-columns: 2.5rem 1fr auto;
        align-items: baseline;
        gap: 0 var(--s2);
        inline-size: 100%;
        padding: var(--s2);
        border-color: transparent;
        background: transparent;
        text-align: start;
        white-space: normal;
      }
      .option:hover,
      .option:focus-visible {
        background: var(--well);
      }
      .option[aria-checked='true'] {
        background: var(--lamp-soft);
      }
      .number {
        color: var(--ink-faint);
        font-variant-numeric: tabular-nums;
      }
      .about {
        grid-column: 2 / -1;
        color: var(--ink-soft);
        font-size: var(--small-size);
      }
      .badge {
        color: var(--accent);
        font-size: var(--small-size);
      }
      hr {
        border: 0;
        border-block-start: 1px solid var(--rule);
      }
    `,
  ]

  /** Newest first. */
  @property({ attribute: false }) revisions: readonly RevisionChoice[] = []
  @property({ attribute: false }) presets: readonly RevisionPreset[] = []
  @property({ type: Number }) value = 0
  /** What it chooses, such as "From" or "To". */
  @property() label = ''
  /** One sees without it what it chooses: that is told to screen readers alone. */
  @property({ type: Boolean, reflect: true }) alone = false
  /** There are older revisions than those given. */
  @property({ type: Boolean, attribute: 'has-more' }) hasMore = false
  @query('button') private readonly button!: HTMLButtonElement
  @query('[popover]') private readonly popup!: HTMLElement
  private readonly i18n = new Localised(this)

  protected override render() {
    const chosen = this.revisions.find(({ number }) => number === this.value)
    return html`
      <button type="button" popovertarget="list" aria-haspopup="menu">
        <span class="label">${this.label}</span>
        <span class="now"
          ><span class="chosen">${this.#name(this.value, chosen?.label)}</span>
          <span aria-hidden="true">▾</span></span
        >
      </button>
      <div
        id="list"
        popover
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKey}
        @scroll=${this.#onScroll}
      >
        ${this.presets.map((preset) => this.#preset(preset))}
        ${this.presets.length > 0 ? html`<hr />` : nothing}
        ${this.revisions.map((revision) => this.#revision(revision))}
        ${
          this.hasMore
            ? html`<button type="button" class="option" role="menuitem" @click=${this.#more}>
                <span></span><span>${this.i18n.t('app:picker.more')}</span>
              </button>`
            : nothing
        }
      </div>
    `
  }

  #preset({ id, label, revision }: RevisionPreset) {
    return html`
      <button type="button" class="option" role="menuitem" @click=${() => this.#pick(revision, id)}>
        <span class="number">${revision}</span><span>${label}</span>
      </button>
    `
  }

  #revision({ number, label, author, at, message, published }: RevisionChoice) {
    const about = [author, this.i18n.time(at), message].filter((part) => part !== '').join(' · ')
    return html`
      <button
        type="button"
        class="option"
        role="menuitemradio"
        aria-checked=${number === this.value}
        @click=${() => this.#pick(number, null)}
      >
        <span class="number">${number}</span>
        <span>${this.#name(number, label)}</span>
        ${published ? html`<span class="badge">${this.i18n.t('app:picker.published')}</span>` : nothing}
        <span class="about">${about}</span>
      </button>
    `
  }

  #name(number: number, label: string | undefined): string {
    return label ?? this.i18n.t('app:picker.revision', { n: number })
  }

  #pick(revision: number, preset: string | null): void {
    this.popup.hidePopover()
    this.dispatchEvent(new RevisionPickEvent(revision, preset))
  }

  readonly #more = () => this.dispatchEvent(new RevisionsMoreEvent())

  readonly #onScroll = () => {
    const left = this.popup.scrollHeight - this.popup.scrollTop - this.popup.clientHeight
    if (this.hasMore && left < 200) this.#more()
  }

  readonly #onToggle = (event: ToggleEvent) => {
    if (event.newState !== 'open') return
    placePopover(this.popup, this.button)
    const options = this.#options
    ;(options.find((option) => option.getAttribute('aria-checked') === 'true') ?? options[0])?.focus()
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const options = this.#options
    const k = options.findIndex((option) => option === this.shadowRoot?.activeElement)
    const to = { ArrowDown: k + 1, ArrowUp: k - 1, Home: 0, End: options.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    options.at(to % options.length)?.focus()
  }

  get #options(): HTMLElement[] {
    return [...this.popup.querySelectorAll<HTMLElement>('.option')]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-revision-picker': DzRevisionPicker
  }
  interface HTMLElementEventMap {
    'dz-revision-pick': RevisionPickEvent
    'dz-revisions-more': RevisionsMoreEvent
  }
}
