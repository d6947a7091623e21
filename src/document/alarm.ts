import type { Database } from './database.ts'
import { dueTasks, finish, nextDue, postpone, type Due } from './outbox.ts'
import { projectionNow, type CatalogueProjection } from './projection.ts'

/**
 * Does what is due, and says when to come back. Nothing a task does can stop
 * the others or the next alarm: one that fails is tried again later, for ever.
 * @returns when the alarm must ring next, or null.
 */
export async function serveDue(
  db: Database,
  catalogue: CatalogueProjection,
  now: () => number,
  failed: (task: Due, error: unknown) => void,
): Promise<number | null> {
  for (const task of dueTasks(db, now())) {
    try {
      await deliverProjection(db, catalogue)
    } catch (error) {
      failed(task, error)
      postpone(db, task, now())
    }
  }
  return nextDue(db)
}

/** What is written while the catalogue answers is due again at once. */
async function deliverProjection(db: Database, catalogue: CatalogueProjection): Promise<void> {
  const projection = projectionNow(db)
  await catalogue.project(projection)
  db.transaction(() => {
    if (projectionNow(db).seq === projection.seq) finish(db, 'projection')
  })
}
