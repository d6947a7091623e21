import { beforeAll, describe, expect, test } from 'vitest'
import { readGlossaryFile } from '../../src/formats/glossary/index.ts'
import { content, languages } from './support/glossary.ts'
import { newOwner } from './support/people.ts'
import type { Visitor } from './support/visitor.ts'

let owner: Visitor

beforeAll(async () => {
  owner = await newOwner()
})

describe('many terms', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, k) => content({ source: `词${k}`, approved: [`word ${k}`] }))

  test('come in together, over what is there, and go out as a file that says the same', async () => {
    const query = languages()
    const first = await owner.ask('POST /api/glossary/import', {
      query,
      body: { version: 0, mode: 'merge', terms: many(1200) },
    })
    expect(first.value).toEqual({ version: 1, terms: 1200 })
    const second = await owner.ask('POST /api/glossary/import', {
      query,
      body: {
        version: 1,
        mode: 'merge',
        terms: [
          content({ source: '词7', approved: ['seven'] }),
          content({ source: '新', forbidden: ['new'] }),
        ],
      },
    })
    expect(second.value).toEqual({ version: 2, terms: 1201 })

    const items = []
    let cursor: string | undefined
    do {
      const page = await owner.ask('GET /api/glossary/terms', {
        query: { ...query, limit: 500, ...(cursor !== undefined && { cursor }) },
      })
      items.push(...page.value.items)
      cursor = page.value.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(items.length).toBe(1201)
    expect(items.find(({ source }) => source === '词7')).toMatchObject({ approved: ['seven'], version: 2 })

    for (const format of ['csv', 'tbx']) {
      const file = await owner.fetch(`/api/glossary/export?from=zh&to=${query.to}&format=${format}`)
      const read = readGlossaryFile(await file.text(), { sourceLang: 'zh', targetLang: query.to })
      expect(read.problems).toEqual([])
      expect(read.terms.length).toBe(1201)
      expect(read.terms.find(({ source }) => source === '新')).toEqual(
        content({ source: '新', forbidden: ['new'] }),
      )
    }
  })

  test('a replacing import leaves nothing else, and says what it took out', async () => {
    const query = languages()
    await owner.ask('POST /api/glossary/import', {
      query,
      body: { version: 0, mode: 'merge', terms: many(3) },
    })
    const replaced = await owner.ask('POST /api/glossary/import', {
      query,
      body: { version: 1, mode: 'replace', terms: many(1) },
    })
    expect(replaced.value).toEqual({ version: 2, terms: 1 })
    const { value } = await owner.ask('GET /api/glossary/changes', { query })
    const gone = value.items.filter(({ after }) => after === null).map(({ before }) => before?.source)
    expect(gone.toSorted()).toEqual(['词1', '词2'])
  })

  test('a retried import counts once; one whose preview is out of date does nothing', async () => {
    const query = languages()
    const send = (version: number, key: string, terms = many(2)) =>
      owner.ask('POST /api/glossary/import', {
        query,
        body: { version, mode: 'replace', terms },
        headers: { 'idempotency-key': key },
      })
    for (const _ of [1, 2]) expect((await send(0, 'one')).value).toEqual({ version: 1, terms: 2 })
    const late = await send(0, 'two', many(1))
    expect(late.error).toMatchObject({ code: 'WRONG_STATE', what: 'glossary' })
    expect((await owner.ask('GET /api/glossary/terms', { query })).value).toMatchObject({
      version: 1,
      terms: 2,
    })
  })

  test('one bad term keeps all of them out, and its place is named', async () => {
    const query = languages()
    const body = { version: 0, mode: 'merge', terms: [...many(2), content({ source: '坏' })] }
    const answer = await owner.ask('POST /api/glossary/import', { query, body })
    expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: 'terms[2]', problem: 'no-rendering' })
    const twice = {
      ...body,
      terms: [content({ source: '词', approved: ['a'] }), content({ source: '詞', approved: ['b'] })],
    }
    const refused = await owner.ask('POST /api/glossary/import', { query, body: twice })
    expect(refused.error).toMatchObject({ path: 'terms[1].source', problem: 'duplicate' })
    expect((await owner.ask('GET /api/glossary/terms', { query })).value.terms).toBe(0)
  })

  test('no more than a glossary may hold, whatever way they come', async () => {
    const query = languages()
    const full = await owner.ask('POST /api/glossary/import', {
      query,
      body: { version: 0, mode: 'merge', terms: many(20_000) },
    })
    expect(full.value.terms).toBe(20_000)
    const more = await owner.ask('POST /api/glossary/import', {
      query,
      body: { version: 1, mode: 'merge', terms: [content({ source: '多', approved: ['more'] })] },
    })
    expect(more.error).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'terms' })
    const one = await owner.ask('PUT /api/glossary/terms/{term}', {
      params: { term: 'more' },
      query,
      body: { version: 0, ...content({ source: '多', approved: ['more'] }) },
    })
    expect(one.error.code).toBe('LIMIT_EXCEEDED')
    expect((await owner.ask('GET /api/glossary/terms', { query })).value).toMatchObject({
      version: 1,
      terms: 20_000,
    })
  })
})
