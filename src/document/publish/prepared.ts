import type { Page } from '../../contract/document-service.ts'
import { pageLimit, readCursor, writeCursor, type CursorParts } from '../store/page.ts'

/** Something readers see, with its place in the text: where a page may end and the next begin. */
export interface Prepared<T> {
  readonly place: CursorParts
  readonly item: T
}

/** Of a page of readers, in UTF-16 code units: in Chinese some 256 KB of JSON. */
const PAGE_SIZE = 128 * 1024

export interface PreparedPage<T> {
  readonly items: readonly Prepared<T>[]
  /** Others come after. */
  readonly more: boolean
}

/** Gathers what comes into pages of bounded size, each with one item at least; lazily. */
export function* inPages<T>(items: Iterable<Prepared<T>>): Generator<PreparedPage<T>, void, void> {
  let page: Prepared<T>[] = []
  let size = 0
  for (const one of items) {
    const length = JSON.stringify(one).length
    if (page.length > 0 && size + length > PAGE_SIZE) {
      yield { items: page, more: true }
      page = []
      size = 0
    }
    page.push(one)
    size += length
  }
  if (page.length > 0) yield { items: page, more: false }
}

/**
 * A cursor names the revision it goes along, so that a reader who pages while
 * another revision is published stays in the text they began.
 */
export interface ReaderCursor {
  readonly revision: number
  readonly place: CursorParts
}

export function readReaderCursor(cursor: string | undefined): ReaderCursor | null {
  const parts = readCursor(cursor, 'nns')
  return parts && { revision: Number(parts[0]), place: parts.slice(1) }
}

export function writeReaderCursor({ revision, place }: ReaderCursor): string {
  return writeCursor([revision, ...place])
}

/** At most as many as asked for. */
export function readerPage<T>(
  { items, more }: PreparedPage<T>,
  request: { readonly limit?: number },
  revision: number,
): Page<T> {
  const kept = items.slice(0, pageLimit(request))
  const last = kept.at(-1)
  const goesOn = last !== undefined && (more || kept.length < items.length)
  return {
    items: kept.map(({ item }) => item),
    nextCursor: goesOn ? writeReaderCursor({ revision, place: last.place }) : null,
  }
}

/** Whether a place comes after a cursor's. */
export function isAfter(place: CursorParts, cursor: CursorParts): boolean {
  const [position = 0, pair = ''] = place
  const [from = 0, fromPair = ''] = cursor
  return position > from || (position === from && pair > fromPair)
}
