import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { heard } from './support/alarms.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

let owner: Visitor
let reader: Visitor
/** In the workspace nothing, in the first document a reviewer. */
let outsider: Visitor
let first = ''
let second = ''

const found = async (visitor: Visitor, q: string, more: { lang?: string; document?: string } = {}) => {
  const { status, value } = await visitor.ask('GET /api/search', { query: { q, ...more } })
  expect(status).toBe(200)
  return value.items.map(({ document, pair, edition }) => `${names.get(document.id)} ${pair} ${edition}`)
}
const names = new Map<string, string>()

beforeAll(async () => {
  owner = await newOwner()
  first = await newDocument(owner, { title: 'First' })
  second = await newDocument(owner, { title: 'Second' })
  names.set(first, 'first').set(second, 'second')
  reader = await invited(owner, 'reader', 'Rita')
  outsider = await invited(owner, 'reviewer', 'Otto', first)
  await heard(first, second)
})

describe('search', () => {
  test.each<[string, string[]]>([
    ['统筹', ['second p2 zh', 'first p2 zh']],
    ['统筹兼顾', ['second p2 zh', 'first p2 zh']],
    ['會議強調', ['second p2 zh', 'first p2 zh']],
    ['筹', ['second p2 zh', 'first p2 zh']],
    ['Overall PLANS and take', ['second p2 en', 'first p2 en']],
    ['over', []],
    ['overal*', ['second p2 en', 'first p2 en']],
    ['座谈会 省城', ['second p1 zh', 'first p1 zh']],
    ['统筹 省城', []],
    ['plans overall', []],
    ['"NEAR(" OR scope:x*', []],
  ])('%s', async (q, expected) => {
    expect(await found(reader, q)).toEqual(expected)
  })

  test('tells where in the text', async () => {
    const { value } = await reader.ask('GET /api/search', { query: { q: '兼顾', document: first } })
    expect(value.items).toHaveLength(1)
    const { text, spans } = value.items[0]!.excerpt
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['兼顾'])
    expect(value.items[0]).toMatchObject({ document: { id: first, title: 'First' }, lang: 'zh-Hans' })
  })

  test('keeps to a language', async () => {
    expect(await found(reader, '统筹', { lang: 'zh' })).toHaveLength(2)
    expect(await found(reader, '统筹', { lang: 'zh-Hant' })).toHaveLength(2)
    expect(await found(reader, '统筹', { lang: 'en' })).toEqual([])
  })

  test('goes page by page', async () => {
    const items: string[] = []
    let cursor: string | undefined
    do {
      const page = await reader.ask('GET /api/search', {
        query: { q: '会', limit: 1, ...(cursor !== undefined && { cursor }) },
      })
      items.push(...page.value.items.map(({ document, pair }) => `${names.get(document.id)} ${pair}`))
      cursor = page.value.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(items).toEqual(['second p1', 'second p2', 'first p1', 'first p2'])
    const wrong = await reader.ask('GET /api/search', { query: { q: '会', cursor: 'x' } })
    expect(wrong.error).toMatchObject({ code: 'INVALID_INPUT', path: 'cursor' })
  })

  test('asks for words', async () => {
    const answer = await reader.ask('GET /api/search', { query: { q: '。！' } })
    expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: 'q' })
  })
})

test('simplified finds traditional, which is shown as it was written', async () => {
  const body = (text: string) => [{ kind: 'text' as const, text, gap: '\n\n' }]
  const id = await newDocument(owner, {
    editions: [
      { id: 'zh', lang: 'zh-Hant', title: '原文', role: 'source' },
      { id: 'en', lang: 'en', title: 'English', role: 'translation' },
    ],
    pairs: [{ texts: { zh: body('😀諮詢會於１０月強調質量。'), en: body('Quality was stressed.') } }],
  })
  await heard(id)
  for (const q of ['质量', '質量', '10月强调', '咨询会']) {
    const { value } = await reader.ask('GET /api/concordance', { query: { q, document: id } })
    const { text, spans } = value.items[0]!.excerpt
    expect(text).toBe('😀諮詢會於１０月強調質量。')
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      { 质量: '質量', 質量: '質量', '10月强调': '１０月強調', 咨询会: '諮詢會' }[q],
    ])
    expect(value.items[0]!.renderings[0]!.text).toBe('Quality was stressed.')
  }
})

test('the concordance gives what the pair reads in the other language', async () => {
  const { value } = await reader.ask('GET /api/concordance', {
    query: { q: '统筹兼顾', from: 'zh', to: 'en', document: first },
  })
  expect(value.items).toMatchObject([
    {
      pair: 'p2',
      edition: 'zh',
      role: 'source',
      excerpt: { text: '会议强调，要统筹兼顾。' },
      renderings: [
        { edition: 'en', role: 'translation', lang: 'en', text: expect.stringContaining('overall plans') },
      ],
    },
  ])
  const none = await reader.ask('GET /api/concordance', { query: { q: '统筹兼顾', to: 'fr' } })
  expect(none.value.items.map(({ renderings }) => renderings)).toEqual([[], []])
})

describe('what an edit changes in search', () => {
  test('new words are found and old ones are not; a pair that goes takes its words along', async () => {
    const id = await newDocument(owner, { title: 'Edited' })
    names.set(id, 'edited')
    const revise = async (command: object) => {
      const { value } = await owner.ask('GET /api/documents/{id}', { params: { id } })
      const answer = await owner.ask('POST /api/documents/{id}/revisions', {
        params: { id },
        body: { base: value.head, message: '', command },
      })
      expect(answer.status).toBe(201)
      await heard(id)
    }
    await revise({ kind: 'edit', texts: [{ pair: 'p3', edition: 'en', text: 'He closed with zucchini.' }] })
    expect(await found(reader, 'zucchini')).toEqual(['edited p3 en'])
    expect(await found(reader, 'finally spoke', { document: id })).toEqual([])
    await revise({ kind: 'merge', pairs: ['p2', 'p3'] })
    expect(await found(reader, 'zucchini')).toEqual(['edited p4 en'])
    expect(await found(reader, '统筹兼顾', { document: id })).toEqual(['edited p4 zh'])
    await revise({ kind: 'edit', texts: [{ pair: 'p4', edition: 'en', text: '' }] })
    expect(await found(reader, 'zucchini')).toEqual([])
  })
})

describe('who finds what', () => {
  test('somebody invited to one document finds that one', async () => {
    expect(await found(outsider, '统筹')).toEqual(['first p2 zh'])
    expect(await found(outsider, '统筹', { document: second })).toEqual([])
    const { value } = await outsider.ask('GET /api/concordance', { query: { q: 'overall plans' } })
    expect(value.items.map(({ document }) => document.id)).toEqual([first])
  })

  test('a guest finds nothing, not even in a public document: what is edited is not what is published', async () => {
    const open = await newDocument(owner, { visibility: 'public', guestsMaySuggest: true })
    await heard(open)
    expect(await found(new Visitor(), '统筹')).toEqual([])
    expect(await found(outsider, '统筹', { document: open })).toEqual([])
    expect(await found(reader, '统筹', { document: open })).toHaveLength(1)
  })

  test('what was taken back is found no more', async () => {
    const guest = await invited(owner, 'reader', 'Gast', second)
    expect(await found(guest, '统筹')).toEqual(['second p2 zh'])
    await env.CATALOGUE.prepare('DELETE FROM membership WHERE document = ?1 AND role = ?2')
      .bind(second, 'reader')
      .run()
    expect(await found(guest, '统筹')).toEqual([])
  })

  test('a deleted document is found no more, and leaves nothing behind', async () => {
    const gone = await newDocument(owner, { title: 'Gone' })
    await heard(gone)
    expect(await found(reader, '统筹', { document: gone })).toHaveLength(1)
    await owner.ask('DELETE /api/documents/{id}', { params: { id: gone } })
    expect(await found(reader, '统筹', { document: gone })).toEqual([])
    const left = await env.CATALOGUE.prepare(
      `SELECT count(*) AS texts FROM searched_text WHERE id NOT IN (SELECT rowid FROM search_index)`,
    ).first()
    expect(left).toEqual({ texts: 0 })
    const rows = await env.CATALOGUE.prepare('SELECT * FROM indexed_document WHERE document = ?')
      .bind(gone)
      .all()
    expect(rows.results).toEqual([])
  })

  test('a document that is being deleted is hidden at once', async () => {
    const going = await newDocument(owner)
    await heard(going)
    await env.CATALOGUE.prepare("UPDATE document SET state = 'deleting' WHERE id = ?").bind(going).run()
    expect(await found(reader, '统筹', { document: going })).toEqual([])
  })
})
