import type { PublishedDiffPage, PublishedPage, PublishedPair } from '../../../src/contract/published.ts'
import { alignUnits, segmentPair } from '../../../src/text/align/index.ts'
import { diffText } from '../../../src/text/diff/index.ts'
import { splitParagraphs } from '../../../src/text/segment/index.ts'

const LANGUAGES = { sourceLang: 'zh-Hans', targetLang: 'en' }

/** What a published document of these two texts looks like on the wire: input for the viewer, made by the core. */
export function publishedPairs(source: string, target: string): PublishedPair[] {
  const from = splitParagraphs(source).paragraphs.map(({ text }) => text)
  const to = splitParagraphs(target).paragraphs.map(({ text }) => text)
  return alignUnits(from, to, { ...LANGUAGES, unit: 'paragraph' }).map((bead, k) =>
    publishedPair(
      `p${k + 1}`,
      from.slice(bead.source.start, bead.source.end).join('\n\n'),
      to.slice(bead.target.start, bead.target.end).join('\n\n'),
      k === 0 ? 'heading' : 'text',
    ),
  )
}

export function publishedPair(
  id: string,
  source: string,
  target: string,
  kind: PublishedPair['kind'] = 'text',
): PublishedPair {
  const segments = segmentPair(source, target, LANGUAGES).map(
    (one) => [one.source.start, one.source.end, one.target.start, one.target.end] as const,
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
