import type { PublishedPair } from '../contract/published.ts'
import { bodyText, type Body, type Edition } from '../domain/index.ts'
import { segmentPair, type Lexicon } from '../text/align/index.ts'
import type { Database } from './database.ts'
import { readDocumentRow } from './document-row.ts'
import type { CursorParts } from './page.ts'
import type { Prepared } from './prepared.ts'
import { alivePairs, placeOf } from './structure.ts'
import { textsAt } from './texts.ts'

const CHUNK = 100

/** Two editions of a document at a revision, and what helps to segment them. */
export interface Bitext {
  readonly source: Edition
  readonly edition: Edition
  readonly revision: number
  readonly lexicon?: Lexicon
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
  const segments = segmentPair(source, target, {
    sourceLang: bitext.source.lang,
    targetLang: bitext.edition.lang,
    ...(bitext.lexicon ? { lexicon: bitext.lexicon } : {}),
  })
  return {
    id,
    kind: (targetBody[0] ?? sourceBody[0])?.kind ?? 'text',
    source,
    target,
    segments: segments.map((one) => [one.source.start, one.source.end, one.target.start, one.target.end]),
  }
}
