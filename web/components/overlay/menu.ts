import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { controlStyles } from '../control-styles.ts'
import { placePopover } from './popover-place.ts'

/**
 * A button that opens a popover under itself; arrows move among its items,
 * Esc or a click elsewhere closes it.
 *
 * @cssprop --menu-inset - room at both ends of the button
 * @slot trigger - what the button shows (default: `label`)
 * @slot - `<button>` or `<a>` elements, or elements that hold one; choosing one closes the menu. Other elements are headings and rules.
 */
@customElement('dz-menu')
export class DzMenu extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      :host {
        display: inline-block;
      }
      [popovertarget] {
        padding-inline: var(--menu-inset, var(--s3));
      }
      [popover] {
        position: fixed;
        inset: auto;
        margin: 0;
        min-inline-size: 12rem;
        max-block-size: calc(100dvh - 1rem);
        overflow: auto;
        padding: var(--s2);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--sheet);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      [popover]:popover-open {
        display: flex;
        flex-direction: column;
      }
      ::slotted(:is(button, a)) {
        justify-content: start !important;
        inline-size: 100%;
        border-color: transparent !important;
        background: transparent !important;
        text-align: start;
      }
      ::slotted(:is(button, a)) {
        min-block-size: var(--target);
      }
      ::slotted(a) {
        display: flex;
        align-items: center;
      }
      ::slotted(:is(button, a):hover),
      ::slotted(:is(button, a):focus-visible) {
        background: var(--well) !important;
      }
      ::slotted([aria-pressed='true']),
      ::slotted([aria-current='true']) {
        background: var(--lamp-soft) !important;
      }
      ::slotted(h2) {
        margin: var(--s2) var(--s3) var(--s1) !important;
        color: var(--ink-faint);
        font-size: var(--small-size) !important;
        font-weight: 400 !important;
      }
      ::slotted(hr) {
        inline-size: 100%;
        margin: var(--s2) 0;
      }
    `,
  ]

  @property() label = ''
  /** The button shows three dots, and the label is only said. */
  @property({ type: Boolean }) dots = false
  @query('button') private readonly button!: HTMLButtonElement
  @query('[popover]') private readonly popup!: HTMLElement
  @query('[popover] slot') private readonly content!: HTMLSlotElement

  open(): void {
    this.popup.showPopover()
  }

  close(): void {
    this.popup.hidePopover()
  }

  override focus(options?: FocusOptions): void {
    this.button.focus(options)
  }

  protected override render() {
    return html`
      <button
        type="button"
        class="quiet"
        popovertarget="items"
        aria-haspopup="true"
        aria-label=${this.dots ? this.label : nothing}
        title=${this.dots ? this.label : nothing}
      >
        ${
          this.dots
            ? html`<span aria-hidden="true">⋯</span>`
            : html`<slot name="trigger">${this.label}</slot> <span aria-hidden="true">▾</span>`
        }
      </button>
      <div
        id="items"
        popover
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
      >
        <slot></slot>
      </div>
    `
  }

  get #items(): HTMLElement[] {
    const shown = this.content.assignedElements({ flatten: true })
    return shown
      .map((one) => (one.matches('button, a') ? one : one.querySelector('button, a')))
      .filter((one) => one instanceof HTMLElement)
      .filter((one) => !one.matches('[disabled]') && one.getClientRects().length > 0)
  }

  readonly #onToggle = (event: ToggleEvent) => {
    if (event.newState !== 'open') return
    placePopover(this.popup, this.button)
    const pressed = this.#items.find((item) => item.matches('[aria-pressed="true"], [aria-current="true"]'))
    ;(pressed ?? this.#items[0])?.focus()
  }

  readonly #onClick = (event: Event) => {
    const items = this.#items
    if (!items.some((item) => event.composedPath().includes(item))) return
    this.close()
  }

  /** The items are no descendants of the popover but stand in a slot of it: the browser does not see that it had the focus. */
  readonly #onBeforeToggle = (event: ToggleEvent) => {
    if (event.newState !== 'closed') return
    // What was chosen may have taken the keyboard elsewhere.
    if (this.#items.some((item) => item.matches(':focus'))) this.focus({ preventScroll: true })
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const items = this.#items
    const k = items.findIndex((item) => item === event.target)
    const to = { ArrowDown: k + 1, ArrowUp: k - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    items[to % items.length]?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-menu': DzMenu
  }
}
