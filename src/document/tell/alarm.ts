import type { Database } from '../store/database.ts'
import type { DocumentStore } from '../store/document-store.ts'
import { logFailure } from '../store/log.ts'
import { tellDeletion } from './deletion.ts'
import { deliver, deliveriesTo, type Deliveries } from './deliveries.ts'
import { dueTasks, nextDue, postpone, type Due } from '../store/outbox.ts'

/** What the object does when its alarm rings. @returns when it must ring next, or null. */
export async function ring(
  store: DocumentStore,
  registry: D1Database,
  assets: Fetcher,
): Promise<number | null> {
  if (store.isDeleted) return tellDeletion(registry, store.name, Date.now())
  return serveDue(
    store.db,
    () => store.read(() => null).ok,
    deliveriesTo(registry, assets),
    Date.now,
    ({ task }, error) => logFailure(task, error),
  )
}

/**
 * Does what is due, and says when to come back. Nothing a task does can stop
 * the others or the next alarm: one that fails is tried again later, for ever.
 * @param isHere false once the document was deleted, as it may be while a task waits for an answer: then nothing is due.
 * @returns when the alarm must ring next, or null.
 */
async function serveDue(
  db: Database,
  isHere: () => boolean,
  deliveries: Deliveries,
  now: () => number,
  failed: (task: Due, error: unknown) => void,
): Promise<number | null> {
  if (!isHere()) return null
  for (const due of dueTasks(db, now())) {
    if (!isHere()) return null
    try {
      await deliver(db, due.task, deliveries)
    } catch (error) {
      if (!isHere()) return null
      failed(due, error)
      postpone(db, due, now())
    }
  }
  return isHere() ? nextDue(db) : null
}
