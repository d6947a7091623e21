import type { PublishedPage } from '../../src/contract/published.ts'
import type { PublishedSource, ViewerFailure } from './published-source.ts'

export interface PageListener {
  page(page: PublishedPage): void
  failed(failure: ViewerFailure): void
}

/** The next page is fetched while its place is above the screen (a reader jumped to the end), on it, or so far below. */
const NEAR = '10000000px 0px 1500px'

/** Fetches the pages of one published text in order: the first at once, the next when its place comes near. */
export class PageLoader {
  readonly source: PublishedSource
  readonly #listener: PageListener
  readonly #stopped = new AbortController()
  readonly #pages: PublishedPage[] = []
  #running: Promise<boolean> | null = null
  #watched: Element | null = null
  readonly #near = new IntersectionObserver(([entry]) => entry?.isIntersecting && void this.next(), {
    rootMargin: NEAR,
  })

  constructor(source: PublishedSource, listener: PageListener) {
    this.source = source
    this.#listener = listener
  }

  get pages(): readonly PublishedPage[] {
    return this.#pages
  }

  get signal(): AbortSignal {
    return this.#stopped.signal
  }

  get hasMore(): boolean {
    const last = this.#pages.at(-1)
    return last === undefined || last.nextCursor !== null
  }

  /** Fetches the next page, if there is one; asked twice, it fetches once. Answers whether a page came. */
  next(): Promise<boolean> {
    this.#running ??= this.#fetch().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Goes on by itself when the end of `element` comes near the screen. */
  watch(element: Element): void {
    this.#near.disconnect()
    this.#watched = element
    this.#near.observe(element)
  }

  pause(): void {
    this.#near.disconnect()
  }

  resume(): void {
    if (this.#watched && this.hasMore) this.#near.observe(this.#watched)
  }

  /** For good: what is on its way is dropped. */
  stop(): void {
    this.#stopped.abort()
    this.#near.disconnect()
  }

  async #fetch(): Promise<boolean> {
    if (!this.hasMore) return false
    const first = this.#pages[0]
    const cursor = this.#pages.at(-1)?.nextCursor
    const after = first && cursor ? { revision: first.revision, cursor } : undefined
    const answer = await this.source.page(this.signal, after)
    if (this.signal.aborted) return false
    if (!answer.ok) {
      this.#near.disconnect()
      this.#listener.failed(answer.failure)
      return false
    }
    this.#pages.push(answer.value)
    this.#listener.page(answer.value)
    return true
  }
}
