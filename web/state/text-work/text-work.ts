import type { AnswerOf, Reply, Request, Task } from './task.ts'
import { workerAddress } from './worker-address.ts'

export interface WorkOptions {
  /** Called with the share done, 0…1. */
  readonly progress?: (done: number) => void
  readonly signal?: AbortSignal
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (reason: unknown) => void
  readonly progress: ((done: number) => void) | undefined
  /** What has come of a list so far. */
  readonly parts: unknown[]
}

/**
 * Asks the language core on a thread of its own. One instance is one thread:
 * its tasks are done in order. Aborting a task ends the thread, which takes its
 * other tasks along, so give long work that can be cancelled its own instance.
 */
export class TextWork {
  #worker: Worker | null = null
  #nextId = 0
  readonly #waiting = new Map<number, Waiting>()

  do<T extends Task>(task: T, options: WorkOptions = {}): Promise<AnswerOf<T>> {
    options.signal?.throwIfAborted()
    const id = this.#nextId++
    const worker = (this.#worker ??= this.#start())
    return new Promise<AnswerOf<T>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, progress: options.progress, parts: [] })
      options.signal?.addEventListener('abort', () => {
        if (this.#waiting.has(id)) this.end(options.signal?.reason)
      })
      const request: Request = { id, task }
      worker.postMessage(request, [])
    })
  }

  /** Stops the thread; what was under way is rejected. The next task starts a new one. */
  end(reason: unknown = new DOMException('The work was stopped', 'AbortError')): void {
    this.#worker?.terminate()
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(reason)
    this.#waiting.clear()
  }

  #start(): Worker {
    const worker = new Worker(workerAddress, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hear(data))
    worker.addEventListener('error', (event) =>
      this.end(new Error(event.message || 'The worker did not start')),
    )
    return worker
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    if ('progress' in reply) {
      waiting.progress?.(reply.progress)
      return
    }
    if ('part' in reply) {
      waiting.parts.push(...reply.part)
      return
    }
    this.#waiting.delete(reply.id)
    if ('error' in reply) waiting.reject(new Error(reply.error))
    else if (waiting.parts.length === 0) waiting.resolve(reply.answer as never)
    else waiting.resolve([...waiting.parts, ...(reply.answer as readonly unknown[])] as never)
  }
}
