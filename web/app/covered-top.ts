import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * Tells the page how much of its top a bar covers that stays there
 * (`--bar-height`, px; see `scroll-padding` in base.css): what one goes to with
 * a key comes to stand beneath the bar, however many lines it takes.
 */
export class CoveredTop implements ReactiveController {
  readonly #bar: () => HTMLElement | null
  readonly #sizes = new ResizeObserver(() => this.#tell())
  #watched: HTMLElement | null = null

  constructor(host: ReactiveControllerHost, bar: () => HTMLElement | null) {
    this.#bar = bar
    host.addController(this)
  }

  hostUpdated(): void {
    const bar = this.#bar()
    if (bar === this.#watched) return
    this.hostDisconnected()
    this.#watched = bar
    if (bar) this.#sizes.observe(bar)
  }

  hostDisconnected(): void {
    this.#sizes.disconnect()
    this.#watched = null
    document.documentElement.style.removeProperty('--bar-height')
  }

  #tell(): void {
    const bar = this.#watched
    if (!bar) return
    // On a phone some go away with the text.
    const stays = getComputedStyle(bar).position === 'sticky'
    document.documentElement.style.setProperty('--bar-height', `${stays ? bar.offsetHeight : 0}px`)
  }
}
