import { readColumns, writeColumns, type Column } from '../../src/domain/index.ts'
import { decodePart } from './decode-part.ts'

/**
 * What the workbench shows, as it stands in the address: a link restores the
 * same view, down to one segment. Revisions are always numbers there, for
 * "published" and "newest" mean something else tomorrow.
 */
export interface ViewAddress {
  readonly document: string
  /** The edition on the right. Absent: the document's first translation. */
  readonly edition?: string
  readonly mode: ViewMode
  /** The older revision of a comparison. */
  readonly from?: number
  /** The edition that is compared with, where it is another one than that on the right. */
  readonly fromEdition?: string
  /** The revision that is read. Absent: the newest, and it follows. */
  readonly to?: number
  /** More texts beside these, in the reading view. */
  readonly columns?: readonly Column[]
  readonly place?: Place
}

export type ViewMode = 'clean' | 'compare' | 'side'

export interface Place {
  /** Pairs that a comparison shows as one row are joined by `+`. */
  readonly pair: string
  /** Counting from 1 within the pair. Absent: the whole pair. */
  readonly segment?: number
}

const MODES: readonly string[] = ['clean', 'compare', 'side']

/** Reads what it understands and leaves the rest at its default: an old or mangled link still opens. */
export function readAddress(url: URL): ViewAddress | null {
  const document = /^\/d\/([^/]+)\/?$/.exec(url.pathname)?.[1]
  if (!document) return null
  const query = url.searchParams
  const edition = query.get('e') ?? undefined
  const from = revisionNumber(query.get('from'))
  const to = revisionNumber(query.get('to'))
  const fromEdition = query.get('base') ?? undefined
  const columns = readColumns(query.get('columns') ?? '') ?? []
  const view = query.get('view') ?? ''
  const place = readPlace(url.hash)
  return {
    document: decodePart(document),
    mode: MODES.includes(view) ? (view as ViewMode) : from === undefined ? 'clean' : 'compare',
    ...(edition !== undefined && { edition }),
    ...(from !== undefined && { from }),
    ...(fromEdition !== undefined && { fromEdition }),
    ...(to !== undefined && { to }),
    ...(columns.length > 0 && { columns }),
    ...(place && { place }),
  }
}

export function writeAddress(view: ViewAddress): string {
  const query = new URLSearchParams()
  if (view.edition !== undefined) query.set('e', view.edition)
  query.set('view', view.mode)
  if (view.from !== undefined) query.set('from', String(view.from))
  if (view.fromEdition !== undefined) query.set('base', view.fromEdition)
  if (view.to !== undefined) query.set('to', String(view.to))
  const columns = view.columns?.length ? `&columns=${writeColumns(view.columns)}` : ''
  return `/d/${encodeURIComponent(view.document)}?${query}${columns}${writePlace(view.place)}`
}

export function readPlace(hash: string): Place | undefined {
  const [, pair, segment] = /^#([A-Za-z0-9_+-]+)(?:\.(\d{1,6}))?$/.exec(hash) ?? []
  if (pair === undefined) return undefined
  return segment === undefined ? { pair } : { pair, segment: Number(segment) }
}

function writePlace(place: Place | undefined): string {
  if (!place) return ''
  return place.segment === undefined ? `#${place.pair}` : `#${place.pair}.${place.segment}`
}

function revisionNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}
