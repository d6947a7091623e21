import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { narrow } from '../narrow.ts'

/** Where on the screen one reads, as a share of its height. */
const READING = 1 / 3
const PAUSE_MS = 120

/**
 * A phone is turned, or a window drawn over the width at which columns come to
 * stand beneath one another: every line is somewhere else, and the browser's
 * own anchoring gives up. What one was reading stays where one looks.
 */
export class KeptPlace implements ReactiveController {
  readonly #root: HTMLElement
  #place: { readonly row: string; readonly share: number } | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(root: ReactiveControllerHost & HTMLElement) {
    this.#root = root
    root.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('scroll', this.#onScroll, { passive: true })
    narrow.addEventListener('change', this.#onChange)
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.#onScroll)
    narrow.removeEventListener('change', this.#onChange)
    clearTimeout(this.#timer)
  }

  readonly #onScroll = () => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#note(), PAUSE_MS)
  }

  #note(): void {
    const { left, width } = this.#root.getBoundingClientRect()
    const y = innerHeight * READING
    const row = document.elementFromPoint(left + width / 2, y)?.closest<HTMLElement>('[data-row]')
    if (!row || !this.#root.contains(row)) return
    const { top, height } = row.getBoundingClientRect()
    this.#place = { row: row.dataset['row']!, share: (y - top) / height }
  }

  readonly #onChange = () => {
    clearTimeout(this.#timer)
    this.#restore()
    // Rows that came near the screen are laid out in the next frame.
    requestAnimationFrame(() => this.#restore())
  }

  #restore(): void {
    const { row: id, share } = this.#place ?? {}
    const row = id && this.#root.querySelector(`[data-row="${CSS.escape(id)}"]`)
    if (!row || share === undefined) return
    const { top, height } = row.getBoundingClientRect()
    scrollBy({ top: top + share * height - innerHeight * READING, behavior: 'instant' })
  }
}
