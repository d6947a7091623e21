import type { PublishedDiffPage, PublishedPage, PublishedPair } from '../../../src/contract/published.ts'
import { diffText } from '../../../src/text/diff/index.ts'
import { splitParagraphs, splitSentences } from '../../../src/text/segment/index.ts'
import type { Span } from '../../../src/text/span.ts'

/** The paragraph of the sample that became two in a later revision. */
const DIVIDED = 5

/**
 * Two texts as they look on the wire when they are published: input for the viewer. Paired by place, not by the
 * aligner: what the viewer shows does not depend on how good the pairing is.
 */
export function publishedPairs(source: string, target: string): PublishedPair[] {
  const from = splitParagraphs(source).paragraphs.map(({ text }) => text)
  const to = splitParagraphs(target).paragraphs.map(({ text }) => text)
  const extra = to.length - from.length
  return from.map((text, k) => {
    const start = k > DIVIDED ? k + extra : k
    const mine = to.slice(start, k === DIVIDED ? start + 1 + extra : start + 1)
    return publishedPair(`p${k + 1}`, text, mine.join('\n\n'), k === 0 ? 'heading' : 'text')
  })
}

/** Segments are sentences, first to first; what one side has more of goes with its last. */
export function publishedPair(
  id: string,
  source: string,
  target: string,
  kind: PublishedPair['kind'] = 'text',
): PublishedPair {
  const from = splitSentences(source, 'zh-Hans')
  const to = splitSentences(target, 'en')
  const count = Math.max(1, Math.min(from.length, to.length))
  const cut = (spans: readonly Span[], length: number, k: number): number =>
    k === count ? length : (spans[k]?.start ?? length)
  const segments = Array.from(
    { length: count },
    (_, k) =>
      [
        cut(from, source.length, k),
        cut(from, source.length, k + 1),
        cut(to, target.length, k),
        cut(to, target.length, k + 1),
      ] as const,
  )
  return { id, kind, source, target, segments }
}

/** A page of a text in revision 3, with two earlier versions. */
export function publishedPage(
  pairs: readonly PublishedPair[],
  changes: Partial<PublishedPage> = {},
): PublishedPage {
  return {
    format: 1,
    document: 'sample1234',
    title: 'A planning symposium in Lanjiang',
    source: { id: 'zh', lang: 'zh-Hans', title: '中文原文', role: 'source' },
    edition: { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    revision: 3,
    publishedAt: '2025-10-20T03:05:00Z',
    guestsMaySuggest: true,
    versions: [
      { revision: 3, label: 'House edit', at: '2025-10-20T03:05:00Z' },
      { revision: 2, label: 'First read', at: '2025-09-29T08:15:00Z' },
      { revision: 1, label: 'Machine draft', at: '2025-09-17T01:40:00Z' },
    ],
    pairs,
    nextCursor: null,
    credits: ['Tan Weiming', 'Nora Quist'],
    ...changes,
  }
}

/** The difference of two lists of pairs with the same ids. */
export function publishedDiff(
  before: readonly PublishedPair[],
  after: readonly PublishedPair[],
  changes: Partial<PublishedDiffPage> = {},
): PublishedDiffPage {
  const rows = after.flatMap((pair) => {
    const old = before.find(({ id }) => id === pair.id)?.target ?? ''
    if (old === pair.target) return []
    const diff = diffText(old, pair.target, 'en')
    const ops = diff.rows.flatMap((row) => row.segments.flatMap((segment) => segment.ops))
    const kinds = { equal: '=', delete: '-', insert: '+' } as const
    return [
      {
        pairs: [pair.id],
        ops: ops.map(({ op, text }) => [kinds[op], text] as const),
        survival: diff.survival,
      },
    ]
  })
  return {
    format: 1,
    document: 'sample1234',
    edition: 'en',
    from: 1,
    to: 3,
    rows,
    nextCursor: null,
    ...changes,
  }
}
