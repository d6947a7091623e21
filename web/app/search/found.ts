import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ConcordanceHit } from '../../../src/contract/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import { searchPairs, type SearchRequest } from '../../state/search-client.ts'

export type Wanted = Pick<SearchRequest, 'words' | 'from' | 'to'>

/** The places of some words, a page at a time. What was asked for last is what is shown: earlier answers are dropped. */
export class Found implements ReactiveController {
  /** null: nothing was asked for, or the first page is still on its way. */
  hits: readonly ConcordanceHit[] | null = null
  failure: ApiFailure | null = null
  /** An answer is on its way. */
  busy = false
  #next: string | null = null
  #wanted: Wanted | null = null
  #asking: AbortController | null = null
  readonly #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#asking?.abort()
  }

  /** There are more places than these. */
  get hasMore(): boolean {
    return this.#next !== null
  }

  /** Begins anew; empty words end it. */
  async look(wanted: Wanted): Promise<void> {
    this.#wanted = wanted.words === '' ? null : wanted
    this.#next = null
    this.hits = null
    this.failure = null
    await this.#ask()
  }

  /** The next page, or once more what failed. */
  async more(): Promise<void> {
    await this.#ask()
  }

  async #ask(): Promise<void> {
    this.#asking?.abort()
    const asking = (this.#asking = new AbortController())
    this.busy = this.#wanted !== null
    this.failure = null
    this.#host.requestUpdate()
    if (!this.#wanted) return
    const cursor = this.#next === null ? {} : { cursor: this.#next }
    const page = await searchPairs({ ...this.#wanted, ...cursor, signal: asking.signal }).catch(() => null)
    if (asking.signal.aborted || !page) return
    this.busy = false
    if (page.ok) {
      this.hits = [...(this.hits ?? []), ...page.value.items]
      this.#next = page.value.nextCursor
    } else this.failure = page.error
    this.#host.requestUpdate()
  }
}
