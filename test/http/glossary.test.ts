import { beforeAll, describe, expect, test } from 'vitest'
import { content, languages } from './support/glossary.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

let owner: Visitor
let document = ''

beforeAll(async () => {
  owner = await newOwner()
  document = await newDocument(owner)
})

describe('one term', () => {
  test('is added, changed and taken out, and what was done is kept', async () => {
    const query = languages()
    const params = { term: 'term1' }
    const put = (version: number, approved: string[]) =>
      owner.ask('PUT /api/glossary/terms/{term}', {
        params,
        query,
        body: { version, ...content({ source: ' 短板 ', approved }) },
      })
    const made = await put(0, ['weak link', 'weak link '])
    expect(made.value).toMatchObject({ source: '短板', approved: ['weak link'], version: 1 })
    expect((await put(1, ['shortcoming'])).value.version).toBe(2)
    const gone = await owner.ask('DELETE /api/glossary/terms/{term}', {
      params,
      query: { ...query, version: 2 },
    })
    expect(gone.status).toBe(204)

    const list = await owner.ask('GET /api/glossary/terms', { query })
    expect(list.value).toEqual({ items: [], nextCursor: null, version: 3, terms: 0 })
    const { value } = await owner.ask('GET /api/glossary/changes', { query })
    expect(value.items.map(({ before, after }) => [before?.approved, after?.approved])).toEqual([
      [['shortcoming'], undefined],
      [['weak link'], ['shortcoming']],
      [undefined, ['weak link']],
    ])
    expect(value.items[0]).toMatchObject({ term: 'term1', author: { kind: 'member', name: 'Olga' } })
  })

  test('of two changes made on the same version the second is told of the first, and nothing is lost', async () => {
    const query = languages()
    const put = (version: number, approved: string[]) =>
      owner.ask('PUT /api/glossary/terms/{term}', {
        params: { term: 'race' },
        query,
        body: { version, ...content({ source: '抓手', approved }) },
      })
    await put(0, ['lever'])
    const answers = await Promise.all([put(1, ['means']), put(1, ['focus'])])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const lost = answers.find(({ status }) => status === 409)
    const won = answers.find(({ status }) => status === 200)
    expect(lost?.error).toMatchObject({
      code: 'TERM_CONFLICT',
      term: { version: 2, approved: won?.value.approved },
    })
  })

  test('a retried write is answered as it was and counts once', async () => {
    const query = languages()
    const write = (version: number, approved: string[]) =>
      owner.ask('PUT /api/glossary/terms/{term}', {
        params: { term: 'again' },
        query,
        body: { version, ...content({ source: '三农', approved }) },
      })
    for (const _ of [1, 2]) expect((await write(0, ['farming'])).value.version).toBe(1)
    for (const _ of [1, 2]) expect((await write(1, ['rural affairs'])).value.version).toBe(2)
    const remove = () =>
      owner.ask('DELETE /api/glossary/terms/{term}', {
        params: { term: 'again' },
        query: { ...query, version: 2 },
      })
    for (const _ of [1, 2]) expect((await remove()).status).toBe(204)
    expect((await owner.ask('GET /api/glossary/terms', { query })).value.version).toBe(3)
  })

  test('a source is said once, in simplified or traditional characters', async () => {
    const query = languages()
    const put = (term: string, source: string) =>
      owner.ask('PUT /api/glossary/terms/{term}', {
        params: { term },
        query,
        body: { version: 0, ...content({ source, approved: ['guideline'] }) },
      })
    expect((await put('hans', '方针')).status).toBe(200)
    expect((await put('hant', '方針')).error).toMatchObject({ code: 'TERM_CONFLICT', term: { id: 'hans' } })
    // Nor does a change of source land on another's.
    await put('other', '政策')
    const onto = await owner.ask('PUT /api/glossary/terms/{term}', {
      params: { term: 'other' },
      query,
      body: { version: 1, ...content({ source: '方針', approved: ['policy'] }) },
    })
    expect(onto.error).toMatchObject({ code: 'TERM_CONFLICT', term: { id: 'hans' } })
    expect((await owner.ask('GET /api/glossary/terms', { query })).value).toMatchObject({
      version: 2,
      terms: 2,
    })
  })

  test.each([
    [{ source: '' }, 'no-source'],
    [{ source: '短板' }, 'no-rendering'],
    [{ source: '短板', approved: ['a|b'] }, 'not-a-term'],
    [{ source: '短板', approved: ['…'] }, 'not-a-term'],
    [{ source: '短板', approved: ['a\u0000b'] }, 'bad-character'],
    [{ source: '短板', approved: ['\ud800'] }, 'bad-character'],
    // Halves of one character, which a glossary that joins them would take for whole.
    [{ source: '短板', approved: ['a\ud83d', '\ude00b'] }, 'bad-character'],
  ])('%j is no term: %s', async (given, problem) => {
    const answer = await owner.ask('PUT /api/glossary/terms/{term}', {
      params: { term: 'none' },
      query: languages(),
      body: { version: 0, ...content(given) },
    })
    expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', problem })
  })
})

describe('the terms that count in a document', () => {
  test('are its own and those of the workspace, and its own go before', async () => {
    const query = languages()
    const params = { id: document }
    await owner.ask('POST /api/glossary/import', {
      query,
      body: {
        version: 0,
        mode: 'merge',
        terms: [
          content({ source: '規劃', approved: ['plan'] }),
          content({ source: '会议', approved: ['meeting'] }),
        ],
      },
    })
    await owner.ask('POST /api/documents/{id}/glossary/import', {
      params,
      query,
      body: { version: 0, mode: 'merge', terms: [content({ source: '规划', approved: ['planning'] })] },
    })
    const all = await owner.ask('GET /api/documents/{id}/glossary', { params, query })
    expect(all.value.items.map(({ of, approved }) => [of, approved[0]])).toEqual([
      ['document', 'planning'],
      ['workspace', 'meeting'],
    ])
    const seen = []
    let cursor: string | undefined
    do {
      const page = await owner.ask('GET /api/documents/{id}/glossary', {
        params,
        query: { ...query, limit: 1, ...(cursor !== undefined && { cursor }) },
      })
      seen.push(...page.value.items)
      cursor = page.value.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual(all.value.items)

    const etag = all.headers.get('etag') ?? ''
    const path = `/api/documents/${document}/glossary?to=${query.to}`
    expect((await owner.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
    await owner.ask('PUT /api/glossary/terms/{term}', {
      params: { term: 'fresh' },
      query,
      body: { version: 0, ...content({ source: '新', approved: ['new'] }) },
    })
    expect((await owner.fetch(path, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  test('a member of the document alone reads the workspace’s terms there, and only there', async () => {
    const fred = await invited(owner, 'editor', 'Fred', document)
    expect((await fred.ask('GET /api/documents/{id}/glossary', { params: { id: document } })).status).toBe(
      200,
    )
    expect((await fred.ask('GET /api/glossary/terms')).error.code).toBe('FORBIDDEN')
  })

  test('a change is told to those who have the document open, and they vanish with it', async () => {
    const id = await newDocument(owner)
    const before = await owner.ask('GET /api/documents/{id}/events', { params: { id }, query: { after: 0 } })
    await owner.ask('PUT /api/documents/{id}/glossary/terms/{term}', {
      params: { id, term: 'mine' },
      body: { version: 0, ...content({ source: '短板', approved: ['weak link'] }) },
    })
    const { value } = await owner.ask('GET /api/documents/{id}/events', {
      params: { id },
      query: { after: before.value.items.length },
    })
    expect(value.items.map(({ kind, about }) => [kind, about])).toEqual([
      ['glossary.changed', { version: 1 }],
    ])
    await owner.ask('DELETE /api/documents/{id}', { params: { id } })
    const refused = await owner.ask('GET /api/documents/{id}/glossary', { params: { id } })
    expect(refused.status).toBe(404)
  })
})
