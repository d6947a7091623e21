import { DocumentStore } from './document-store.ts'
import { queueCount } from './queue-count.ts'

/**
 * The open documents of this tab. Pages of one document share its store, so
 * going from the text to the history reads nothing twice; a store that nobody
 * holds is closed a little later, because pages hand over by leaving first.
 */
const LINGER_MS = 5_000

const open = new Map<
  string,
  { store: DocumentStore; holders: number; closing?: ReturnType<typeof setTimeout> }
>()

export function holdDocument(id: string): DocumentStore {
  let entry = open.get(id)
  if (!entry) {
    entry = { store: new DocumentStore(id), holders: 0 }
    open.set(id, entry)
    countAfterEvents(entry.store)
    void entry.store.open()
  }
  clearTimeout(entry.closing)
  entry.holders++
  return entry.store
}

export function releaseDocument(id: string): void {
  const entry = open.get(id)
  if (!entry || --entry.holders > 0) return
  entry.closing = setTimeout(() => {
    open.delete(id)
    entry.store.close()
  }, LINGER_MS)
}

/** What happens in a document may change what waits. */
function countAfterEvents(store: DocumentStore): void {
  let known = 0
  store.addEventListener('change', () => {
    const seq = store.document?.seq ?? 0
    if (known > 0 && seq > known) queueCount.soon()
    known = seq
  })
}
