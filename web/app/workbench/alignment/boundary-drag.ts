import type { ReactiveController } from 'lit'
import { offsetAtPoint } from '../../../components/document-view/caret.ts'
import type { WorkbenchHost } from '../feature.ts'
import { actOf, pulledTo, type Boundary, type NewBoundary } from './boundary.ts'
import type { Act, Side } from './realignment.ts'

/** How near to the edge of a row one takes hold of it, in CSS pixels; the style sheet shows the same. */
const GRIP = 8

/** A finger hides what it points at: it points so far above itself, and only once it has moved as far. */
const LIFT = 24

export interface BoundaryDragOptions {
  /** Boundaries can be taken hold of. */
  isOn(): boolean
  /** The side that is meant where the texts stand one below the other. */
  side(): Side
  /** It was let go at another place. */
  done(row: string, act: Act): void
}

/**
 * A mouse or a pen takes hold of the line between two rows, on one side, and
 * pulls it through the text: what it passes goes to the other row. Escape lets
 * go of it where it was. A finger on the text scrolls the page as ever: it
 * takes hold of the handle (`.align-grip`) beneath the active row, which is
 * the line below that row, on the side in hand.
 */
export class BoundaryDrag implements ReactiveController {
  readonly #host: WorkbenchHost
  readonly #options: BoundaryDragOptions
  #boundary: Boundary | null = null
  #pulled: NewBoundary | null = null
  #listening: AbortController | null = null
  /** What took hold, and where. */
  #held: PointerEvent | null = null

  constructor(host: WorkbenchHost, options: BoundaryDragOptions) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  /** Where the boundary would be if it were let go now. */
  get pulled(): NewBoundary | null {
    return this.#pulled
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#onDown)
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('pointerdown', this.#onDown)
    this.#end()
  }

  readonly #onDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary || !this.#options.isOn()) return
    const boundary = this.#gripAt(event) ?? this.#boundaryAt(event)
    if (!boundary) return
    // No words are to be selected on the way.
    event.preventDefault()
    this.#end()
    this.#boundary = boundary
    this.#held = event
    this.#listening = new AbortController()
    const { signal } = this.#listening
    window.addEventListener('pointermove', this.#onMove, { signal })
    window.addEventListener('pointerup', this.#onUp, { signal })
    window.addEventListener('pointercancel', () => this.#end(), { signal })
    window.addEventListener('keydown', this.#onKey, { signal, capture: true })
    this.#host.view?.toggleAttribute('data-pulling', true)
  }

  readonly #onMove = (event: PointerEvent) => {
    if (event.pointerId !== this.#held?.pointerId) return
    const before = this.#pulled
    this.#pulled = this.#place(event)
    if (before?.row !== this.#pulled?.row || before?.at !== this.#pulled?.at) this.#host.requestUpdate()
  }

  readonly #onUp = (event: PointerEvent) => {
    if (event.pointerId !== this.#held?.pointerId) return
    const pulled = this.#place(event)
    this.#end()
    if (!pulled) return
    const { row, act } = actOf(pulled)
    this.#options.done(row, act)
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    this.#end()
  }

  #end(): void {
    this.#listening?.abort()
    this.#listening = null
    this.#boundary = null
    this.#held = null
    this.#pulled = null
    this.#host.view?.toggleAttribute('data-pulling', false)
    this.#host.requestUpdate()
  }

  /** The line below the row whose handle was taken. */
  #gripAt({ target }: PointerEvent): Boundary | null {
    const grip = target instanceof Element ? target.closest('.align-grip') : null
    const row = grip?.closest<HTMLElement>('[data-row]')?.dataset['row']
    const rows = this.#host.store.view?.rows ?? []
    const k = rows.findIndex(({ id }) => id === row)
    const above = rows[k]
    const below = rows[k + 1]
    return above && below ? { side: this.#options.side(), above, below } : null
  }

  /** The edge of a row under the pointer. */
  #boundaryAt({ target, clientX, clientY, pointerType }: PointerEvent): Boundary | null {
    if (pointerType === 'touch' || !(target instanceof HTMLElement) || !target.matches('.dz-row')) return null
    const { top, bottom } = target.getBoundingClientRect()
    const atTop = clientY - top <= GRIP
    if (!atTop && bottom - clientY > GRIP) return null
    const rows = this.#host.store.view?.rows ?? []
    const k = rows.findIndex(({ id }) => id === target.dataset['row'])
    const above = rows[atTop ? k - 1 : k]
    const below = rows[atTop ? k : k + 1]
    if (k < 0 || !above || !below) return null
    return { side: this.#sideAt(target, clientX), above, below }
  }

  #sideAt(row: HTMLElement, x: number): Side {
    const source = row.querySelector('.dz-source')?.getBoundingClientRect()
    const target = row.querySelector('.dz-target')?.getBoundingClientRect()
    if (!source || !target || source.right > target.left) return this.#options.side()
    return x < (source.right + target.left) / 2 ? 'source' : 'target'
  }

  /** Where the pointer has pulled the boundary to; it may have strayed beside the text. */
  #place({ clientX, clientY: y }: PointerEvent): NewBoundary | null {
    const boundary = this.#boundary
    const isGrip = this.#held?.target instanceof Element && this.#held.target.closest('.align-grip') !== null
    if (isGrip && Math.abs(y - (this.#held?.clientY ?? y)) < LIFT) return null
    const clientY = isGrip ? y - LIFT : y
    const cells = boundary && this.#host.view?.querySelectorAll<HTMLElement>(`.dz-${boundary.side}`)
    for (const cell of cells ?? []) {
      const row = cell.closest<HTMLElement>('[data-row]')?.dataset['row']
      if (!boundary || (row !== boundary.above.id && row !== boundary.below.id)) continue
      const { top, bottom, left, right } = cell.getBoundingClientRect()
      if (clientY < top || clientY > bottom) continue
      const x = Math.min(Math.max(clientX, left + 1), right - 1)
      // Off the screen, or under the header, no place in the text is meant.
      if (!cell.contains(document.elementFromPoint(x, clientY))) continue
      return pulledTo(boundary, row, offsetAtPoint(cell, x, clientY))
    }
    return null
  }
}
