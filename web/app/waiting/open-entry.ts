import type { QueueEntry } from '../../../src/contract/index.ts'
import type { Correction, Edition } from '../../../src/domain/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { holdDocument, releaseDocument } from '../../state/open-documents.ts'
import { keyOf } from './waiting-entries.ts'

/** The words of a paragraph now, to judge a change by. */
export interface EntryTexts {
  readonly source: string
  readonly target: string
}

/** The one correction of the queue that is open to be decided, with its document. */
export class OpenEntry {
  key: string | null = null
  store: DocumentStore | null = null
  /** null: not known yet, or out of reach. */
  texts: EntryTexts | null = null
  readonly #changed: (store: DocumentStore) => void
  /** Whoever undoes a decision later does so in the store it was made in. */
  readonly #heard = new Set<DocumentStore>()
  #entry: QueueEntry | null = null

  /** @param changed a document that was open since has something new. */
  constructor(changed: (store: DocumentStore) => void) {
    this.#changed = changed
  }

  /** As its document tells it; null: not read yet, or not open any more. */
  get correction(): Correction | null {
    return this.store?.corrections.find(({ id }) => id === this.#entry?.id) ?? null
  }

  get source(): Edition | null {
    return this.store?.source ?? null
  }

  /** Resolves when its document is known, or could not be read. */
  async open(entry: QueueEntry): Promise<void> {
    const before = this.store
    this.key = keyOf(entry)
    this.#entry = entry
    this.texts = null
    if (before?.client.id !== entry.document.id) {
      this.store = holdDocument(entry.document.id)
      if (before) releaseDocument(before.client.id)
    }
    const store = this.store!
    if (!this.#heard.has(store)) store.addEventListener('change', this.#onChange)
    this.#heard.add(store)
    this.#changed(store)
    await known(store)
    if (this.#entry === entry) await this.#readTexts(store, entry)
  }

  close(): void {
    this.key = null
    this.#entry = null
    this.texts = null
  }

  /** The page is left. */
  release(): void {
    this.close()
    if (this.store) releaseDocument(this.store.client.id)
    this.store = null
    for (const store of this.#heard) store.removeEventListener('change', this.#onChange)
    this.#heard.clear()
  }

  async #readTexts(store: DocumentStore, entry: QueueEntry): Promise<void> {
    const { document, source, client } = store
    if (!document || !source) return
    const { pair, edition } = entry
    const [above, below] = await Promise.all(
      [source.id, edition].map((one) => client.blame({ pair, edition: one, at: document.head })),
    )
    if (this.#entry !== entry || !above?.ok || !below?.ok) return
    this.texts = { source: above.value.text, target: below.value.text }
    this.#changed(store)
  }

  readonly #onChange = ({ target }: Event) => this.#changed(target as DocumentStore)
}

function known(store: DocumentStore): Promise<void> {
  const isKnown = () => store.document !== null || store.failure !== null
  if (isKnown()) return Promise.resolve()
  return new Promise((resolve) => {
    const onChange = () => {
      if (!isKnown()) return
      store.removeEventListener('change', onChange)
      resolve()
    }
    store.addEventListener('change', onChange)
  })
}
