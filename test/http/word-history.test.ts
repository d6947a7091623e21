import { beforeAll, expect, test } from 'vitest'
import { newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

let owner: Visitor

beforeAll(async () => {
  owner = await newOwner('Wen Li')
})

test('who wrote a pair, and the life of its words, are asked for by name', async () => {
  const id = await newDocument(owner)
  const texts = [{ pair: 'p3', edition: 'en', text: 'He spoke last.' }]
  await owner.ask('POST /api/documents/{id}/revisions', {
    params: { id },
    body: { base: 1, message: 'Order.', command: { kind: 'edit', texts } },
  })
  const params = { id, pair: 'p3' }
  const blame = await owner.ask('GET /api/documents/{id}/pairs/{pair}/blame', {
    params,
    query: { edition: 'en' },
  })
  expect(blame.value.revisions.map(({ number }) => number)).toEqual([1, 2])
  const life = await owner.ask('GET /api/documents/{id}/pairs/{pair}/life', {
    params,
    query: { edition: 'en', start: 3, end: 14, at: 2 },
  })
  expect(life.value.items.map(({ revision }) => revision.message)).toEqual(['Order.', 'First draft'])
  const etag = life.headers.get('etag') ?? ''
  const again = await owner.ask('GET /api/documents/{id}/pairs/{pair}/life', {
    params,
    query: { edition: 'en', start: 3, end: 14, at: 2 },
    headers: { 'if-none-match': etag },
  })
  expect(again.status).toBe(304)
})

test('columns are named by edition and revision, and kept for ever', async () => {
  const id = await newDocument(owner)
  const columns = await owner.ask('GET /api/documents/{id}/columns', {
    params: { id },
    query: { columns: 'zh@1,en@1' },
  })
  expect(columns.value.items).toHaveLength(3)
  expect(columns.headers.get('cache-control')).toContain('immutable')
  const etag = columns.headers.get('etag') ?? ''
  const again = await owner.ask('GET /api/documents/{id}/columns', {
    params: { id },
    query: { columns: 'zh@1,en@1' },
    headers: { 'if-none-match': etag },
  })
  expect(again.status).toBe(304)
  const mangled = await owner.ask('GET /api/documents/{id}/columns', {
    params: { id },
    query: { columns: 'zh' },
  })
  expect(mangled.error).toMatchObject({ code: 'INVALID_INPUT', path: 'columns' })
})
