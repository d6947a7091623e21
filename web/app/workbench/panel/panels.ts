import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { PanelPlace } from './panel-place.ts'

/** Which side panel is open. Where the focus was when it opened, it is again when it closes. */
export class Panels implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #open: string | null = null
  #from: Element | null = null

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
    host.addController(new PanelPlace(host))
  }

  hostConnected(): void {}

  get open(): string | null {
    return this.#open
  }

  /** Opens a panel in place of another and moves the keyboard to its heading; null closes. */
  show(id: string | null): void {
    if (id === this.#open) return
    const wasClosed = this.#open === null
    const here = this.#host.querySelector<HTMLElement>('.dz-seg[data-active]')
    const wasInView = here !== null && isInView(here)
    // An entry of a menu goes when the menu closes; what opened the menu stays.
    if (wasClosed) this.#from = document.activeElement?.closest('dz-menu') ?? document.activeElement
    this.#open = id
    this.#host.requestUpdate()
    void this.#host.updateComplete.then(() => {
      if (id === null) return this.#giveBack()
      this.#enter()
      // The panel may lie over what one asked about.
      if (wasInView) here.scrollIntoView({ block: 'nearest' })
    })
  }

  #enter(): void {
    const heading = this.#host.querySelector<HTMLElement>('.side-panel h2')
    heading?.focus({ preventScroll: true })
  }

  #giveBack(): void {
    if (this.#from instanceof HTMLElement && this.#from.isConnected) {
      this.#from.focus({ preventScroll: true })
    }
    this.#from = null
  }
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}
