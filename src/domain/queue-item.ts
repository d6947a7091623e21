import type { Actor } from './actor.ts'
import type { Category } from './correction.ts'

/** Something that waits for somebody: an open correction, or a thread that nobody resolved. */
export interface QueueItem {
  readonly kind: QueueKind
  /** Of the correction or the thread, unique within its document and kind. */
  readonly id: string
  readonly pair: string
  readonly edition: string
  /** BCP 47, of the edition. */
  readonly lang: string
  readonly author: Actor
  readonly at: string
  readonly category?: Category
  /** What it says in words: the reason of a correction, the last comment of a thread; perhaps cut short. */
  readonly words?: string
  /** The first few open changes of a correction. */
  readonly changes: readonly QueueChange[]
  /** How many further changes there are. */
  readonly more: number
}

export type QueueKind = 'correction' | 'thread'

/** A change within the words around it. What is long is cut short, with "…". */
export interface QueueChange {
  readonly before: string
  readonly quote: string
  readonly replacement: string
  readonly after: string
}
