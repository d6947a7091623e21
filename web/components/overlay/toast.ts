import { LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'

export interface Toast {
  /** Already in the reader's language. */
  readonly text: string
  readonly tone?: 'plain' | 'good' | 'bad'
  /** Such as Undo. Choosing it closes the toast. */
  readonly action?: { readonly label: string; readonly run: () => void }
  /** Milliseconds; Infinity stays until closed. Default 6000; paused while pointed at or focused. */
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

/** The page's one place for toasts: a polite live region at its lower edge. The shell holds it. */
@customElement('dz-toaster')
export class DzToaster extends LitElement {}

declare global {
  interface HTMLElementTagNameMap {
    'dz-toaster': DzToaster
  }
  interface WindowEventMap {
    'dz-toast': ToastEvent
  }
}
