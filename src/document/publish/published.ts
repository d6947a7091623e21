import type { Page, PageRequest } from '../../contract/document-service.ts'
import type {
  PublishedDiffPage,
  PublishedDiffRow,
  PublishedPage,
  PublishedPair,
} from '../../contract/published.ts'
import { guestMaySuggest } from '../../domain/index.ts'
import type { Lexicon } from '../../text/align/index.ts'
import { creditsAt } from '../corrections/credits.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { readEdition, sourceEdition } from '../history/editions.ts'
import { pageLimit, type CursorParts } from '../store/page.ts'
import {
  inPages,
  isAfter,
  readerPage,
  readReaderCursor,
  writeReaderCursor,
  type Prepared,
  type PreparedPage,
} from './prepared.ts'
import { publishedPairs } from './published-pairs.ts'
import { publishedRows, type Interval } from './published-rows.ts'
import { invalid } from '../store/refusal.ts'
import { readRevision } from '../history/revisions.ts'
import { earlierVersions, publishedRevision, requireVersion } from '../history/versions.ts'

/** Work of one on-demand answer: pairs looked at, changed or not. */
const COMPARED_AT_ONCE = 1_000
/** UTF-16 code units of differences in one such answer. */
const DIFFED_AT_ONCE = 128 * 1024

/** A page of the published text; of an earlier version when asked, made on demand. */
export function readPublished(
  db: Database,
  editionId: string,
  request: PageRequest & { readonly revision?: number },
  lexicon?: Lexicon,
): PublishedPage {
  const { published: _, ...edition } = readEdition(db, editionId)
  const current = publishedRevision(db, editionId)
  const cursor = readReaderCursor(request.cursor)
  const revision = request.revision ?? cursor?.revision ?? current
  if (revision !== current) requireVersion(db, editionId, revision)
  const source = sourceEdition(db)
  const after = cursor?.place ?? null
  const bitext = { source, edition, revision, ...(lexicon ? { lexicon } : {}) }
  const page =
    revision === current
      ? preparedPairs(db, editionId, revision, after)
      : firstOf(inPages(publishedPairs(db, bitext, after).take(pageLimit(request) + 1)))
  const { items, nextCursor } = readerPage(page, request, revision)
  const document = readDocumentRow(db)
  return {
    format: 1,
    document: document.id,
    title: document.title,
    source,
    edition,
    revision,
    publishedAt: publishedAt(db, editionId, revision),
    guestsMaySuggest: guestMaySuggest(document),
    versions: earlierVersions(db, editionId, revision),
    pairs: items,
    nextCursor,
    credits: creditsAt(db, editionId, revision),
  }
}

/** What changed between two versions, the newer one the published text unless named. */
export function readPublishedDiff(
  db: Database,
  editionId: string,
  request: PageRequest & { readonly from: number; readonly to?: number },
): PublishedDiffPage {
  const { lang } = readEdition(db, editionId)
  const current = publishedRevision(db, editionId)
  const cursor = readReaderCursor(request.cursor)
  const { from, to = cursor?.revision ?? current } = request
  requireVersion(db, editionId, from)
  if (to !== current) requireVersion(db, editionId, to)
  if (from >= to) invalid('from', 'not-earlier')
  const after = cursor?.place ?? null
  const prepared = to === current ? preparedRows(db, editionId, from, after) : null
  const { items, nextCursor } = prepared
    ? readerPage(prepared, request, to)
    : compared(db, { edition: editionId, lang, from, to }, after, request)
  return {
    format: 1,
    document: readDocumentRow(db).id,
    edition: editionId,
    from,
    to,
    rows: items,
    nextCursor,
  }
}

function preparedPairs(
  db: Database,
  edition: string,
  revision: number,
  after: CursorParts | null,
): PreparedPage<PublishedPair> {
  const rows = db.all<{ items: string }>(
    `SELECT items FROM published_page WHERE edition = ? AND revision = ? AND (position, pair) > (?, ?)
     ORDER BY position, pair LIMIT 2`,
    edition,
    revision,
    ...startOf(after),
  )
  return opened(rows, after)
}

/** null: this difference was not prepared. */
function preparedRows(
  db: Database,
  edition: string,
  from: number,
  after: CursorParts | null,
): PreparedPage<PublishedDiffRow> | null {
  const known = db.first(
    'SELECT 1 FROM published_diff WHERE edition = ? AND "from" = ? LIMIT 1',
    edition,
    from,
  )
  if (!known) return null
  const rows = db.all<{ items: string }>(
    `SELECT items FROM published_diff WHERE edition = ? AND "from" = ? AND (position, pair) > (?, ?)
     ORDER BY position, pair LIMIT 2`,
    edition,
    from,
    ...startOf(after),
  )
  return opened(rows, after)
}

/** A reader may have stopped within a prepared page. */
function opened<T>(
  [first, second]: readonly { readonly items: string }[],
  after: CursorParts | null,
): PreparedPage<T> {
  const items = first ? (JSON.parse(first.items) as Prepared<T>[]) : []
  return {
    items: after ? items.filter(({ place }) => isAfter(place, after)) : items,
    more: second !== undefined,
  }
}

function startOf(after: CursorParts | null): CursorParts {
  return after ?? [-Number.MAX_VALUE, '']
}

function firstOf<T>(pages: Generator<PreparedPage<T>, void, void>): PreparedPage<T> {
  for (const page of pages) return page
  return { items: [], more: false }
}

/** Made on demand: bounded by what is given, and by what is looked at to find it. */
function compared(
  db: Database,
  interval: Interval,
  after: CursorParts | null,
  request: PageRequest,
): Page<PublishedDiffRow> {
  const limit = pageLimit(request)
  const items: PublishedDiffRow[] = []
  let looked = 0
  let size = 0
  let reached = after
  for (const { place, item } of publishedRows(db, interval, after)) {
    if (items.length === limit || looked === COMPARED_AT_ONCE || size > DIFFED_AT_ONCE) {
      return { items, nextCursor: reached && writeReaderCursor({ revision: interval.to, place: reached }) }
    }
    if (item) {
      items.push(item)
      size += JSON.stringify(item).length
    }
    looked++
    reached = place
  }
  return { items, nextCursor: null }
}

function publishedAt(db: Database, edition: string, revision: number): string {
  const published = db.first<{ at: string }>(
    'SELECT at FROM publication WHERE edition = ? AND revision = ?',
    edition,
    revision,
  )
  return published?.at ?? readRevision(db, revision).at
}
