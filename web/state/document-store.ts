import type { Correction, Edition, Revision } from '../../src/domain/index.ts'
import type { ViewRow } from '../components/index.ts'
import type { ApiFailure, ApiResult } from './api-client.ts'
import type { DocumentView, Visit } from '../../src/contract/index.ts'
import { DocumentClient } from './document-client.ts'
import { joinRoom, type LiveEvent } from './live-room.ts'
import type { ViewAddress } from './view-address.ts'
import { rowsOfComparison, rowsOfPairs, type Columns } from './view-rows.ts'

/** What is on the screen: which rows, of which revisions, and how much of them has come. */
export interface LoadedView {
  readonly columns: Columns
  /** The revision that is read. */
  readonly to: number
  /** The older one, where two are compared. */
  readonly from: number | null
  readonly rows: readonly ViewRow[]
  readonly complete: boolean
}

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

  #address: ViewAddress | null = null
  /** The view that is being loaded: asked for again, it is not begun again. */
  #wanted: Wanted | null = null
  #loading: AbortController | null = null
  #leave: (() => void) | null = null

  constructor(id: string) {
    super()
    this.client = new DocumentClient(id)
  }

  /** Reads the document and joins its room. */
  async open(): Promise<void> {
    if (!(await this.refresh())) return
    this.#leave ??= joinRoom(this.client.id, {
      event: (event) => void this.#hear(event),
      open: (again) => {
        this.#set({ online: true })
        if (again) void this.refresh().then(() => this.reload())
      },
      lost: () => this.#set({ online: false }),
    })
  }

  close(): void {
    this.#leave?.()
    this.#leave = null
    this.#loading?.abort()
  }

  /** Reads everything but the text again. */
  async refresh(): Promise<boolean> {
    const [document, revisions, corrections] = await Promise.all([
      this.client.read(),
      this.client.revisions(),
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
      failure: null,
    })
    return true
  }

  async readMoreRevisions(): Promise<void> {
    if (this.moreRevisions === null) return
    const page = await this.client.revisions(this.moreRevisions)
    if (!page.ok) return void this.#fail(page.error)
    this.#set({
      revisions: [...this.revisions, ...page.value.items],
      moreRevisions: page.value.nextCursor,
    })
  }

  /** When and at which revision the reader was here last (null: never, or not known); from now on it is now. */
  async rememberVisit(): Promise<Visit | null> {
    const last = await this.client.lastVisit()
    if (this.document) await this.client.visit({ seq: this.document.seq, revision: this.document.head })
    return last.ok ? last.value : null
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
    const columns = { source: source.id, target: edition.id }
    this.#address = address
    const wanted = { columns, to, from }
    if (this.#wanted ? sameView(this.#wanted, wanted) : this.view && sameView(this.view, wanted)) return
    this.#wanted = wanted
    this.#loading?.abort()
    const { signal } = (this.#loading = new AbortController())
    const finish = () => {
      if (!signal.aborted) this.#wanted = null
    }
    const before = this.view
    const known = before?.columns.target === columns.target ? before.rows : []
    // The same view at a newer revision takes the place of the old one at once: nothing jumps while it loads.
    const quiet = before?.complete === true && known.length > 0 && before.from === from
    const rows: ViewRow[] = []
    let shown = 0
    const paged = this.#pagesOf(from, to, columns, signal)
    try {
      for await (const page of paged) {
        if (signal.aborted) return
        if (!page.ok) {
          finish()
          return void this.#fail(page.error)
        }
        rows.push(...page.value)
        // Each showing costs as much as all that is shown: showing twice as much each time, all of it costs little.
        if (quiet || rows.length < 2 * shown) continue
        shown = rows.length
        this.#set({ view: { columns, to, from, rows: [...rows], complete: false }, failure: null })
      }
    } catch (error) {
      if (signal.aborted) return
      throw error
    }
    if (signal.aborted) return
    finish()
    this.#set({ view: { columns, to, from, rows: settle(rows, known), complete: true }, failure: null })
  }

  async *#pagesOf(
    from: number | null,
    to: number,
    columns: Columns,
    signal: AbortSignal,
  ): AsyncGenerator<ApiResult<ViewRow[]>> {
    let offset = 0
    if (from === null) {
      for await (const page of this.client.pairs(to, signal)) {
        if (!page.ok) return yield page
        yield { ok: true, value: rowsOfPairs(page.value.items, columns, offset) }
        offset += page.value.items.length
      }
      return
    }
    for await (const page of this.client.compare(from, to, signal)) {
      if (!page.ok) return yield page
      yield { ok: true, value: rowsOfComparison(page.value.items, columns, offset) }
      offset += page.value.items.length
    }
  }

  async #openCorrections(): Promise<ApiResult<Correction[]>> {
    const all: Correction[] = []
    for await (const page of this.client.corrections('open')) {
      if (!page.ok) return page
      all.push(...page.value.items)
    }
    return { ok: true, value: all }
  }

  async #hear(event: LiveEvent): Promise<void> {
    if (this.document && event.seq <= this.document.seq) return
    if ((await this.refresh()) && event.kind === 'revision.made') await this.reload()
    this.dispatchEvent(new DocumentNewsEvent(event))
  }

  /** Reads the rows again, for a view that follows the newest revision. */
  async reload(): Promise<void> {
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

/** Something happened to the document: someone proposed, decided, wrote. */
export class DocumentNewsEvent extends Event {
  static readonly type = 'news'
  readonly news: LiveEvent
  constructor(news: LiveEvent) {
    super(DocumentNewsEvent.type)
    this.news = news
  }
}

const earlier = (revision: number) => Math.max(1, revision - 1)

type Wanted = Pick<LoadedView, 'columns' | 'to' | 'from'>

function sameView(view: Wanted, wanted: Wanted): boolean {
  return (
    view.to === wanted.to &&
    view.from === wanted.from &&
    view.columns.source === wanted.columns.source &&
    view.columns.target === wanted.columns.target
  )
}

/** Rows that read as before stay the same objects, so that only what changed is drawn again. */
function settle(rows: readonly ViewRow[], before: readonly ViewRow[]): ViewRow[] {
  const old = new Map(before.map((row) => [row.id, row]))
  return rows.map((row) => {
    const known = old.get(row.id)
    return known && sameRow(known, row) ? known : row
  })
}

function sameRow(a: ViewRow, b: ViewRow): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.before === b.before &&
    a.number === b.number &&
    a.kind === b.kind &&
    a.confidence === b.confidence
  )
}
