import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RouteKey } from '../../src/contract/index.ts'
import { heard } from './support/alarms.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Given, Visitor } from './support/visitor.ts'

let owner: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  id = await newDocument(owner)
})

const again = (headers: Headers) => ({ 'if-none-match': headers.get('etag') ?? '' })

test('the past is kept for good, by the browser that asked alone', async () => {
  const pairs = { params: { id }, query: { at: 1 } }
  const first = await owner.ask('GET /api/documents/{id}/pairs', pairs)
  expect(first.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  expect(first.headers.get('vary')).toContain('Cookie')
  const second = await owner.ask('GET /api/documents/{id}/pairs', { ...pairs, headers: again(first.headers) })
  expect(second.status).toBe(304)
})

test('a revision that does not exist is not kept as missing', async () => {
  const query = { at: 2 }
  const early = await owner.ask('GET /api/documents/{id}/pairs', { params: { id }, query })
  expect([early.status, early.headers.get('cache-control')]).toEqual([404, 'no-store'])
  const compared = await owner.ask('GET /api/documents/{id}/compare', {
    params: { id },
    query: { from: 1, to: 2 },
  })
  expect([compared.status, compared.headers.get('cache-control')]).toEqual([404, 'no-store'])
})

const PRESENT: readonly [RouteKey, object][] = [
  ['GET /api/documents/{id}', {}],
  ['GET /api/documents/{id}/pairs', {}],
  ['GET /api/documents/{id}/revisions', {}],
  ['GET /api/documents/{id}/revisions/{number}', { number: 1 }],
  ['GET /api/documents/{id}/corrections', {}],
]

describe.each(PRESENT)('%s', (key, more) => {
  const ask = (headers: Record<string, string> = {}) =>
    owner.ask(key, { params: { id, ...more }, headers } as Given<typeof key>)

  test('is asked for again every time, answered shortly while nothing happened', async () => {
    const first = await ask()
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    expect((await ask(again(first.headers))).status).toBe(304)
    const label = { label: `At ${key}`.slice(0, 80) }
    await owner.ask('PUT /api/documents/{id}/revisions/{number}/label', {
      params: { id, number: 1 },
      body: label,
    })
    const after = await ask(again(first.headers))
    expect(after.status).toBe(200)
    expect(after.headers.get('etag')).not.toBe(first.headers.get('etag'))
  })
})

test('a new role makes the same document another answer', async () => {
  const anna = await invited(owner, 'reader', 'Anna')
  const before = await anna.ask('GET /api/documents/{id}', { params: { id } })
  const invitation = await owner.ask('POST /api/invitations', { body: { role: 'editor' } })
  await anna.claim(invitation.value.url)
  const after = await anna.ask('GET /api/documents/{id}', {
    params: { id },
    headers: again(before.headers),
  })
  expect([after.status, after.value.role]).toEqual([200, 'editor'])
})

test('what is read is told again where it was worked out after the event that called for it', async () => {
  const pair = { pair: 'p1', start: 0, end: 3 }
  await owner.ask('POST /api/documents/{id}/editions/{edition}/readings', {
    params: { id, edition: 'en' },
    body: { base: 1, stretches: [pair] },
  })
  await heard(id)
  const before = await owner.ask('GET /api/documents/{id}', { params: { id } })
  await runInDurableObject(env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id)), (_, { storage }) => {
    storage.sql.exec('UPDATE progress SET read = read + 1')
  })
  const after = await owner.ask('GET /api/documents/{id}', { params: { id }, headers: again(before.headers) })
  const read = ({ value }: typeof after) => value.progress.find(({ edition }) => edition === 'en')?.read ?? 0
  expect([after.status, read(after)]).toEqual([200, read(before) + 1])
})

test('what was written or refused is kept nowhere', async () => {
  const written = await owner.ask('PATCH /api/documents/{id}', { params: { id }, body: { title: 'New' } })
  expect(written.headers.get('cache-control')).toBe('no-store')
  expect((await owner.ask('GET /api/session')).headers.get('cache-control')).toBe('no-store')
})
