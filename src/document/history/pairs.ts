import type { Page, PageRequest, PairPage, PairsRequest } from '../../contract/document-service.ts'
import type { Body, Pair } from '../../domain/index.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import { readEdition } from './editions.ts'
import { PAGE_BUDGET, pageLimit, readCursor, writeCursor } from '../store/page.ts'
import { aliveCount, requireRevision } from './revisions.ts'
import { alivePairs, placedAt, placeOf, type Placed } from './structure.ts'
import { textsAt, type TextsOfPair } from './texts.ts'

/** Pairs alive at a revision, in order, or one of them. */
export function readPairs(db: Database, request: PairsRequest): PairPage {
  const { items, nextCursor } = walk(db, request, undefined, ({ pair, confidence }, { texts }) => ({
    id: pair,
    texts,
    ...(confidence === null ? {} : { confidence }),
  }))
  return { items, nextCursor, at: request.at, total: aliveCount(db, request.at) }
}

/** One edition as the paragraphs of its file; pairs where it has nothing are left out. */
export function readEditionText(
  db: Database,
  edition: string,
  request: PageRequest & { readonly at: number },
): Page<{ readonly pair: string; readonly body: Body }> {
  readEdition(db, edition)
  const page = walk(db, request, edition, ({ pair }, { texts }) => ({ pair, body: texts[edition] ?? [] }))
  return { ...page, items: page.items.filter(({ body }) => body.length > 0) }
}

/** Some pairs whole, as they stand at a revision. */
export function pairsAt(db: Database, placed: readonly Placed[], revision: number): Pair[] {
  const texts = textsAt(
    db,
    placed.map(({ pair }) => pair),
    revision,
  )
  return placed.map(({ pair, confidence }) => ({
    id: pair,
    texts: texts.next().value?.texts ?? {},
    ...(confidence === null ? {} : { confidence }),
  }))
}

function walk<T>(
  db: Database,
  request: PairsRequest,
  edition: string | undefined,
  show: (placed: Placed, texts: TextsOfPair) => T,
): Page<T> {
  const { at, pair } = request
  requireRevision(db, at)
  const limit = pageLimit(request)
  const { head } = readDocumentRow(db)
  const placed =
    pair === undefined
      ? alivePairs(db, at, head, readCursor(request.cursor, 'ns'), limit + 1)
      : placedAt(db, [pair], at)
  const wanted = placed.slice(0, limit)
  const items: T[] = []
  let size = 0
  const ids = wanted.map(({ pair }) => pair)
  for (const texts of textsAt(db, ids, at, edition)) {
    size += texts.size
    if (size > PAGE_BUDGET && items.length > 0) break
    items.push(show(wanted[items.length]!, texts))
  }
  const last = wanted[items.length - 1]
  const more = items.length < placed.length && last !== undefined
  return { items, nextCursor: more ? writeCursor(placeOf(last)) : null }
}
