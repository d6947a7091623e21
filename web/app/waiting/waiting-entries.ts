import type { QueueEntry } from '../../../src/contract/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { listQueue, type QueueQuery } from '../../state/queue-client.ts'

/** Unique among all that waits. */
export const keyOf = ({ document, kind, id }: QueueEntry): string => `${document.id}-${kind}-${id}`

/** What of the queue was read so far. */
export class WaitingEntries {
  /** In the order of the answer, with what was decided since; null: not known yet. */
  all: readonly QueueEntry[] | null = null
  more = false
  /** What went wrong with the last reading. */
  failure: ApiFailure | null = null
  reading = false
  readonly #changed: () => void
  readonly #gone = new Set<string>()
  #query: QueueQuery = {}
  #next: string | null = null
  #asked = 0

  constructor(changed: () => void) {
    this.#changed = changed
  }

  isGone(entry: QueueEntry): boolean {
    return this.#gone.has(keyOf(entry))
  }

  /** Reads from the beginning. What stands there stays until the answer comes. */
  async read(query: QueueQuery): Promise<void> {
    this.#query = query
    await this.#ask(undefined)
  }

  async readMore(): Promise<void> {
    if (this.#next !== null && !this.reading) await this.#ask(this.#next)
  }

  async #ask(cursor: string | undefined): Promise<void> {
    const asked = ++this.#asked
    this.reading = true
    this.failure = null
    this.#changed()
    const page = await listQueue(this.#query, cursor)
    if (asked !== this.#asked) return
    this.reading = false
    if (page.ok) {
      if (cursor === undefined) this.#gone.clear()
      this.all = [...((cursor !== undefined && this.all) || []), ...page.value.items]
      this.#next = page.value.nextCursor
      this.more = this.#next !== null
    } else this.failure = page.error
    this.#changed()
  }

  /** An open document knows which corrections are open: one that was decided is gone, one that was undone is back. */
  hear({ client, document, corrections }: DocumentStore): void {
    if (!document) return
    const open = new Set(corrections.map(({ id }) => id))
    for (const entry of this.all ?? []) {
      if (entry.document.id !== client.id || entry.kind !== 'correction') continue
      if (open.has(entry.id)) this.#gone.delete(keyOf(entry))
      else this.#gone.add(keyOf(entry))
    }
  }
}
