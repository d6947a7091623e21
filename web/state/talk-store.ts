import type {
  CommentRequest,
  IssueAmendment,
  IssueRequest,
  Page,
  ThreadRequest,
} from '../../src/contract/index.ts'
import type { Issue, Thread } from '../../src/domain/index.ts'
import { call, pages, type ApiFailure, type ApiResult, type Method } from './api-client.ts'
import type { DocumentStore } from './document-store.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Person } from './typed-words.ts'

const SIZES = { first: 500, next: 500 }

/**
 * What people say about a document, and the errors they marked in it. Tells
 * `change` whenever something here is different. What is written is here at
 * once, as the server answered it.
 */
export class TalkStore extends EventTarget {
  readonly document: string
  readonly #on = new WeakMap<readonly Thread[], Map<string, Thread[]>>()
  /** In the order of the text, resolved ones included. */
  threads: readonly Thread[] = []
  issues: readonly Issue[] = []
  /** Who may read the document, and so may be named. */
  people: readonly Person[] = []
  /** What went wrong last while reading; null once reading works again. */
  failure: ApiFailure | null = null
  /** It was read at least once. */
  known = false
  #seq = -1
  /** How many writes were answered. */
  #written = 0

  constructor(document: string) {
    super()
    this.document = document
  }

  /** Those about a correction; the same list until something is different. */
  threadsOn(correction: string): readonly Thread[] {
    const known = this.#on.get(this.threads) ?? byCorrection(this.threads)
    this.#on.set(this.threads, known)
    return known.get(correction) ?? NONE
  }

  /** Reads what there is as of an event; the same event again: nothing is asked. */
  follow(seq: number): void {
    if (seq === this.#seq) return
    this.#seq = seq
    void this.#read()
  }

  readonly #read = oneAtATime(async () => {
    let [written, threads, issues] = await this.#lists()
    // What was asked for before something was written may not have it yet.
    while (written !== this.#written) [written, threads, issues] = await this.#lists()
    if (threads.ok && issues.ok) {
      this.threads = threads.value
      this.issues = issues.value
      this.known = true
      this.failure = null
    } else {
      this.#seq = -1
      this.failure = threads.ok ? (issues.ok ? null : issues.error) : threads.error
    }
    this.#tell()
  })

  async #lists() {
    const written = this.#written
    const lists = await Promise.all([this.#all<Thread>('/threads'), this.#all<Issue>('/issues')])
    return [written, ...lists] as const
  }

  /** Asked for when somebody begins to name someone. */
  readonly meet = oneAtATime(async () => {
    if (this.people.length > 0) return
    const people = await this.#all<Person>('/people')
    if (people.ok) this.people = people.value
    this.#tell()
  })

  start(input: ThreadRequest, key: string): Promise<ApiResult<Thread>> {
    return this.#thread('POST', '/threads', input, key)
  }

  reply(thread: string, input: CommentRequest, key: string): Promise<ApiResult<Thread>> {
    return this.#thread('POST', `/threads/${thread}/comments`, input, key)
  }

  edit(thread: string, comment: number, input: CommentRequest, key: string): Promise<ApiResult<Thread>> {
    return this.#thread('PATCH', `/threads/${thread}/comments/${comment}`, input, key)
  }

  takeBack(thread: string, comment: number): Promise<ApiResult<Thread>> {
    return this.#thread('DELETE', `/threads/${thread}/comments/${comment}`)
  }

  settle(thread: string, state: Thread['state']): Promise<ApiResult<Thread>> {
    return this.#thread('PUT', `/threads/${thread}/state`, { state })
  }

  mark(input: IssueRequest, key: string): Promise<ApiResult<Issue>> {
    return this.#issue('POST', '/issues', input, key)
  }

  amend(issue: string, input: IssueAmendment): Promise<ApiResult<Issue>> {
    return this.#issue('PATCH', `/issues/${issue}`, input)
  }

  withdraw(issue: string): Promise<ApiResult<Issue>> {
    return this.#issue('POST', `/issues/${issue}/withdrawal`)
  }

  settleIssue(issue: string, state: 'open' | 'resolved'): Promise<ApiResult<Issue>> {
    return this.#issue('PUT', `/issues/${issue}/state`, { state })
  }

  async #thread(method: Method, path: string, body?: unknown, key?: string): Promise<ApiResult<Thread>> {
    const answer = await this.#call<Thread>(method, path, body, key)
    if (answer.ok) {
      this.#written++
      this.threads = withItem(this.threads, answer.value)
      this.#tell()
    }
    return answer
  }

  async #issue(method: Method, path: string, body?: unknown, key?: string): Promise<ApiResult<Issue>> {
    const answer = await this.#call<Issue>(method, path, body, key)
    if (answer.ok) {
      this.#written++
      this.issues = withItem(this.issues, answer.value)
      this.#tell()
    }
    return answer
  }

  #call<T>(method: Method, path: string, body?: unknown, key?: string): Promise<ApiResult<T>> {
    return call<T>(method, this.#at(path), {
      ...(body !== undefined && { body }),
      ...(key !== undefined && { idempotencyKey: key }),
    })
  }

  async #all<T>(path: string): Promise<ApiResult<T[]>> {
    const items: T[] = []
    for await (const page of pages<Page<T>>(this.#at(path), { sizes: SIZES })) {
      if (!page.ok) return page
      items.push(...page.value.items)
    }
    return { ok: true, value: items }
  }

  #at(path: string): string {
    return `/api/documents/${encodeURIComponent(this.document)}${path}`
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'))
  }
}

const NONE: readonly Thread[] = []

function byCorrection(threads: readonly Thread[]): Map<string, Thread[]> {
  return Map.groupBy(
    threads.filter(({ about }) => about.kind === 'correction'),
    ({ about }) => (about.kind === 'correction' ? about.correction : ''),
  )
}

const stores = new WeakMap<DocumentStore, TalkStore>()

/** Pages that have one document open see one and the same talk. */
export function talkOf(store: DocumentStore): TalkStore {
  const known = stores.get(store) ?? new TalkStore(store.client.id)
  stores.set(store, known)
  return known
}

/** A new one stands last until the list is read again. */
function withItem<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  const known = items.some(({ id }) => id === item.id)
  return known ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item]
}
