import type { DocumentView, Page, Visit } from '../../src/contract/index.ts'
import { LIMITS, type Column, type Correction, type Edition, type Revision } from '../../src/domain/index.ts'
import type { ViewRow } from '../components/index.ts'
import type { ApiFailure, ApiResult } from './api-client.ts'
import { DocumentClient } from './document-client.ts'
import { keepVisit, visitGoingOn } from './kept-visit.ts'
import { joinRoom, type LiveEvent } from './live-room.ts'
import { readRows, sameColumns, sameView, settle, type LoadedView, type Wanted } from './loaded-view.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { ViewAddress } from './view-address.ts'

/** Beside the source, the edition in view and what it is compared with. */
const MOST_BESIDE = LIMITS.columns - 3

/**
 * One open document: what the server said of it last, and the rows of the view
 * in front. Tells `change` whenever something here is different. Words typed
 * and not sent live in drafts, never here.
 */
export class DocumentStore extends EventTarget {
  readonly client: DocumentClient
  document: DocumentView | null = null
  /** Newest first. */
  revisions: readonly Revision[] = []
  moreRevisions: string | null = null
  /** Open ones, in the order of the text. */
  corrections: readonly Correction[] = []
  view: LoadedView | null = null
  /** What went wrong last while reading; null once reading works again. */
  failure: ApiFailure | null = null
  online = true
  /** The newest event that told of the document's glossary, 0 when none did since it was opened. */
  glossarySeq = 0

  #address: ViewAddress | null = null
  /** The view that is being loaded: asked for again, it is not begun again. */
  #wanted: Wanted | null = null
  /** The view that could not be read: asked for again only by `reload`, or every `change` would ask anew. */
  #failed: Wanted | null = null
  #loading: AbortController | null = null
  /** Whoever asks for the view that is being loaded waits for it, too. */
  #loaded: Promise<void> = Promise.resolve()
  #leave: (() => void) | null = null
  #closed = false

  constructor(id: string) {
    super()
    this.client = new DocumentClient(id)
  }

  /** Reads everything but the text again. */
  readonly refresh = oneAtATime(() => this.#read())

  /** Reads the next page of older revisions. */
  readonly readMoreRevisions = oneAtATime(() => this.#readMore())

  /** Reads the document and joins its room. */
  async open(): Promise<void> {
    if (!(await this.refresh()) || this.#closed) return
    this.#leave ??= joinRoom(this.client.id, {
      event: (event) => void this.#hear(event),
      open: () => void this.#catchUp(),
      lost: () => this.#set({ online: false }),
      gone: () => void this.refresh(),
    })
  }

  close(): void {
    this.#closed = true
    this.#leave?.()
    this.#leave = null
    this.#loading?.abort()
  }

  async #read(): Promise<boolean> {
    const [document, revisions, corrections] = await Promise.all([
      this.client.read(),
      this.#knownRevisions(),
      this.#openCorrections(),
    ])
    if (!document.ok) return this.#fail(document.error)
    if (!revisions.ok) return this.#fail(revisions.error)
    if (!corrections.ok) return this.#fail(corrections.error)
    this.#set({
      document: document.value,
      revisions: revisions.value.items,
      moreRevisions: revisions.value.nextCursor,
      corrections: corrections.value,
      ...(this.#failed === null && { failure: null }),
    })
    return true
  }

  /** As many revisions as are known already, and any newer ones. */
  async #knownRevisions(): Promise<ApiResult<Page<Revision>>> {
    const oldest = this.revisions.at(-1)?.number ?? Infinity
    const items: Revision[] = []
    let cursor: string | undefined
    for (;;) {
      const page = await this.client.revisions(cursor)
      if (!page.ok) return page
      items.push(...page.value.items)
      const { nextCursor } = page.value
      const last = items.at(-1)?.number ?? 0
      if (nextCursor === null || last <= oldest || oldest === Infinity) {
        return { ok: true, value: { items, nextCursor } }
      }
      cursor = nextCursor
    }
  }

  async #readMore(): Promise<void> {
    if (this.moreRevisions === null) return
    const page = await this.client.revisions(this.moreRevisions)
    if (!page.ok) return void this.#fail(page.error)
    // A refresh meanwhile may have brought some of them.
    const oldest = this.revisions.at(-1)?.number ?? Infinity
    this.#set({
      revisions: [...this.revisions, ...page.value.items.filter(({ number }) => number < oldest)],
      moreRevisions: page.value.nextCursor,
    })
  }

  /** When and at which revision the reader was here last (null: never, or not known); from now on it is now. */
  async rememberVisit(): Promise<Visit | null> {
    const known = visitGoingOn(this.client.id)
    const last = known ? null : await this.client.lastVisit()
    const visit = last?.ok ? last.value : known
    if (visit) keepVisit(this.client.id, visit)
    if (this.document) await this.client.visit({ seq: this.document.seq, revision: this.document.head })
    return visit
  }

  get source(): Edition | null {
    return this.document?.editions.find((edition) => edition.role === 'source') ?? null
  }

  /** The edition a view reads: the one named, or the first translation. */
  editionOf(address: ViewAddress): Edition | null {
    const editions = this.document?.editions ?? []
    return (
      editions.find((edition) => edition.id === address.edition) ??
      editions.find((edition) => edition.role === 'translation') ??
      editions[0] ??
      null
    )
  }

  /** Shows a view; rows come in pages, the first at once. */
  async show(address: ViewAddress): Promise<void> {
    const { document, source } = this
    const edition = this.editionOf(address)
    if (!document || !source || !edition) return
    const to = Math.min(address.to ?? document.head, document.head)
    const from = address.mode === 'clean' ? null : Math.min(address.from ?? earlier(to), document.head)
    this.#address = address
    const fromEdition = document.editions.find(({ id }) => id === address.fromEdition) ?? edition
    const wanted = {
      columns: { source: source.id, target: edition.id },
      to,
      from,
      fromEdition: fromEdition.id,
      beside: address.mode === 'clean' ? columnsOf(document, address) : [],
    }
    const underWay = this.#wanted ?? this.#failed ?? (this.view?.complete ? this.view : null)
    if (!underWay || !sameView(underWay, wanted)) this.#loaded = this.#load(wanted)
    await this.#loaded
  }

  async #load(wanted: Wanted): Promise<void> {
    this.#wanted = wanted
    this.#failed = null
    this.#loading?.abort()
    const { signal } = (this.#loading = new AbortController())
    const before = this.view
    const known = before?.columns.target === wanted.columns.target ? before.rows : []
    // The same view at a newer revision takes the place of the old one at once: nothing jumps while it loads.
    const quiet =
      before?.complete === true &&
      known.length > 0 &&
      before.from === wanted.from &&
      before.fromEdition === wanted.fromEdition &&
      sameColumns(before.beside, wanted.beside)
    let rows: ViewRow[] = []
    try {
      for await (const page of readRows(this.client, wanted, signal)) {
        if (signal.aborted) return
        if (!page.ok) {
          this.#wanted = null
          this.#failed = wanted
          return void this.#fail(page.error)
        }
        rows = [...rows, ...page.value]
        if (!quiet) this.#set({ view: { ...wanted, rows, complete: false }, failure: null })
      }
    } catch (error) {
      if (signal.aborted) return
      throw error
    }
    if (signal.aborted) return
    this.#wanted = null
    this.#set({ view: { ...wanted, rows: settle(rows, known), complete: true }, failure: null })
  }

  async #openCorrections(): Promise<ApiResult<Correction[]>> {
    const all: Correction[] = []
    for await (const page of this.client.corrections('open')) {
      if (!page.ok) return page
      all.push(...page.value.items)
    }
    return { ok: true, value: all }
  }

  /** What happened between the last reading and this connection nobody told us. */
  async #catchUp(): Promise<void> {
    this.#set({ online: true })
    const now = await this.client.read()
    if (now.ok && now.value.seq === this.document?.seq && !this.#failed) return
    if (await this.refresh()) await this.reload()
  }

  async #hear(event: LiveEvent): Promise<void> {
    if (this.document && event.seq <= this.document.seq) return
    if (event.kind === 'glossary.changed') this.glossarySeq = event.seq
    if ((await this.refresh()) && event.kind === 'revision.made') await this.reload()
  }

  /** Reads the rows again: for a view that follows the newest revision, or that could not be read. */
  async reload(): Promise<void> {
    this.#failed = null
    if (this.#address) await this.show(this.#address)
  }

  #fail(failure: ApiFailure): false {
    this.#set({ failure })
    return false
  }

  #set(next: Partial<DocumentStore>): void {
    Object.assign(this, next)
    this.dispatchEvent(new Event('change'))
  }
}

const earlier = (revision: number) => Math.max(1, revision - 1)

/** Columns that are there: an old link may name what is not. */
function columnsOf(document: DocumentView, { columns = [] }: ViewAddress): readonly Column[] {
  return columns
    .filter(({ edition, at }) => at <= document.head && document.editions.some(({ id }) => id === edition))
    .slice(0, MOST_BESIDE)
}
