import type { Correction } from '../../../src/domain/index.ts'
import { placeOf, type Stretch } from './rivals.ts'

/** Where that stands of which no words are left. */
const LAST = Number.MAX_SAFE_INTEGER

/** Lists of rivals of one text: those about the words one stands on come first, and all in the order of the text. */
export function nearFirst(lists: readonly Correction[][], here: Stretch | null): readonly Correction[][] {
  const placed = lists.map((list) => {
    const places = list.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.state === 'open' ? (placeOf(change) ?? []) : [])),
    )
    const isHere = here !== null && places.some(({ start, end }) => start <= here.end && here.start <= end)
    return { list, isHere, start: Math.min(LAST, ...places.map(({ start }) => start)) }
  })
  placed.sort((a, b) => Number(b.isHere) - Number(a.isHere) || a.start - b.start)
  return placed.map(({ list }) => list)
}
