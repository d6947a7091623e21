import { oneAtATime } from './one-at-a-time.ts'
import { countQueue, type QueueSize } from './queue-client.ts'

/** The catalogue hears of a write a moment after it was made. */
const HEARD_MS = 1_500

/** How much waits in all documents, for whoever shows it. Tells `change`. */
class QueueCount extends EventTarget {
  /** null: not known yet. What was known last stays when nobody answers. */
  size: QueueSize | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  readonly refresh = oneAtATime(async () => {
    const answer = await countQueue()
    if (!answer.ok) return
    this.size = answer.value
    this.dispatchEvent(new Event('change'))
  })

  /** Something happened in a document: asks once it is quiet and the catalogue has heard of it. */
  soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.refresh(), HEARD_MS)
  }
}

export const queueCount = new QueueCount()
