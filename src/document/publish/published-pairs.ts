import type { PublishedPair } from '../../contract/published.ts'
import { bodyText, type Body, type Edition } from '../../domain/index.ts'
import { segmentPair, type Lexicon } from '../../text/align/index.ts'
import type { Database } from '../store/database.ts'
import { readDocumentRow } from '../store/document-row.ts'
import type { CursorParts } from '../store/page.ts'
import type { Prepared } from './prepared.ts'
import { alivePairs, placeOf } from '../history/structure.ts'
import { textsAt } from '../history/texts.ts'

const CHUNK = 100

/** Two editions of a document at a revision, and what helps to segment them. */
export interface Bitext {
  readonly source: Edition
  readonly edition: Edition
  readonly revision: number
  readonly lexicon?: Lexicon
  /** Pairs as an earlier publication cut them: who still reads the same is not cut again. */
  readonly earlier?: (pair: string) => PublishedPair | undefined
}

/** Pairs as readers see them, cut into segments, from a place on; lazily, as cutting is work. */
export function* publishedPairs(
  db: Database,
  bitext: Bitext,
  after: CursorParts | null,
): Generator<Prepared<PublishedPair>, void, void> {
  const { head } = readDocumentRow(db)
  for (let from = after; ;) {
    const placed = alivePairs(db, bitext.revision, head, from, CHUNK)
    const ids = placed.map(({ pair }) => pair)
    let k = 0
    for (const { pair, texts } of textsAt(db, ids, bitext.revision)) {
      from = placeOf(placed[k++]!)
      const item = publishedPair(pair, texts[bitext.source.id] ?? [], texts[bitext.edition.id] ?? [], bitext)
      if (item.source !== '' || item.target !== '') yield { place: from, item }
    }
    if (placed.length < CHUNK) return
  }
}

function publishedPair(id: string, sourceBody: Body, targetBody: Body, bitext: Bitext): PublishedPair {
  const source = bodyText(sourceBody)
  const target = bodyText(targetBody)
  const earlier = bitext.earlier?.(id)
  const same = earlier?.source === source && earlier.target === target
  return {
    id,
    kind: (targetBody[0] ?? sourceBody[0])?.kind ?? 'text',
    source,
    target,
    segments: same ? earlier.segments : cut(source, target, bitext),
  }
}

function cut(source: string, target: string, bitext: Bitext): PublishedPair['segments'] {
  const segments = segmentPair(source, target, {
    sourceLang: bitext.source.lang,
    targetLang: bitext.edition.lang,
    ...(bitext.lexicon ? { lexicon: bitext.lexicon } : {}),
  })
  return segments.map((one) => [one.source.start, one.source.end, one.target.start, one.target.end])
}

/**
 * Looks pairs up in the pages of a publication, which are read once each, in
 * the order of the text: whoever asks in that order keeps few in memory.
 */
export function pairsOfPublication(
  db: Database,
  edition: string,
  revision: number,
): (pair: string) => PublishedPair | undefined {
  const known = new Map<string, PublishedPair>()
  const pages = publishedPages(db, edition, revision)
  return (pair) => {
    while (!known.has(pair)) {
      const page = pages.next()
      if (page.done) return undefined
      for (const { item } of page.value) known.set(item.id, item)
    }
    const found = known.get(pair)
    known.delete(pair)
    return found
  }
}

function* publishedPages(
  db: Database,
  edition: string,
  revision: number,
): Generator<readonly Prepared<PublishedPair>[], void, void> {
  for (let after: CursorParts = [-Number.MAX_VALUE, '']; ;) {
    const row = db.first<{ position: number; pair: string; items: string }>(
      `SELECT position, pair, items FROM published_page
       WHERE edition = ? AND revision = ? AND (position, pair) > (?, ?) ORDER BY position, pair LIMIT 1`,
      edition,
      revision,
      ...after,
    )
    if (!row) return
    after = placeOf(row)
    yield JSON.parse(row.items) as Prepared<PublishedPair>[]
  }
}
