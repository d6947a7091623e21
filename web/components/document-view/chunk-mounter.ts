import type { DzRowChunk } from './row-chunk.ts'

/** How far beyond the screen rows count as near, in heights of it. */
const NEAR = '100%'
/** What a turn may take, in ms: short enough to be no hindrance where the browser never gets idle. */
const TURN_MS = 10
/** What drawing near the screen may take at once. Where rows are folded, hundreds of chunks are near. */
const AT_ONCE_MS = 40

/**
 * Decides when chunks render: those near the screen at once, all others in
 * idle time, until everything is in the page for find, selection and print.
 */
export class ChunkMounter {
  #observer: IntersectionObserver | null = null
  #chunks: readonly DzRowChunk[] = []
  #near = new Set<DzRowChunk>()
  #idle: number | null = null
  readonly #onNear: (chunk: DzRowChunk) => void

  /** @param onNear called whenever a chunk comes near the screen. */
  constructor(onNear: (chunk: DzRowChunk) => void) {
    this.#onNear = onNear
  }

  get near(): Iterable<DzRowChunk> {
    return this.#near
  }

  observe(chunks: readonly DzRowChunk[]): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#onEntries(entries), {
      rootMargin: `${NEAR} 0%`,
    })
    const kept = new Set(chunks)
    for (const chunk of this.#chunks) if (!kept.has(chunk)) this.#forget(chunk)
    const known = new Set(this.#chunks)
    for (const chunk of chunks) if (!known.has(chunk)) this.#observer.observe(chunk)
    this.#chunks = chunks
    this.continue()
  }

  /** All chunks must be drawn anew: those near the screen now, the others in time. */
  invalidate(): void {
    for (const chunk of this.#chunks) chunk.invalidate()
    this.#draw(this.#near, AT_ONCE_MS)
    this.continue()
  }

  /** Draws what waits, in idle time, what is near the screen first. */
  continue(): void {
    if (this.#idle !== null || this.#chunks.every((chunk) => chunk.isFresh)) return
    this.#idle = requestIdle(() => {
      this.#idle = null
      const end = performance.now() + TURN_MS
      this.#draw(this.#near, TURN_MS)
      const left = end - performance.now()
      if (left > 0) this.#draw(this.#chunks, left)
      this.continue()
    })
  }

  /** As many as there is time for, but one at least where any waits. */
  #draw(chunks: Iterable<DzRowChunk>, ms: number): void {
    const end = performance.now() + ms
    for (const chunk of chunks) {
      if (chunk.isFresh) continue
      chunk.renderNow()
      if (performance.now() > end) return
    }
  }

  /** Renders everything, for printing. */
  renderAll(): void {
    for (const chunk of this.#chunks) if (!chunk.isFresh) chunk.renderNow()
  }

  stop(): void {
    this.#observer?.disconnect()
    this.#observer = null
    this.#chunks = []
    this.#near.clear()
    if (this.#idle !== null) cancelIdle(this.#idle)
    this.#idle = null
  }

  #forget(chunk: DzRowChunk): void {
    chunk.isNear = false
    this.#observer?.unobserve(chunk)
    this.#near.delete(chunk)
  }

  #onEntries(entries: readonly IntersectionObserverEntry[]): void {
    const end = performance.now() + AT_ONCE_MS
    for (const { target, isIntersecting } of entries) {
      const chunk = target as DzRowChunk
      chunk.isNear = isIntersecting
      if (!isIntersecting) {
        this.#near.delete(chunk)
        continue
      }
      this.#near.add(chunk)
      if (!chunk.isFresh && performance.now() < end) chunk.renderNow()
      this.#onNear(chunk)
    }
    this.continue()
  }
}

/** Safari has no idle callback: there, a short pause. */
function requestIdle(work: () => void): number {
  if ('requestIdleCallback' in globalThis) return requestIdleCallback(work, { timeout: 100 })
  return Number(setTimeout(work, 20))
}

function cancelIdle(handle: number): void {
  if ('cancelIdleCallback' in globalThis) cancelIdleCallback(handle)
  else clearTimeout(handle)
}
