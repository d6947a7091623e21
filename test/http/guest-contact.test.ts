import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { heard } from './support/alarms.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

/** Found nowhere but where it is looked for. */
const ADDRESS = 'lin.daiyu@garden.example'

let owner: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
})

beforeEach(async () => {
  id = await newDocument(owner, { visibility: 'public', guestsMaySuggest: true })
  await publish(1)
})

function publish(revision: number) {
  return owner.ask('PUT /api/documents/{id}/publications/{edition}', {
    params: { id, edition: 'en' },
    body: { revision },
  })
}

function suggest(more: object = { contact: ADDRESS }, key?: string) {
  return new Visitor().ask('POST /public/v1/documents/{id}/{edition}/suggestions', {
    params: { id, edition: 'en' },
    body: { pair: 'p3', revision: 1, text: 'He spoke last.', name: 'Daiyu', ...more },
    headers: key === undefined ? {} : { 'idempotency-key': key },
  })
}

async function contactOf(correction: string): Promise<string | null> {
  const params = { id, correction }
  const answer = await owner.ask('GET /api/documents/{id}/corrections/{correction}/contact', { params })
  return answer.value.contact
}

describe('the address a guest leaves', () => {
  test('is for editors, one correction at a time, and kept by no cache', async () => {
    const { value } = await suggest()
    expect(value).toEqual({ id: value.id, state: 'open' })
    expect(await contactOf(value.id)).toBe(ADDRESS)
    const reviewer = await invited(owner, 'reviewer', 'Rui')
    const path = `/api/documents/${id}/corrections/${value.id}/contact`
    expect([(await reviewer.fetch(path)).status, (await new Visitor().fetch(path)).status]).toEqual([
      403, 401,
    ])
    expect((await owner.fetch(path)).headers.get('cache-control')).toBe('no-store')
  })

  test('is left only by those who wish to', async () => {
    const { value } = await suggest({})
    expect(await contactOf(value.id)).toBeNull()
    const none = await owner.fetch(`/api/documents/${id}/corrections/c99/contact`)
    expect(none.status).toBe(404)
  })

  test.each([
    ['no address', 'call me', 'INVALID_INPUT'],
    ['two lines', 'a@b\nBcc: c@d', 'INVALID_INPUT'],
    ['two addresses', 'a@b,c@d', 'INVALID_INPUT'],
    ['turned around', 'a@b\u202E', 'INVALID_INPUT'],
    ['longer than mail can have', `${'a'.repeat(250)}@b.cc`, 'LIMIT_EXCEEDED'],
  ])('is refused, with all that came along, when it is %s', async (_, contact, code) => {
    expect((await suggest({ contact })).error.code).toBe(code)
    const queue = await owner.ask('GET /api/documents/{id}/corrections', { params: { id } })
    expect(queue.value.items).toEqual([])
  })

  test('need not be given again with a retry', async () => {
    const key = crypto.randomUUID()
    const first = await suggest({ contact: ADDRESS }, key)
    const again = await suggest({}, key)
    expect(again.value.id).toBe(first.value.id)
    expect(await contactOf(first.value.id)).toBe(ADDRESS)
  })

  test('goes along where the correction goes', async () => {
    const { value } = await suggest()
    const revised = await owner.ask('POST /api/documents/{id}/revisions', {
      params: { id },
      body: { base: 1, command: { kind: 'merge', pairs: ['p2', 'p3'] }, message: '' },
    })
    expect(revised.status).toBe(201)
    const queue = await owner.ask('GET /api/documents/{id}/corrections', { params: { id } })
    const carried = queue.value.items.find(({ carriedFrom }) => carriedFrom === value.id)
    expect(await contactOf(carried?.id ?? '')).toBe(ADDRESS)
  })

  test('stands in no list, page, event, feed, package, message or row of the catalogue', async () => {
    const address = `${inject('listener')}/${crypto.randomUUID()}`
    await owner.ask('POST /api/documents/{id}/webhooks', { params: { id }, body: { url: address } })
    const { value: feed } = await owner.ask('POST /api/feeds', { body: { document: id } })
    const { value: sent } = await suggest()
    await owner.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
      params: { id, correction: sent.id },
      body: { verdicts: [{ change: 0, verdict: 'accept' }] },
    })
    const { value: open } = await suggest({ contact: ADDRESS, revision: 1, text: 'At last he spoke.' })
    await publish(2)
    await heard(id)
    expect(await contactOf(open.id)).toBe(ADDRESS)

    const paths = [
      '',
      '/corrections',
      '/corrections?state=decided',
      `/corrections/${open.id}`,
      '/events',
      '/people',
      '/threads',
      '/export?format=package',
      '/export?format=html&pairs=true',
    ].map((path) => `/api/documents/${id}${path}`)
    const elsewhere = [
      '/api/queue',
      '/api/search?q=garden',
      `/public/v1/documents/${id}/en`,
      `/read/${id}/en`,
      `/embed/${id}/en`,
      new URL(feed.url).pathname,
    ]
    for (const path of [...paths, ...elsewhere]) {
      const answer = await owner.fetch(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect([path, (await answer.text()).includes('garden.example')]).toEqual([path, false])
    }
    const told = await (await fetch(address)).text()
    expect(told).toContain('correction.proposed')
    expect(told).not.toContain('garden.example')
    expect(await wholeCatalogue()).not.toContain('garden.example')
    expect(await tablesWith('garden.example')).toEqual(['contact'])
  })

  test('is gone with the document', async () => {
    await suggest()
    await owner.fetch(`/api/documents/${id}`, { method: 'DELETE' })
    expect(await tablesWith('garden.example')).toEqual([])
  })
})

const TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'`

async function wholeCatalogue(): Promise<string> {
  const tables = await env.CATALOGUE.prepare(TABLES).all<{ name: string }>()
  const rows = tables.results.map(({ name }) => env.CATALOGUE.prepare(`SELECT * FROM "${name}"`))
  return JSON.stringify(await env.CATALOGUE.batch(rows))
}

/** Names of the tables of the document in which some row has these words. */
async function tablesWith(words: string): Promise<string[]> {
  const stub = env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))
  return runInDurableObject(stub, (_, { storage: { sql } }) =>
    sql
      .exec<{ name: string }>(TABLES)
      .toArray()
      .map(({ name }) => name)
      .filter((name) => JSON.stringify(sql.exec(`SELECT * FROM "${name}"`).toArray()).includes(words)),
  )
}
