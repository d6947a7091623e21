import type { DocumentEvent } from '../../domain/index.ts'
import type { Task } from './outbox.ts'

/** What outsiders that listen are told of. */
export const TELLS_LISTENERS = /^(?:correction|thread|comment|edition)\./

/** Events → what they make due, beside the projection that follows every one of them. */
const TASKS: readonly (readonly [Task, RegExp])[] = [
  ['texts', /^(?:revision\.made|document\.imported)$/],
  ['queue', /^(?:correction\.|thread\.|comment\.|document\.imported$)/],
  ['webhooks', TELLS_LISTENERS],
]

export function tasksOf(events: readonly DocumentEvent[]): Task[] {
  return TASKS.filter(([, kinds]) => events.some(({ kind }) => kinds.test(kind))).map(([task]) => task)
}
