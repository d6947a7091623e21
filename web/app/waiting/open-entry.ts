import type { QueueEntry } from '../../../src/contract/index.ts'
import type { Correction, Edition, Thread } from '../../../src/domain/index.ts'
import type { Segment } from '../../../src/text/align/bead.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { holdDocument, releaseDocument } from '../../state/open-documents.ts'
import { talkOf, type TalkStore } from '../../state/talk-store.ts'
import { TextWork } from '../../state/text-work/text-work.ts'
import { keyOf } from './waiting-entries.ts'

/** The words of a paragraph now, to judge a change by. */
export interface EntryTexts {
  readonly source: string
  readonly target: string
  /** How they correspond; null: the source itself, or it could not be told. */
  readonly segments: readonly Segment[] | null
}

/** The one entry of the queue that stands unfolded, a correction or a thread, with its document. */
export class OpenEntry {
  key: string | null = null
  store: DocumentStore | null = null
  /** null: not known yet, or out of reach. */
  texts: EntryTexts | null = null
  readonly #changed: (store: DocumentStore) => void
  /** Whoever undoes something later does so in the store it was done in. */
  readonly #heard = new Set<DocumentStore>()
  readonly #work = new TextWork()
  #stop = new AbortController()
  #entry: QueueEntry | null = null

  /** @param changed a document that was open since has something new. */
  constructor(changed: (store: DocumentStore) => void) {
    this.#changed = changed
  }

  /** As its document tells it; null: not read yet, or not open any more. */
  get correction(): Correction | null {
    const { kind, id } = this.#entry ?? {}
    return (kind === 'correction' && this.store?.corrections.find((one) => one.id === id)) || null
  }

  /** As its document tells it; null: not read yet, or there is none any more. */
  get thread(): Thread | null {
    const { kind, id } = this.#entry ?? {}
    return (kind === 'thread' && this.talk?.threads.find((thread) => thread.id === id)) || null
  }

  get talk(): TalkStore | null {
    return this.store && talkOf(this.store)
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
    this.#hear(store)
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
    this.#stop.abort()
    this.#stop = new AbortController()
    this.#work.end()
    this.#heard.clear()
  }

  #hear(store: DocumentStore): void {
    followTalk(store)
    if (this.#heard.has(store)) return
    this.#heard.add(store)
    const { signal } = this.#stop
    const onStore = () => {
      followTalk(store)
      this.#changed(store)
    }
    store.addEventListener('change', onStore, { signal })
    talkOf(store).addEventListener('change', () => this.#changed(store), { signal })
  }

  async #readTexts(store: DocumentStore, entry: QueueEntry): Promise<void> {
    const { document, source, client } = store
    if (!document || !source) return
    const { pair, edition } = entry
    const [above, below] = await Promise.all(
      [source.id, edition].map((one) => client.blame({ pair, edition: one, at: document.head })),
    )
    if (this.#entry !== entry || !above?.ok || !below?.ok) return
    const texts = { source: above.value.text, target: below.value.text }
    const segments = source.id === edition ? null : await this.#segments(source, entry, texts)
    if (this.#entry !== entry) return
    this.texts = { ...texts, segments }
    this.#changed(store)
  }

  /** null: the language core did not work; then the paragraph stands as it is. */
  async #segments(
    { lang: sourceLang }: Edition,
    { lang: targetLang }: QueueEntry,
    texts: { source: string; target: string },
  ) {
    try {
      return await this.#work.do({ kind: 'segments', ...texts, sourceLang, targetLang })
    } catch {
      return null
    }
  }
}

/** What is said in it, as of its newest event. */
function followTalk(store: DocumentStore): void {
  const { document } = store
  if (document?.actions.includes('comment.read')) talkOf(store).follow(document.seq)
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
