import type { Caller } from '../../contract/document-service.ts'
import type { DocumentEvent, Result } from '../../domain/index.ts'
import { Database } from './database.ts'
import { beginDocument } from './document-row.ts'
import { attemptOf, earlierAnswer, keepAnswer, type Attempt } from './idempotency.ts'
import { createSchema, leaveTombstone, wake, type Presence } from './migrations.ts'
import { nextDue } from './outbox.ts'
import { refuse, settle } from './refusal.ts'
import { Transaction } from './transaction.ts'

/** How the object's storage is read and written: refusals become values here, and every write is one transaction. */
export class DocumentStore {
  readonly db: Database
  /** The document's id. */
  readonly name: string
  readonly #storage: DurableObjectStorage
  readonly #tell: (events: readonly DocumentEvent[]) => void
  #known: Presence | null = null

  /**
   * @param name the id the object was woken by, for failures.
   * @param tell hears of events after their commit.
   */
  constructor(name: string, storage: DurableObjectStorage, tell: (events: readonly DocumentEvent[]) => void) {
    this.db = new Database(storage)
    this.name = name
    this.#storage = storage
    this.#tell = tell
  }

  read<T>(work: (db: Database) => T): Result<T> {
    return settle(() => {
      this.#requireDocument()
      return work(this.db)
    })
  }

  /** A key that comes again for the same route with the same input is a retry: it gets the first answer. */
  async write<T>(
    route: string,
    caller: Caller,
    input: unknown,
    work: (tx: Transaction) => T,
  ): Promise<Result<T>> {
    const attempt = await attemptOf(caller, route, input)
    const begin = () => new Transaction(this.db, caller.actor, new Date().toISOString())
    return settle(() => {
      this.#requireDocument()
      const earlier = this.#earlier<T>(attempt)
      return earlier ? earlier.value : this.#commit(attempt, begin, work)
    })
  }

  /** The first write of all, and the only one that makes tables. */
  async create<T>(
    id: string,
    title: string,
    caller: Caller,
    input: unknown,
    work: (tx: Transaction) => T,
  ): Promise<Result<T>> {
    const attempt = await attemptOf(caller, 'create', input)
    const begin = () => {
      createSchema(this.db)
      const at = new Date().toISOString()
      return new Transaction(this.db, caller.actor, at, beginDocument(this.db, id, title, at))
    }
    return settle(() => {
      const presence = this.#presence()
      const earlier = presence === 'present' ? this.#earlier<T>(attempt) : null
      if (earlier) return earlier.value
      if (presence !== 'absent') refuse({ code: 'WRONG_STATE', what: 'document', id, state: presence })
      const value = this.#commit(attempt, begin, work)
      this.#known = 'present'
      return value
    })
  }

  get isDeleted(): boolean {
    const presence = settle(() => this.#presence())
    return presence.ok && presence.value === 'deleted'
  }

  /** Nothing stays but the fact that the document was, and that the registry is to hear of it. @param alarm when */
  delete(alarm: number): Result<null> {
    return settle(() => {
      this.#requireDocument()
      this.db.transaction(() => {
        leaveTombstone(this.db, this.name, new Date().toISOString())
        void this.#storage.setAlarm(alarm)
      })
      this.#known = 'deleted'
      return null
    })
  }

  /** After a crash between a commit and its alarm, or when the platform gave up on an alarm. */
  async rearm(): Promise<void> {
    const due = settle(() => (this.#presence() === 'present' ? nextDue(this.db) : null))
    if (due.ok && due.value !== null && (await this.#storage.getAlarm()) === null) {
      await this.#storage.setAlarm(due.value)
    }
  }

  #presence(): Presence {
    return (this.#known ??= wake(this.db))
  }

  #requireDocument(): void {
    if (this.#presence() !== 'present') refuse({ code: 'NOT_FOUND', what: 'document', id: this.name })
  }

  /** In a wrapper: the answer itself may be null. */
  #earlier<T>(attempt: Attempt | null): { readonly value: T } | null {
    const earlier = attempt && earlierAnswer(this.db, attempt)
    return earlier && { value: JSON.parse(earlier.answer) as T }
  }

  /** Everything a write leaves behind becomes real together: its rows, its events, its answer, its alarm. */
  #commit<T>(attempt: Attempt | null, begin: () => Transaction, work: (tx: Transaction) => T): T {
    const { value, events } = this.db.transaction(() => {
      const tx = begin()
      const value = work(tx)
      if (attempt) keepAnswer(tx, attempt, value)
      tx.commit()
      const due = nextDue(this.db)
      if (due !== null) void this.#storage.setAlarm(due)
      return { value, events: tx.events }
    })
    this.#tell(events)
    return value
  }
}
