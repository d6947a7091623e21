import { beforeAll, describe, expect, test } from 'vitest'
import { newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

let owner: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  id = await newDocument(owner, { title: '规划/座谈会 "A"' })
  await owner.ask('POST /api/documents/{id}/revisions', {
    params: { id },
    body: {
      base: 1,
      command: { kind: 'edit', texts: [{ pair: 'p3', edition: 'en', text: 'He spoke last.' }] },
      message: '',
    },
  })
})

const file = (query: string) => owner.fetch(`/api/documents/${id}/export?${query}`)

test('an edition comes back as the file it was, at the revision asked for', async () => {
  const first = await file('format=text&edition=en&at=1')
  expect(first.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await first.text()).toBe(
    'The symposium was held in the capital.\n\n' +
      'The meeting stressed to make overall plans and take all factors into consideration.\n\n' +
      'He finally spoke.\n\n',
  )
  expect(await (await file('format=text&edition=en')).text()).toContain('He spoke last.')
})

test('the file has the title for a name, whatever is in it, and is saved, never shown', async () => {
  const { headers } = await file('format=text&edition=zh')
  expect(headers.get('content-disposition')).toBe(
    `attachment; filename="_ _ A zh.txt"; ` +
      `filename*=UTF-8''%E8%A7%84%E5%88%92%20%E5%BA%A7%E8%B0%88%E4%BC%9A%20A%20zh.txt`,
  )
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

describe.each([
  ['text', 'text/plain'],
  ['markdown', 'text/markdown'],
  ['html', 'text/html'],
])('as %s', (format, type) => {
  test.each(['', '&edition=en'])('with%s', async (edition) => {
    const answer = await file(`format=${format}${edition}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    const text = await answer.text()
    expect(text).toContain('He spoke last.')
    const hasSource = edition === '' || format === 'html'
    expect(text.includes('他最后讲话。')).toBe(hasSource)
  })
})

test('what cannot be exported is said plainly', async () => {
  expect((await file('format=docx')).status).toBe(400)
  expect((await file('format=text&edition=fr')).status).toBe(404)
  expect((await file('format=text&edition=en&at=99')).status).toBe(404)
})

describe('a package', () => {
  test('makes a new document, the same in everything but its id', async () => {
    const content: unknown = await (await file('format=package')).json()
    const made = await owner.ask('POST /api/documents/import', { body: content })
    expect(made.status).toBe(201)
    expect(made.value.id).not.toBe(id)
    expect(made.value).toMatchObject({ head: 2, pairs: 3, visibility: 'private', publications: [] })
    const again = await owner.fetch(`/api/documents/${made.value.id}/export?format=package`)
    const copy = (await again.json()) as Record<string, unknown>
    expect({ ...copy, exportedAt: '' }).toEqual({ ...(content as object), exportedAt: '' })
    for (const revision of [1, 2]) {
      const query = { at: revision }
      const [mine, theirs] = [
        await owner.ask('GET /api/documents/{id}/pairs', { params: { id }, query }),
        await owner.ask('GET /api/documents/{id}/pairs', { params: { id: made.value.id }, query }),
      ]
      expect(theirs.value).toEqual(mine.value)
    }
  })

  test('takes the document’s own terms along, with the names of who said them, and none of the workspace’s', async () => {
    const own = await newDocument(owner)
    const body = { version: 0, approved: ['forum'], admitted: [], forbidden: ['symposium'] }
    await owner.ask('PUT /api/documents/{id}/glossary/terms/{term}', {
      params: { id: own, term: 'mine' },
      body: { ...body, source: '座谈会', note: 'House style' },
    })
    await owner.ask('PUT /api/glossary/terms/{term}', {
      params: { term: 'shared' },
      body: { ...body, source: '规划' },
    })
    const content: unknown = await (await owner.fetch(`/api/documents/${own}/export?format=package`)).json()
    const key = { 'idempotency-key': 'with-terms' }
    const [made, again] = [
      await owner.ask('POST /api/documents/import', { body: content, headers: key }),
      await owner.ask('POST /api/documents/import', { body: content, headers: key }),
    ]
    expect(again.value.id).toBe(made.value.id)
    const params = { id: made.value.id }
    const [glossary] = (content as { glossaries: object[] }).glossaries
    const others = { ...(content as object), glossaries: [{ ...glossary, to: 'fr' }] }
    const reused = await owner.ask('POST /api/documents/import', { body: others, headers: key })
    expect(reused.error).toMatchObject({ code: 'KEY_REUSED' })
    const french = await owner.ask('GET /api/documents/{id}/glossary/terms', {
      params,
      query: { from: 'zh', to: 'fr' },
    })
    expect(french.value).toMatchObject({ terms: 0 })
    const { value } = await owner.ask('GET /api/documents/{id}/glossary/terms', { params })
    expect(value).toMatchObject({
      terms: 1,
      items: [{ source: '座谈会', approved: ['forum'], forbidden: ['symposium'], note: 'House style' }],
    })
    expect(value.items[0]?.author).toEqual({ kind: 'name', name: 'Olga' })
    const copy: unknown = await (
      await owner.fetch(`/api/documents/${params.id}/export?format=package`)
    ).json()
    expect(copy).toMatchObject({ glossaries: (content as { glossaries: unknown }).glossaries })
  })

  test('whose terms are none is refused with the place, and leaves nothing', async () => {
    const content = (await (await file('format=package')).json()) as object
    const at = '2026-01-01T00:00:00Z'
    const bad = {
      source: '短板',
      approved: [],
      admitted: [],
      forbidden: [],
      author: { kind: 'name', name: '' },
      at,
    }
    const body = { ...content, glossaries: [{ from: 'zh', to: 'en', terms: [bad] }] }
    const refused = await owner.ask('POST /api/documents/import', { body })
    expect(refused.error).toMatchObject({ code: 'INVALID_INPUT', path: 'glossaries[0].terms[0]' })
  })

  test('that contradicts itself is refused with the place, and leaves nothing', async () => {
    const content = (await (await file('format=package')).json()) as { labels: unknown[] }
    const wrong = { ...content, labels: [{ revision: 99, label: 'Nowhere' }] }
    const refused = await owner.ask('POST /api/documents/import', { body: wrong })
    expect(refused.error).toMatchObject({ code: 'INVALID_INPUT', path: 'labels[0].revision' })
    const extended = await owner.ask('POST /api/documents/import', { body: { ...content, extra: 1 } })
    expect(extended.error.code).toBe('INVALID_INPUT')
    expect((await owner.ask('POST /api/documents/import', { body: [] })).error.code).toBe('INVALID_INPUT')
  })

  test('of a newer version is refused as such', async () => {
    const content = (await (await file('format=package')).json()) as object
    const newer = await owner.ask('POST /api/documents/import', { body: { ...content, version: 2 } })
    expect([newer.status, newer.error.code]).toEqual([503, 'NEWER_SCHEMA'])
  })
})
