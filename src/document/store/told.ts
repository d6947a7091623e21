import type { Database } from './database.ts'
import type { Task } from './outbox.ts'

/** How far a task that tells others has come; what the parts mean is the task's own. */
export type Upto = readonly (number | string)[]

/** null: it has told nothing yet. */
export function toldUpto(db: Database, task: Task): Upto | null {
  const row = db.first<{ upto: string }>('SELECT upto FROM told WHERE task = ?', task)
  return row ? (JSON.parse(row.upto) as Upto) : null
}

export function setToldUpto(db: Database, task: Task, upto: Upto): void {
  db.run('INSERT OR REPLACE INTO told VALUES (?, ?)', task, JSON.stringify(upto))
}
