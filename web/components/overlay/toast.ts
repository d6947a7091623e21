import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { Localised } from '../../i18n/index.ts'
import { controlStyles } from '../control-styles.ts'
import { onKeys } from '../keys.ts'

export interface Toast {
  /** Already in the reader's language. */
  readonly text: string
  readonly tone?: 'plain' | 'good' | 'bad'
  /** Such as Undo. Choosing it closes the toast. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Milliseconds; Infinity stays until closed. Default 6000, with an action 10000; paused while pointed at or focused. */
  readonly duration?: number
}

/** Shows a toast in the page's `<dz-toaster>`; returns how to close it. */
export function showToast(toast: Toast): () => void {
  const controller = new AbortController()
  window.dispatchEvent(new ToastEvent(toast, controller.signal))
  return () => controller.abort()
}

/** What `showToast` sends to the toaster. */
export class ToastEvent extends Event {
  static readonly type = 'dz-toast'
  readonly toast: Toast
  readonly closed: AbortSignal
  constructor(toast: Toast, closed: AbortSignal) {
    super(ToastEvent.type)
    this.toast = toast
    this.closed = closed
  }
}

const DURATION = 6_000
const DURATION_WITH_ACTION = 10_000
/** More that pass by themselves would cover what one works at: the oldest of them goes, unless it says what went wrong. */
const MOST_PASSING = 3
/** After a pointer or the focus has left, a toast stays at least this long. */
const GRACE = 2_000

interface Shown {
  readonly id: number
  readonly toast: Toast
}

/**
 * The page's one place for toasts: a polite live region at its lower edge. The
 * shell holds it. F6 moves the keyboard into the newest, and on to those before
 * it; when its toast goes, the keyboard is again where it was.
 */
@customElement('dz-toaster')
export class DzToaster extends LitElement {
  static override readonly styles = [
    controlStyles,
    css`
      [role='status'] {
        position: fixed;
        inset: auto 0 var(--s5);
        z-index: 40;
        display: grid;
        justify-items: center;
        gap: var(--s2);
        padding-inline: var(--s4);
        pointer-events: none;
      }
      .toast {
        display: flex;
        align-items: center;
        gap: var(--s3);
        max-inline-size: 36rem;
        padding: var(--s2) var(--s2) var(--s2) var(--s4);
        border-radius: var(--radius);
        border-inline-start: 4px solid var(--ink-faint);
        background: var(--ink);
        color: var(--paper);
        box-shadow: var(--shadow);
        font-size: var(--control-size);
        pointer-events: auto;
      }
      .toast[data-tone='good'] {
        border-color: light-dark(#8fd3a8, #14633a);
      }
      .toast[data-tone='bad'] {
        border-color: light-dark(#f0a198, #a12b26);
      }
      .toast button {
        border-color: transparent;
        background: transparent;
        color: inherit;
      }
      .toast button:hover {
        background: color-mix(in srgb, currentcolor 15%, transparent);
      }
      .toast .action {
        font-weight: 600;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ]

  @state() private shown: readonly Shown[] = []
  private readonly i18n = new Localised(this)
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()
  #nextId = 0
  /** Where the keyboard was before it moved in here. */
  #from: HTMLElement | null = null
  #stopKeys: (() => void) | null = null

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener(ToastEvent.type, this.#onToast)
    this.#stopKeys = onKeys(window, { notice: () => this.#enter() })
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener(ToastEvent.type, this.#onToast)
    this.#stopKeys?.()
    for (const { id } of this.shown) this.#close(id)
  }

  protected override render() {
    return html`
      <div role="status">
        ${repeat(
          this.shown,
          ({ id }) => id,
          ({ id, toast }) => this.#toast(id, toast),
        )}
      </div>
    `
  }

  #toast(id: number, { text, tone, action, duration }: Toast) {
    const hold = () => this.#hold(id)
    const letGo = () => this.#start(id, duration === Infinity ? Infinity : GRACE)
    return html`
      <div
        class="toast"
        data-tone=${tone ?? 'plain'}
        @pointerenter=${hold}
        @pointerleave=${letGo}
        @focusin=${hold}
        @focusout=${letGo}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, id)}
        data-id=${id}
      >
        <span>${text}</span>
        ${
          action
            ? html`<button
                type="button"
                class="action"
                @click=${() => {
                  this.#close(id)
                  action.run()
                }}
              >
                ${action.label}
              </button>`
            : nothing
        }
        <button type="button" aria-label=${this.i18n.t('app:overlay.close')} @click=${() => this.#close(id)}>
          ✕
        </button>
      </div>
    `
  }

  /** @returns false where there is no toast: the key is the browser's. */
  #enter(): boolean {
    const toasts = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('.toast') ?? [])]
    const at = toasts.findIndex((toast) => toast.matches(':focus-within'))
    const button = toasts.at(Math.max(at, 0) - 1)?.querySelector('button')
    if (!button) return false
    const { activeElement } = document
    if (activeElement !== this && activeElement instanceof HTMLElement) this.#from = activeElement
    button.focus()
    return true
  }

  #onKey(event: KeyboardEvent, id: number): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#close(id)
  }

  /** Before the toast goes, and with it the button that has the focus. */
  #leave(id: number): void {
    const toast = this.shadowRoot?.activeElement?.closest<HTMLElement>('.toast')
    if (toast?.dataset['id'] !== String(id)) return
    if (this.#from?.isConnected) this.#from.focus({ preventScroll: true })
    this.#from = null
  }

  readonly #onToast = ({ toast, closed }: ToastEvent) => {
    const id = this.#nextId++
    this.shown = [...this.shown, { id, toast }]
    closed.addEventListener('abort', () => this.#close(id))
    this.#start(id, toast.duration ?? (toast.action ? DURATION_WITH_ACTION : DURATION))
    const passing = this.shown.filter((one) => this.#timers.has(one.id) && one.toast.tone !== 'bad')
    for (const one of passing.slice(0, -MOST_PASSING)) this.#close(one.id)
  }

  #start(id: number, duration: number): void {
    this.#hold(id)
    const isShown = this.shown.some((one) => one.id === id)
    if (isShown && Number.isFinite(duration))
      this.#timers.set(
        id,
        setTimeout(() => this.#close(id), duration),
      )
  }

  #hold(id: number): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
  }

  #close(id: number): void {
    this.#hold(id)
    this.#leave(id)
    this.shown = this.shown.filter((one) => one.id !== id)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-toaster': DzToaster
  }
  interface WindowEventMap {
    'dz-toast': ToastEvent
  }
}
