import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

const reader = new Visitor()
let owner: Visitor
let id = ''

beforeEach(async () => {
  owner = await newOwner()
  id = await newDocument(owner, { visibility: 'public', guestsMaySuggest: true })
  const params = { id, edition: 'en' }
  await owner.ask('PUT /api/documents/{id}/publications/{edition}', { params, body: { revision: 1 } })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

const object = () => env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))

const remove = () => owner.ask('DELETE /api/documents/{id}', { params: { id } })

const stateOf = () => env.CATALOGUE.prepare('SELECT state FROM document WHERE id = ?').bind(id).first('state')

/** What the public gets: the data of the widget, the page, the frame, the door for suggestions. */
async function publicStatuses(): Promise<number[]> {
  const addresses = [`/public/v1/documents/${id}/en`, `/read/${id}/en`, `/read/${id}`, `/embed/${id}/en`]
  const answers = await Promise.all(addresses.map((path) => reader.fetch(path)))
  const suggested = await reader.ask('POST /public/v1/documents/{id}/{edition}/suggestions', {
    params: { id, edition: 'en' },
    body: { pair: 'p3', revision: 1, text: 'He spoke last.' },
  })
  return [...answers, suggested].map(({ status }) => status)
}

/** D1 refuses for real that the row is marked as deleted. */
async function registryRefuses(work: () => Promise<void>): Promise<void> {
  await env.CATALOGUE.prepare(
    `CREATE TRIGGER refusing BEFORE UPDATE OF state ON document WHEN NEW.state IN ('deleting', 'deleted')
     BEGIN SELECT raise(ABORT, 'out of order'); END`,
  ).run()
  await work()
  await env.CATALOGUE.prepare('DROP TRIGGER refusing').run()
}

test('where the registry fails, the public sees nothing any more, and trying again ends it', async () => {
  expect(await publicStatuses()).toEqual([200, 200, 303, 200, 201])
  await registryRefuses(async () => {
    expect((await remove()).status).toBeGreaterThanOrEqual(500)
    expect(await publicStatuses()).toEqual([404, 404, 404, 404, 404])
    expect(await stateOf()).toBe('live')
  })
  expect((await remove()).status).toBe(204)
  expect(await stateOf()).toBe('deleted')
})

test('where the registry fails and nobody tries again, the object tells it', async () => {
  await registryRefuses(async () => void (await remove()))
  const alarm = () => runInDurableObject(object(), (_, { storage }) => storage.getAlarm())
  expect(await alarm()).toBeGreaterThan(Date.now())
  await runInDurableObject(object(), (instance) => instance.alarm?.())
  expect(await stateOf()).toBe('deleted')
})

test('where the object fails, nothing was deleted and nothing is half gone', async () => {
  await runInDurableObject(object(), (_, { storage }) => {
    storage.sql.exec('CREATE TABLE tombstone_away (id TEXT)')
    storage.sql.exec('CREATE VIEW tombstone AS SELECT id FROM tombstone_away')
  })
  expect((await remove()).status).toBeGreaterThanOrEqual(500)
  expect(await stateOf()).toBe('live')
  expect(await publicStatuses()).toEqual([200, 200, 303, 200, 201])
  await runInDurableObject(object(), (_, { storage }) => void storage.sql.exec('DROP VIEW tombstone'))
  expect((await remove()).status).toBe(204)
  expect(await publicStatuses()).toEqual([404, 404, 404, 404, 404])
  expect(await stateOf()).toBe('deleted')
})
