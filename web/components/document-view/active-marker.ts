import { HeldSource } from './held-source.ts'
import { partsOf, stopAt } from './stops.ts'
import type { Place } from './view-row.ts'

/** The view whose rows are marked. */
interface MarkedView extends Element {
  chunkOf(row: string): Element | undefined
}

/**
 * Marks the active place, and the segment under the pointer, in rows that are
 * already rendered. By attributes set from outside the templates, so that
 * moving through a document of 10,000 rows renders none of them again.
 */
export class ActiveMarker {
  readonly #root: MarkedView
  #marked: HTMLElement[] = []
  #lit: HTMLElement[] = []
  #tabStop: HTMLElement | null = null
  readonly #source = new HeldSource()

  constructor(root: MarkedView) {
    this.#root = root
  }

  /** The element that Tab comes to. */
  get current(): HTMLElement | null {
    return this.#tabStop
  }

  /** Looked for in its chunk only: a whole long document takes a tenth of a second. */
  rowElement(id: string): HTMLElement | null {
    const row = `[data-row="${CSS.escape(id)}"]`
    return this.#root.chunkOf(id)?.querySelector<HTMLElement>(row) ?? null
  }

  /** The element that takes the keyboard at a place. */
  stop(place: Place): HTMLElement | null {
    const row = this.rowElement(place.row)
    return row && place.segment !== undefined ? (stopAt(row, place.segment) ?? row) : row
  }

  /** @param chosen the very element that was pointed at, where several stand for one segment. */
  show(place: Place | null, chosen: HTMLElement | null = null): void {
    for (const element of this.#marked) {
      delete element.dataset['active']
      element.removeAttribute('aria-current')
    }
    const row = place && this.rowElement(place.row)
    this.#source.hold(row)
    const parts = row && place.segment !== undefined ? partsOf(row, place.segment) : []
    this.#marked = row ? [row, ...(chosen && !parts.includes(chosen) ? [chosen] : parts)] : []
    for (const element of this.#marked) element.dataset['active'] = element === row ? 'row' : 'segment'
    const stop = chosen ?? (place && this.stop(place))
    stop?.setAttribute('aria-current', 'true')
    if (stop) this.#marked.push(stop)
    this.#moveTabStop(stop ?? this.#root.querySelector<HTMLElement>('[data-stop]'))
  }

  /** Rows were drawn while no place is active: Tab comes to the first segment there is. */
  drawn(rows: Element): void {
    const first = rows.querySelector<HTMLElement>('[data-stop]')
    const stop = this.#tabStop?.isConnected ? this.#tabStop : null
    if (!stop || (first && stop.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING)) {
      this.#moveTabStop(first)
    }
  }

  /** Lights a segment and its counterpart; null: nothing. */
  light(place: Place | null): void {
    for (const element of this.#lit) delete element.dataset['lit']
    const row = place?.segment === undefined ? null : this.rowElement(place.row)
    this.#lit = row && place?.segment !== undefined ? partsOf(row, place.segment) : []
    for (const element of this.#lit) element.dataset['lit'] = ''
  }

  /** Tab enters the document at one place only: the active one, or its first segment. */
  #moveTabStop(stop: HTMLElement | null): void {
    if (this.#tabStop && this.#tabStop !== stop) this.#tabStop.tabIndex = -1
    if (stop) stop.tabIndex = 0
    this.#tabStop = stop
  }
}
