import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Tells the style of the side panel where it begins (`--panel-top`, px from the
 * top of the window): beneath the title and the bar as long as those are in
 * view, beneath the bar that stays afterwards. Without it the lower end would
 * hang out of the window until one scrolls.
 */
export class PanelPlace implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #frame = 0

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
  }

  hostConnected(): void {
    addEventListener('scroll', this.#later, { passive: true })
    addEventListener('resize', this.#later)
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#later)
    removeEventListener('resize', this.#later)
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  hostUpdated(): void {
    this.#later()
  }

  readonly #later = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0
      this.#measure()
    })
  }

  #measure(): void {
    const panel = this.#host.querySelector<HTMLElement>('.side-panel')
    const bar = this.#host.querySelector<HTMLElement>('dz-view-bar')
    if (!panel?.parentElement || !bar) return
    const stays = Number.parseFloat(getComputedStyle(bar).top) || 0
    const top = Math.max(stays + bar.offsetHeight, panel.parentElement.getBoundingClientRect().top)
    panel.style.setProperty('--bar-end', `${stays + bar.offsetHeight}px`)
    panel.style.setProperty('--panel-top', `${top}px`)
  }
}
