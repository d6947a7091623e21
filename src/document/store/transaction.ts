import type { Actor, DocumentEvent, EventKind } from '../../domain/index.ts'
import type { Database } from './database.ts'
import { readDocumentRow, updateDocumentRow, type DocumentRow } from './document-row.ts'
import { recordEvent } from './events.ts'
import { tasksOf } from './event-tasks.ts'
import { schedule } from './outbox.ts'

/**
 * One write: who, when, the document's row to be changed in place, and the
 * events that go with it. Everything in it becomes real together or not at all.
 */
export class Transaction {
  readonly db: Database
  readonly actor: Actor
  /** ISO 8601 UTC. */
  readonly at: string
  readonly document: DocumentRow
  /** What happened, for the room, once it is real. */
  readonly events: DocumentEvent[] = []

  constructor(db: Database, actor: Actor, at: string, document: DocumentRow = readDocumentRow(db)) {
    this.db = db
    this.actor = actor
    this.at = at
    this.document = document
  }

  event(kind: EventKind, about: DocumentEvent['about']): void {
    const event: DocumentEvent = { seq: ++this.document.seq, at: this.at, actor: this.actor, kind, about }
    recordEvent(this.db, event)
    this.events.push(event)
  }

  /** The last step: counters, and the catalogue's turn. */
  commit(): void {
    if (this.events.length === 0) return
    this.document.updatedAt = this.at
    updateDocumentRow(this.db, this.document)
    const now = Date.parse(this.at)
    for (const task of ['projection', ...tasksOf(this.events)] as const) schedule(this.db, task, now)
  }
}
