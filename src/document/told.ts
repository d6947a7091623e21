import type { Database } from './database.ts'
import type { Task } from './outbox.ts'

/** How far a task that tells others has come; what the parts mean is the task's own. */
export type Progress = readonly (number | string)[]

/** null: it has told nothing yet. */
export function progressOf(db: Database, task: Task): Progress | null {
  const row = db.first<{ upto: string }>('SELECT upto FROM told WHERE task = ?', task)
  return row ? (JSON.parse(row.upto) as Progress) : null
}

export function setProgress(db: Database, task: Task, upto: Progress): void {
  db.run('INSERT OR REPLACE INTO told VALUES (?, ?)', task, JSON.stringify(upto))
}
