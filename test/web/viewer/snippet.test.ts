import { describe, expect, test } from 'vitest'
import type { PublishedPage, PublishedPair } from '../../../src/contract/published.ts'
import { embedFrame, embedSnippet } from '../../../web/viewer/snippet.ts'
import { automaticParagraphs } from './automatic-paragraphs.ts'

const ORIGIN = 'https://duizhao.example'
const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'> [gallery id="1"] & </td></table>`

function pairOf(
  id: string,
  source: string,
  target: string,
  kind: PublishedPair['kind'] = 'text',
): PublishedPair {
  return { id, kind, source, target, segments: [[0, source.length, 0, target.length]] }
}

function pageOf(pairs: readonly PublishedPair[], changes: Partial<PublishedPage> = {}): PublishedPage {
  return {
    format: 1,
    document: 'abcd1234',
    title: 'A & B',
    source: { id: 'zh', lang: 'zh-Hans', title: '中文', role: 'source' },
    edition: { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    revision: 3,
    publishedAt: '2025-10-20T03:05:00Z',
    guestsMaySuggest: true,
    versions: [],
    pairs,
    nextCursor: null,
    credits: [],
    ...changes,
  }
}

const PAGES = [
  pageOf([
    pairOf('p1', '标题', 'A headline', 'heading'),
    pairOf('p2', '第一段。\n\n第二段。', 'First.\n\nSecond.'),
  ]),
  pageOf([pairOf('p3', '只有中文。', ''), pairOf('p4', HOSTILE, HOSTILE)]),
]

/** As a browser reads it when it stands in a page. */
function parse(markup: string): Document {
  return new DOMParser().parseFromString(`<body><main>${markup}</main></body>`, 'text/html')
}

describe.each([
  ['as it is', (markup: string) => markup],
  ['after a content system has made paragraphs of it', automaticParagraphs],
])('the snippet, %s', (_, filter) => {
  const page = parse(filter(embedSnippet(PAGES, { origin: ORIGIN })))
  const viewer = page.querySelector('duizhao-viewer')

  test('holds the complete text of both sides, each run in its language', () => {
    const rows = [...(viewer?.querySelectorAll('tbody tr') ?? [])].map((row) => [
      row.id,
      ...Array.from(row.children, (cell) => [cell.getAttribute('lang'), cell.textContent?.trim()]),
    ])
    expect(rows).toEqual([
      ['dz-p1', ['zh-Hans', '标题'], ['en', 'A headline']],
      ['dz-p2', ['zh-Hans', '第一段。第二段。'], ['en', 'First.Second.']],
      ['dz-p3', ['zh-Hans', '只有中文。'], ['en', '']],
      ['dz-p4', ['zh-Hans', HOSTILE], ['en', HOSTILE]],
    ])
    expect(viewer?.querySelectorAll('#dz-p2 br')).toHaveLength(2)
    expect(viewer?.querySelector('#dz-p1 h2')?.textContent).toBe('标题')
  })

  test('names its source once and brings one script, and nothing of the text became markup', () => {
    expect(viewer?.getAttribute('src')).toBe(`${ORIGIN}/public/v1/documents/abcd1234/en`)
    const scripts = [...page.querySelectorAll('script')].map(({ type, src }) => [type, src])
    expect(scripts).toEqual([['module', `${ORIGIN}/viewer/v1/duizhao-viewer.js`]])
    expect(page.querySelectorAll('img, [onerror], [style]')).toHaveLength(0)
  })

  test('leaves nothing of the text outside the element', () => {
    viewer?.remove()
    for (const script of page.querySelectorAll('script')) script.remove()
    expect(page.body.textContent?.trim()).toBe('')
  })
})

describe('the snippet', () => {
  const snippet = embedSnippet(PAGES, { origin: ORIGIN })

  test('has no blank line, no shortcode and no attribute without quotes', () => {
    expect(snippet).not.toMatch(/\n\s*\n/)
    expect(snippet).not.toMatch(/[[\]]/)
    expect(snippet).not.toMatch(/<[^>]*=[^"]/)
  })

  test('keeps an address in a text from becoming a preview', () => {
    const address = 'https://example.org/a'
    const made = embedSnippet([pageOf([pairOf('p1', '', address)])], { origin: ORIGIN })
    expect(made).not.toContain(address)
    expect(parse(made).querySelector('#dz-p1')?.textContent).toBe(address)
  })

  test('carries another prefix to the element and to the ids', () => {
    const page = parse(embedSnippet(PAGES, { origin: ORIGIN, prefix: 'second' }))
    expect(page.querySelector('duizhao-viewer')?.getAttribute('prefix')).toBe('second')
    expect(page.querySelector('tbody tr')?.id).toBe('second-p1')
  })

  test('cannot be made of nothing', () => {
    expect(() => embedSnippet([], { origin: ORIGIN })).toThrow(TypeError)
  })
})

test('the frame names what it shows and leads to it', () => {
  const frame = parse(embedFrame(PAGES, { origin: ORIGIN })).querySelector('iframe')
  expect(frame?.src).toBe(`${ORIGIN}/embed/abcd1234/en`)
  expect(frame?.title).toBe('A & B')
  expect(Number(frame?.height)).toBeGreaterThan(100)
})
