import { html, nothing } from 'lit'
import { createRef, ref } from 'lit/directives/ref.js'
import type { DzMiniMap, MapJumpEvent, MapTick } from '../map/mini-map.ts'
import '../map/mini-map.ts'
import { isChanged } from './row-facts.ts'
import type { DzRowChunk } from './row-chunk.ts'
import type { Mark, ViewMode, ViewRow } from './view-row.ts'

/** A document taller than this many screens gets a map. */
const SCREENS = 2

export interface MapHost extends HTMLElement {
  readonly rows: readonly ViewRow[]
  readonly mode: ViewMode
  readonly marks: readonly Mark[]
  chunkOf(row: string): DzRowChunk | undefined
  requestUpdate(): void
}

/** Keeps the map of a document view: what is where, and which part is on screen. Measures at most once a frame. */
export class ViewMap {
  readonly #host: MapHost
  readonly #element = createRef<DzMiniMap>()
  #isLong = false
  #frame: number | null = null
  #marksMoved = true
  #resizes: ResizeObserver | null = null

  constructor(host: MapHost) {
    this.#host = host
  }

  connect(): void {
    window.addEventListener('scroll', this.#measure, { passive: true })
    this.#resizes = new ResizeObserver(() => this.refresh())
    this.#resizes.observe(this.#host)
  }

  disconnect(): void {
    window.removeEventListener('scroll', this.#measure)
    this.#resizes?.disconnect()
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
  }

  template(): unknown {
    if (!this.#isLong) return nothing
    return html`<dz-mini-map ${ref(this.#element)} @dz-map-jump=${this.#jump}></dz-mini-map>`
  }

  /** Rows, marks or heights changed. (Scrolling alone moves no mark.) */
  refresh(): void {
    this.#marksMoved = true
    this.#measure()
  }

  readonly #measure = () => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null
      this.#update()
    })
  }

  #update(): void {
    const host = this.#host
    const box = host.getBoundingClientRect()
    const isLong = box.height > SCREENS * innerHeight
    if (isLong !== this.#isLong) {
      this.#isLong = isLong
      host.requestUpdate()
    }
    const map = this.#element.value
    if (!map) return
    const share = (y: number) => Math.min(1, Math.max(0, y / box.height))
    if (this.#marksMoved) map.ticks = this.#ticks(box)
    this.#marksMoved = false
    map.shown = { from: share(-box.top), to: share(innerHeight - box.top) }
  }

  /** Heights within a chunk go by the order of its rows: measuring every row would lay out those off screen. */
  #ticks(box: DOMRect): MapTick[] {
    const host = this.#host
    const height = new Map<DzRowChunk, { top: number; height: number }>()
    const at = (row: string): number | null => {
      const chunk = host.chunkOf(row)
      if (!chunk) return null
      const own = height.get(chunk) ?? measured(chunk, box)
      height.set(chunk, own)
      const k = chunk.rows.findIndex((one) => one.id === row)
      return (own.top + (own.height * k) / chunk.rows.length) / box.height
    }
    const changed =
      host.mode === 'clean'
        ? []
        : host.rows.filter(isChanged).map((row) => ({ row: row.id, kind: 'changed' as const, grave: false }))
    return [...changed, ...host.marks].flatMap(({ row, kind, grave = false }) => {
      const place = at(row)
      return place === null ? [] : [{ at: place, kind, grave }]
    })
  }

  readonly #jump = ({ at }: MapJumpEvent) => {
    const box = this.#host.getBoundingClientRect()
    scrollTo({ top: scrollY + box.top + at * box.height - innerHeight / 2, behavior: 'instant' })
  }
}

function measured(chunk: DzRowChunk, box: DOMRect): { top: number; height: number } {
  const own = chunk.getBoundingClientRect()
  return { top: own.top - box.top, height: own.height }
}
