import { runInDurableObject } from 'cloudflare:test'
import { standAnchors } from '../../../src/document/follow/anchors.ts'
import { Database } from '../../../src/document/store/database.ts'
import type { Anchor, AnchorStanding, Pair } from '../../../src/domain/index.ts'
import type { createdDocument } from './document.ts'
import { textOf } from './reading.ts'

export type Made = Awaited<ReturnType<typeof createdDocument>>

/** The first `quote` in the English of a pair. */
export function anchorOf(pairs: readonly Pair[], pair: string, revision: number, quote: string): Anchor {
  const start = textOf(pairs, pair, 'en').indexOf(quote)
  return { pair, edition: 'en', revision, start, end: start + quote.length, quote }
}

/** Where anchors stand in the text of a revision. */
export function stand({ stub }: Made, anchors: readonly Anchor[], at: number): Promise<AnchorStanding[]> {
  return runInDurableObject(stub, (_, { storage }) => standAnchors(new Database(storage), anchors, at))
}
