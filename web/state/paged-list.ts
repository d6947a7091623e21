import type { Page } from '../../src/contract/index.ts'
import type { ApiFailure, ApiResult } from './api-client.ts'

/** A list that is read a page at a time. What was asked for last is what is shown: earlier answers are dropped. */
export abstract class PagedList<T> {
  /** What was read so far, in the order of the answers; null: not known yet. */
  all: readonly T[] | null = null
  /** What went wrong with the last reading. */
  failure: ApiFailure | null = null
  /** An answer is on its way. */
  reading = false
  protected readonly changed: () => void
  #next: string | null = null
  #asked = 0

  constructor(changed: () => void) {
    this.changed = changed
  }

  /** There is more than what was read. */
  get more(): boolean {
    return this.#next !== null
  }

  async readMore(): Promise<void> {
    if (this.#next !== null && !this.reading) await this.#ask(this.#next)
  }

  protected abstract page(cursor: string | undefined): Promise<ApiResult<Page<T>>>

  /** From the beginning. What stands there stays until the answer comes. */
  protected readFirst(): Promise<void> {
    return this.#ask(undefined)
  }

  /** The first page is here again. */
  protected begun(): void {}

  async #ask(cursor: string | undefined): Promise<void> {
    const asked = ++this.#asked
    this.reading = true
    this.failure = null
    this.changed()
    const page = await this.page(cursor)
    if (asked !== this.#asked) return
    this.reading = false
    if (page.ok) {
      if (cursor === undefined) this.begun()
      this.all = [...((cursor !== undefined && this.all) || []), ...page.value.items]
      this.#next = page.value.nextCursor
    } else this.failure = page.error
    this.changed()
  }
}
