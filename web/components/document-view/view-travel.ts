import { t } from '../../i18n/index.ts'
import { showToast } from '../overlay/toast.ts'
import type { RowFacts } from './row-facts.ts'
import { isChanged } from './row-facts.ts'
import type { DzRowChunk } from './row-chunk.ts'
import type { ActiveMarker } from './active-marker.ts'
import { placeOf, stopsOf } from './stops.ts'
import type { RowFold } from './view-context.ts'
import type { Place, ViewMode, ViewRow } from './view-row.ts'

/** What moving about needs of the view. */
export interface TravelHost {
  readonly rows: readonly ViewRow[]
  readonly mode: ViewMode
  readonly active: Place | null
  readonly facts: RowFacts
  readonly marker: ActiveMarker
  readonly updateComplete: Promise<boolean>
  chunkOf(row: string): DzRowChunk | undefined
  foldOf(row: ViewRow): RowFold | null
  openFold(id: string): void
  activate(place: Place | null, chosen?: HTMLElement | null): void
}

/** Moves the active place: to a link's target, by segment, by change. Rows on the way are rendered and read first. */
export class ViewTravel {
  readonly #host: TravelHost
  /** Counts the wishes to be somewhere: who is still on the way when a newer one comes gives way. */
  #wish = 0
  /** Closes the notice that there is no change to go to. */
  #unsay: (() => void) | null = null

  constructor(host: TravelHost) {
    this.#host = host
  }

  /** The reader has pointed at a place: nothing that is still under way may take them from there. */
  stay(): void {
    this.#wish++
  }

  async goTo(place: Place, focus: boolean): Promise<void> {
    const wish = ++this.#wish
    const row = this.#row(place.row)
    if (!row) return
    await this.#ready(row)
    if (wish === this.#wish) this.#arrive(place, this.#host.marker.stop(place), focus)
  }

  /** To the next or previous segment; from nowhere, to the first one. */
  async bySegment(step: 1 | -1): Promise<void> {
    await this.#walk(
      step,
      () => true,
      () => true,
    )
  }

  /** Where there is none, it says so: a key that did nothing would be pressed again. */
  async toChange(step: 1 | -1): Promise<void> {
    const { mode } = this.#host
    const found = await this.#walk(
      step,
      (row) => mode !== 'clean' && isChanged(row),
      (stop) => 'changed' in stop.dataset,
    )
    this.#unsay?.()
    this.#unsay = found
      ? null
      : showToast({ text: t(mode === 'clean' ? 'app:view.changes-unmarked' : 'app:view.no-further-change') })
  }

  /** To the other end of a move. */
  toDiffRow(row: string, diffRow: number): void {
    const line = this.#host.marker.rowElement(row)?.querySelector(`[data-diff-row="${diffRow}"]`)
    const stop = line?.closest<HTMLElement>('[data-stop]')
    const place = stop && placeOf(stop)
    if (stop && place) this.#arrive(place, stop, true)
  }

  async #walk(
    step: 1 | -1,
    wantsRow: (row: ViewRow) => boolean,
    wantsStop: (stop: HTMLElement) => boolean,
  ): Promise<boolean> {
    const { rows, active, marker } = this.#host
    const wish = this.#wish
    const land = (stop: HTMLElement) => {
      const place = placeOf(stop)
      if (place && wish === this.#wish) this.#arrive(place, stop, true)
      return true
    }
    let k = active ? rows.findIndex((row) => row.id === active.row) : -1
    const here = rows[k]
    if (here && wantsRow(here)) {
      await this.#ready(here)
      const stop = this.#beside(stopsIn(marker, here.id), marker.current, step, wantsStop)
      if (stop) return land(stop)
    }
    for (k += step; k >= 0 && k < rows.length; k += step) {
      const row = rows[k]
      if (!row || !wantsRow(row) || this.#host.foldOf(row)) continue
      await this.#ready(row)
      const stops = stopsIn(marker, row.id).filter(wantsStop)
      const stop = step === 1 ? stops[0] : stops.at(-1)
      if (stop) return land(stop)
    }
    return false
  }

  #beside(
    stops: readonly HTMLElement[],
    current: HTMLElement | null,
    step: 1 | -1,
    wanted: (stop: HTMLElement) => boolean,
  ): HTMLElement | undefined {
    const from = current ? stops.indexOf(current) : -1
    const after = from === -1 && step === -1 ? [] : stops.slice(from + 1)
    const way = step === 1 ? after : stops.slice(0, Math.max(from, 0)).toReversed()
    return way.find(wanted)
  }

  #arrive(place: Place, stop: HTMLElement | null, focus: boolean): void {
    this.#host.activate(place, stop?.matches('[data-stop]') ? stop : null)
    if (!stop) return
    if (focus) stop.focus({ preventScroll: true })
    bringIn(stop)
    // What stood beneath the place one leaves goes, and what stands beneath this one comes: both move it.
    requestAnimationFrame(() => {
      if (samePlace(this.#host.active, place)) bringIn(stop)
    })
  }

  #row(id: string): ViewRow | undefined {
    return this.#host.rows.find((row) => row.id === id)
  }

  /** The row is in the page, its segments and difference are known and drawn. */
  async #ready(row: ViewRow): Promise<void> {
    const host = this.#host
    const fold = host.foldOf(row)
    if (fold) host.openFold(fold.id)
    await host.updateComplete
    await host.facts.need(row, host.mode !== 'clean')
    const chunk = host.chunkOf(row.id)
    if (chunk && !chunk.isFresh) chunk.renderNow()
    await chunk?.updateComplete
  }
}

function stopsIn(marker: ActiveMarker, row: string): HTMLElement[] {
  const element = marker.rowElement(row)
  return element ? stopsOf(element) : []
}

const samePlace = (a: Place | null, b: Place) => a?.row === b.row && a.segment === b.segment

function bringIn(stop: HTMLElement): void {
  stop.scrollIntoView({ block: isTall(stop) ? 'start' : 'nearest', behavior: 'instant' })
}

function isTall(element: HTMLElement): boolean {
  return element.getBoundingClientRect().height > innerHeight * 0.6
}
