import type { Place } from '../../components/index.ts'
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

/** A place of the view as an address names it: segments from 1. */
export function addressPlace({ row, segment }: Place): AddressPlace {
  return { pair: row, ...(segment !== undefined && { segment: segment + 1 }) }
}
