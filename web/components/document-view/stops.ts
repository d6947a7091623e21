import type { Place } from './view-row.ts'

/** Where the keyboard can rest in a row, in the order of its segments; folded ones left out. */
export function stopsOf(row: Element): HTMLElement[] {
  const all = [...row.querySelectorAll<HTMLElement>('[data-stop]')]
  const shown = all.filter((stop) => !stop.closest('[hidden]'))
  return shown
    .map((stop, order) => ({ stop, order, segment: segmentOf(stop) ?? 0 }))
    .toSorted((a, b) => a.segment - b.segment || a.order - b.order)
    .map(({ stop }) => stop)
}

/** The stop of a segment; in the comparing views the line it is part of. */
export function stopAt(row: Element, segment: number): HTMLElement | null {
  const covers = (stop: HTMLElement) => {
    const first = segmentOf(stop) ?? 0
    const end = Number(stop.dataset['segEnd'] ?? first + 1)
    return segment >= first && segment < end
  }
  const stops = [...row.querySelectorAll<HTMLElement>('[data-stop]')]
  return stops.find(covers) ?? null
}

/** The place a node of a row stands for: its segment, or the whole row. */
export function placeOf(node: Node): Place | null {
  const element = node instanceof Element ? node : node.parentElement
  const row = element?.closest<HTMLElement>('[data-row]')?.dataset['row']
  if (row === undefined) return null
  const segment = segmentOf(element?.closest<HTMLElement>('[data-seg]') ?? null)
  return segment === null ? { row } : { row, segment }
}

/** All that shows a segment in its row: source and target, or the line of a comparison. */
export function partsOf(row: Element, segment: number): HTMLElement[] {
  const spans = [...row.querySelectorAll<HTMLElement>(`span[data-seg="${segment}"]`)]
  const line = stopAt(row, segment)
  return line && !spans.includes(line) ? [...spans, line] : spans
}

function segmentOf(element: HTMLElement | null): number | null {
  const segment = element?.dataset['seg']
  return segment === undefined ? null : Number(segment)
}
