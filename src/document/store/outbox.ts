import type { Database } from './database.ts'

/**
 * Work that must happen some time after a transaction, and happen again until it succeeds.
 * - `projection`  what the list of documents shows
 * - `texts`       what search finds
 * - `queue`       what waits, for the queue across documents
 * - `check`       what the checks find in texts that changed
 * - `readings`    what of many pairs still reads as it was read: worked out here, some at a time
 * - `webhooks`    what happened, for those who listen
 */
export type Task = 'projection' | 'texts' | 'queue' | 'check' | 'readings' | 'webhooks'

export interface Due {
  readonly task: Task
  /** Milliseconds since 1970. */
  readonly at: number
  readonly attempts: number
}

/** Sooner wins; new work is a reason to try again at once, even while a failing task waits. */
export function schedule(db: Database, task: Task, at: number): void {
  db.run(
    `INSERT INTO due VALUES (?, ?, 0) ON CONFLICT (task) DO UPDATE SET at = min(at, excluded.at)`,
    task,
    at,
  )
}

export function dueTasks(db: Database, now: number): Due[] {
  return db.all<Due>('SELECT task, at, attempts FROM due WHERE at <= ? ORDER BY at', now)
}

/** When the alarm must ring next; null: there is nothing to do. */
export function nextDue(db: Database): number | null {
  return db.first<{ at: number | null }>('SELECT min(at) AS at FROM due')?.at ?? null
}

export function finish(db: Database, task: Task): void {
  db.run('DELETE FROM due WHERE task = ?', task)
}

/** Doubling from one second to ten minutes, without end: the platform's own retries give up, ours do not. */
export function postpone(db: Database, { task, attempts }: Due, now: number): void {
  db.run('UPDATE due SET at = ?, attempts = ? WHERE task = ?', now + backoff(attempts), attempts + 1, task)
}

/** In milliseconds. @param attempts that failed so far. */
export function backoff(attempts: number): number {
  return Math.min(1000 * 2 ** attempts, 10 * 60_000)
}

/** Part of the task is to be done later. */
export function defer(db: Database, task: Task, at: number): void {
  db.run('UPDATE due SET at = ? WHERE task = ?', at, task)
}
