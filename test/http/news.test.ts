import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import type { Heard } from '../support/worker/listener.ts'
import { heard } from './support/alarms.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

let owner: Visitor
let id = ''

async function propose(text = 'He then spoke.', document = id): Promise<void> {
  const body = { base: 1, pair: 'p3', edition: 'en', text }
  const answer = await owner.ask('POST /api/documents/{id}/corrections', { params: { id: document }, body })
  expect(answer.status).toBe(201)
}

beforeAll(async () => {
  owner = await newOwner('Olga & <Co>')
})

beforeEach(async () => {
  id = await newDocument(owner, { title: '“A & B” <news>' })
})

describe('a feed', () => {
  const open = async (url: string, headers = {}) => new Visitor().fetch(new URL(url).pathname, { headers })

  test('is Atom, tells what waits, and escapes what people wrote', async () => {
    await propose('He <b>then</b> & spoke.\u0001')
    await heard(id)
    const { value } = await owner.ask('POST /api/feeds', { body: { document: id } })
    const answer = await open(value.url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    const xml = await answer.text()
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
    )
    expect(xml).toContain(
      '<title>Olga &amp; &lt;Co&gt; proposes a correction in “““A &amp; B” &lt;news&gt;”'.replace(
        '“““',
        '““',
      ),
    )
    expect(xml).toContain('&lt;ins&gt;')
    expect(xml).toContain('&amp;lt;b')
    expect(xml).not.toContain('\u0001')
    expect(xml).toContain(`<link rel="alternate" type="text/html" href="http://localhost/d/${id}#p3"/>`)
    expect(xml.match(/<entry>/g)).toHaveLength(1)
    const again = await open(value.url, { 'if-none-match': answer.headers.get('etag') })
    expect(again.status).toBe(304)
  })

  test('keeps the ids of its entries, and of nothing is a feed too', async () => {
    const { value } = await owner.ask('POST /api/feeds', { body: { document: id } })
    expect(await (await open(value.url)).text()).toContain('<updated>1970-01-01T00:00:00Z</updated>')
    await propose()
    await heard(id)
    expect(await (await open(value.url)).text()).toContain(`<id>tag:localhost,2026:${id}/correction/c1</id>`)
  })

  test('shows what its owner may read at this moment, and is gone with them or when revoked', async () => {
    await propose()
    await heard(id)
    const guest = await invited(owner, 'editor', 'Gast', id)
    const { value } = await guest.ask('POST /api/feeds', { body: {} })
    const other = await newDocument(owner, { title: 'Other' })
    await propose('He spoke.', other)
    await heard(other)
    const xml = await (await open(value.url)).text()
    expect(xml).toContain(`/d/${id}#p3`)
    expect(xml).not.toContain(other)
    await env.CATALOGUE.prepare('DELETE FROM membership WHERE document = ?').bind(id).run()
    expect(await (await open(value.url)).text()).not.toContain('<entry>')
    expect((await guest.ask('GET /api/feeds')).value.items).toMatchObject([{ id: value.id, document: null }])
    expect((await owner.ask('DELETE /api/feeds/{one}', { params: { one: value.id } })).status).toBe(404)
    expect((await guest.ask('DELETE /api/feeds/{one}', { params: { one: value.id } })).status).toBe(204)
    expect((await open(value.url)).status).toBe(404)
  })

  test('made again with the same key is the same feed, under a new address', async () => {
    const headers = { 'idempotency-key': 'once' }
    const member = await invited(owner, 'reader', 'Rita')
    const one = await member.ask('POST /api/feeds', { body: {}, headers })
    const two = await member.ask('POST /api/feeds', { body: {}, headers })
    expect((await member.ask('GET /api/feeds')).value.items).toHaveLength(1)
    expect((await open(one.value.url)).status).toBe(404)
    expect((await open(two.value.url)).status).toBe(200)
    expect((await new Visitor().ask('POST /api/feeds', { body: {} })).error.code).toBe('UNAUTHENTICATED')
  })

  test('is not kept as its address', async () => {
    const { value } = await owner.ask('POST /api/feeds', { body: {} })
    const token = new URL(value.url).pathname.split('/').at(-1)!
    const { results } = await env.CATALOGUE.prepare('SELECT * FROM feed').all()
    expect(JSON.stringify(results)).not.toContain(token)
  })
})

describe('a webhook', () => {
  let address = ''
  const heardThere = async (): Promise<Heard[]> => (await fetch(address)).json()
  const answerWith = (status: number) => fetch(address, { method: 'PUT', body: String(status) })
  const eventsOf = ({ body }: Heard) =>
    (JSON.parse(body) as { data: { events: { kind: string; seq: number }[] } }).data.events.map(
      ({ kind }) => kind,
    )

  beforeEach(() => {
    address = `${inject('listener')}/${crypto.randomUUID()}`
  })

  const listen = (document = id) =>
    owner.ask('POST /api/documents/{id}/webhooks', { params: { id: document }, body: { url: address } })

  /** Whatever waits for its time has waited long enough. */
  async function later(): Promise<void> {
    const stub = env.DOCUMENTS.get(env.DOCUMENTS.idFromName(id))
    await runInDurableObject(stub, async (_, { storage }) => {
      storage.sql.exec('UPDATE delivery SET at = 0')
      storage.sql.exec('UPDATE due SET at = 1')
      await storage.setAlarm(Date.now() + 60_000)
    })
    await heard(id)
  }

  test('tells of a proposal, signed so that anybody can verify it', async () => {
    await heard(id)
    const { value } = await listen()
    await propose()
    await heard(id)
    const [notice, ...more] = await heardThere()
    expect(more).toEqual([])
    const { headers, body } = notice!
    expect(JSON.parse(body)).toMatchObject({
      type: 'document.events',
      data: {
        document: { id, title: '“A & B” <news>' },
        events: [
          {
            kind: 'correction.proposed',
            actor: { name: 'Olga & <Co>' },
            corrections: [{ id: 'c1', pair: 'p3', changes: [{ quote: 'finally', replacement: 'then' }] }],
          },
        ],
      },
    })
    const key = await crypto.subtle.importKey(
      'raw',
      Uint8Array.from(atob(value.secret.slice('whsec_'.length)), (c) => c.charCodeAt(0)),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['verify'],
    )
    const signature = Uint8Array.from(atob(headers['webhook-signature']!.slice(3)), (c) => c.charCodeAt(0))
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    expect(await crypto.subtle.verify('HMAC', key, signature, new TextEncoder().encode(signed))).toBe(true)
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
    const listed = await owner.ask('GET /api/documents/{id}/webhooks', { params: { id } })
    expect(listed.value.items).toMatchObject([{ url: address, last: { status: 200 }, failures: 0 }])
    expect(JSON.stringify(listed.value)).not.toContain(value.secret)
  })

  test('of the workspace hears of every document; one of a document only of that', async () => {
    const made = await owner.ask('POST /api/webhooks', { body: { url: address } })
    const other = await newDocument(owner, { title: 'Other' })
    await propose('He spoke.', other)
    await heard(other)
    expect(await heardThere()).toHaveLength(1)
    await owner.ask('DELETE /api/webhooks/{one}', { params: { one: made.value.id } })
    await listen()
    await propose('Then he spoke.', other)
    await heard(other)
    expect(await heardThere()).toHaveLength(1)
  })

  test('hears nothing of what was before', async () => {
    await propose('Earlier.')
    await heard(id)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await listen()
    await propose('Later.')
    await heard(id)
    const notices = await heardThere()
    expect(notices.flatMap(eventsOf)).toEqual(['correction.proposed'])
    expect(notices[0]!.body).toContain('"c2"')
    expect(notices[0]!.body).not.toContain('"c1"')
  })

  test.each([500, 302])(
    'that answers %d is tried again with the same id, and misses nothing',
    async (status) => {
      await heard(id)
      await listen()
      await answerWith(status)
      await propose()
      await heard(id)
      await propose('At last he spoke.')
      await later()
      const failing = await heardThere()
      expect(failing.length).toBeGreaterThan(1)
      const listed = await owner.ask('GET /api/documents/{id}/webhooks', { params: { id } })
      expect(listed.value.items).toMatchObject([{ last: { status }, failures: failing.length }])
      await answerWith(200)
      await later()
      const all = await heardThere()
      expect(eventsOf(all.at(-1)!)).toEqual(['correction.proposed', 'correction.proposed'])
      const { value } = await owner.ask('GET /api/documents/{id}/webhooks', { params: { id } })
      expect(value.items).toMatchObject([{ last: { status: 200 }, failures: 0 }])
      await later()
      expect(await heardThere()).toHaveLength(all.length)
    },
  )

  test('that does not answer holds up nobody', async () => {
    await heard(id)
    await listen()
    await answerWith(0)
    const silent = address
    address = `${inject('listener')}/${crypto.randomUUID()}`
    await listen()
    await propose()
    await heard(id)
    expect(await heardThere()).toHaveLength(1)
    const { value } = await owner.ask('GET /api/queue', { query: { document: id } })
    expect(value.items).toHaveLength(1)
    const listed = await owner.ask('GET /api/documents/{id}/webhooks', { params: { id } })
    expect(listed.value.items.find(({ url }) => url === silent)).toMatchObject({
      last: { status: 0 },
      failures: 1,
    })
  })

  test('there are few of a place, and only what is an address', async () => {
    for (let k = 0; k < 5; k++) expect((await listen()).status).toBe(201)
    expect((await listen()).error).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'webhooks' })
    const wrong = await owner.ask('POST /api/webhooks', { body: { url: 'file:///etc/passwd' } })
    expect(wrong.error).toMatchObject({ code: 'INVALID_INPUT', path: 'url' })
  })
})
