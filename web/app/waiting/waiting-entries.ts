import type { QueueEntry } from '../../../src/contract/index.ts'
import type { ApiFailure } from '../../state/api-client.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { TalkStore } from '../../state/talk-store.ts'
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
    for (const entry of this.#of(client.id, 'correction')) this.#settle(entry, open.has(entry.id))
  }

  /** A thread that was resolved is gone, one that was opened again is back; of what is not read yet nothing is known. */
  hearTalk({ document, threads }: TalkStore): void {
    const states = new Map(threads.map(({ id, state }) => [id, state]))
    for (const entry of this.#of(document, 'thread')) {
      if (states.has(entry.id)) this.#settle(entry, states.get(entry.id) === 'open')
    }
  }

  #of(document: string, kind: QueueEntry['kind']): QueueEntry[] {
    return (this.all ?? []).filter((entry) => entry.document.id === document && entry.kind === kind)
  }

  #settle(entry: QueueEntry, isOpen: boolean): void {
    if (isOpen) this.#gone.delete(keyOf(entry))
    else this.#gone.add(keyOf(entry))
  }
}
