import type { Place, ViewRow } from '../../components/index.ts'
import type { DocumentStore } from '../../state/document-store.ts'
import { writeAddress, type Place as AddressPlace, type ViewAddress } from '../../state/view-address.ts'

/** The link to a view, with its revisions as numbers: it must mean tomorrow what it means today. */
export function completeAddress(store: DocumentStore, address: ViewAddress): string {
  const { document, view } = store
  const edition = store.editionOf(address)
  const to = address.to ?? document?.head
  const before = view?.from ?? Math.max(1, (to ?? 1) - 1)
  const from = address.from ?? (address.mode === 'clean' ? undefined : before)
  return writeAddress({
    ...address,
    ...(edition && { edition: edition.id }),
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from }),
  })
}

/** The place an address names, as the view counts: segments from 0. */
export function placeOf({ place }: ViewAddress): Place | null {
  if (!place) return null
  return { row: place.pair, ...(place.segment !== undefined && { segment: place.segment - 1 }) }
}

/** The same view at this place, or at none. */
export function atPlace(address: ViewAddress, place: Place | null): ViewAddress {
  const { place: _, ...view } = address
  return place ? { ...view, place: addressPlace(place) } : view
}

/** Who stands at the newest revision follows it; who chose an older one stays there. */
export function following(address: ViewAddress, head: number): ViewAddress {
  const { to, ...newest } = address
  return to !== undefined && to >= head ? newest : address
}

/** A place of the view as an address names it: segments from 1. */
function addressPlace({ row, segment }: Place): AddressPlace {
  return { pair: row, ...(segment !== undefined && { segment: segment + 1 }) }
}

/**
 * The same place among other rows: pairs stand by themselves in one view and
 * share a row in another. null: what stood there is gone.
 */
export function placeAmong(rows: readonly ViewRow[], place: Place): Place | null {
  if (rows.some(({ id }) => id === place.row)) return place
  const pairs = new Set(place.row.split('+'))
  const row = rows.find(({ id }) => id.split('+').some((pair) => pairs.has(pair)))
  return row ? { row: row.id } : null
}
