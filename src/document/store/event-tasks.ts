import type { DocumentEvent } from '../../domain/index.ts'
import type { Task } from './outbox.ts'

/** What outsiders that listen are told of. */
export const TELLS_LISTENERS = /^(?:correction|thread|comment|edition)\./

const TOUCHES_TEXTS = /^(?:revision\.made|document\.imported)$/
const TOUCHES_QUEUE = /^(?:correction\.|thread\.|comment\.|document\.imported$)/

/** What events make due, beside the projection that follows every one of them. */
const TASKS: readonly (readonly [Task, (event: DocumentEvent) => boolean])[] = [
  ['texts', ({ kind }) => TOUCHES_TEXTS.test(kind)],
  // A revision that moved boundaries names the threads that are listed elsewhere now.
  ['queue', ({ kind, about }) => TOUCHES_QUEUE.test(kind) || 'threads' in about],
  ['webhooks', ({ kind }) => TELLS_LISTENERS.test(kind)],
]

export function tasksOf(events: readonly DocumentEvent[]): Task[] {
  return TASKS.filter(([, concerns]) => events.some(concerns)).map(([task]) => task)
}
