import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { TextWork } from '../../state/text-work/text-work.ts'
import { cutPlace, uncutPlace, type PlaceLine } from './cut-place.ts'
import type { FoundPlace } from './place.ts'

/**
 * Cuts found paragraphs to the segments that hold the words, on a thread of its
 * own, as they come near the view: elements of the host with `data-place`.
 */
export class PlaceCuts implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #work = new TextWork()
  /** By key; null while it is being cut. What could not be cut stays whole. */
  readonly #lines = new Map<string, readonly PlaceLine[] | null>()
  #places: ReadonlyMap<string, FoundPlace> = new Map()
  #near: IntersectionObserver | null = null

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#near = new IntersectionObserver((entries) => this.#onEntries(entries), { rootMargin: '50%' })
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#near?.disconnect()
    this.#near = null
    this.#work.end()
    for (const [key, lines] of this.#lines) if (lines === null) this.#lines.delete(key)
  }

  hostUpdated(): void {
    for (const element of this.#host.querySelectorAll<HTMLElement>('[data-place]')) {
      if (!this.#lines.has(element.dataset['place'] ?? '')) this.#near?.observe(element)
    }
  }

  /** All that may be asked for; what is not among them any more is forgotten. */
  show(places: readonly FoundPlace[]): void {
    const old = this.#places
    this.#places = new Map(places.map((place) => [place.key, place]))
    for (const key of this.#lines.keys()) {
      if (this.#places.get(key)?.hit !== old.get(key)?.hit) this.#lines.delete(key)
    }
  }

  of({ key, hit, rendering }: FoundPlace): readonly PlaceLine[] {
    return this.#lines.get(key) ?? uncutPlace(hit.excerpt, rendering?.text ?? '')
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      this.#near?.unobserve(target)
      const place = this.#places.get((target as HTMLElement).dataset['place'] ?? '')
      if (place && !this.#lines.has(place.key)) void this.#cut(place)
    }
  }

  async #cut(place: FoundPlace): Promise<void> {
    const { key, hit, rendering } = place
    if (!rendering) return
    this.#lines.set(key, null)
    const segments = await this.#work
      .do({
        kind: 'segments',
        source: hit.excerpt.text,
        target: rendering.text,
        sourceLang: hit.lang,
        targetLang: rendering.lang,
      })
      .catch(() => null)
    if (!segments || this.#places.get(key)?.hit !== hit) return
    this.#lines.set(key, cutPlace(hit.excerpt, rendering.text, segments))
    this.#host.requestUpdate()
  }
}
