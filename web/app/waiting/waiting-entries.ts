import type { QueueEntry } from '../../../src/contract/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import type { TalkStore } from '../../state/talk-store.ts'
import { PagedList } from '../../state/paged-list.ts'
import { listQueue, type QueueQuery } from '../../state/queue-client.ts'

/** Unique among all that waits. */
export const keyOf = ({ document, kind, id }: QueueEntry): string => `${document.id}-${kind}-${id}`

/** What of the queue was read so far, with what was decided since. */
export class WaitingEntries extends PagedList<QueueEntry> {
  readonly #gone = new Set<string>()
  #query: QueueQuery = {}

  isGone(entry: QueueEntry): boolean {
    return this.#gone.has(keyOf(entry))
  }

  async read(query: QueueQuery): Promise<void> {
    this.#query = query
    await this.readFirst()
  }

  protected page(cursor: string | undefined) {
    return listQueue(this.#query, cursor)
  }

  protected override begun(): void {
    this.#gone.clear()
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
