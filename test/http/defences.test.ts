import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/domain/index.ts'
import { createApp } from '../../src/http/index.ts'
import { newOwner } from './support/people.ts'
import { draft, newDocument } from './support/sample.ts'
import { ORIGIN, SETUP_KEY, Visitor } from './support/visitor.ts'

let owner: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  id = await newDocument(owner)
})

const json = { 'content-type': 'application/json' }

describe('a write that comes from another site', () => {
  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'none', origin: 'null' },
    { 'sec-fetch-site': 'none', origin: 'http://localhost:8080' },
    { 'sec-fetch-site': 'none', origin: 'https://localhost' },
  ])('is refused: %o', async (headers) => {
    const title = { body: { title: 'Stolen' }, params: { id }, headers }
    expect((await owner.ask('PATCH /api/documents/{id}', title)).error.code).toBe('FORBIDDEN')
    expect((await owner.ask('DELETE /api/session', { headers })).error.code).toBe('FORBIDDEN')
    const link = await owner.ask('POST /api/owner-links', { body: { name: 'x' } })
    const claim = await new Visitor().fetch(new URL(link.value.url).pathname, { method: 'POST', headers })
    expect(claim.status).toBe(403)
  })

  test('cannot be a form or plain text', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await owner.fetch('/api/documents', {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify(draft()),
      })
      expect(answer.status).toBe(400)
    }
  })

  test('cannot open a socket', async () => {
    const headers = { upgrade: 'websocket', origin: 'https://evil.example' }
    expect((await owner.fetch(`/api/documents/${id}/live`, { headers })).status).toBe(403)
  })

  test('is let in from our own pages', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', origin: ORIGIN }
    const { status } = await owner.ask('PATCH /api/documents/{id}', {
      body: { title: 'Ours' },
      params: { id },
      headers,
    })
    expect(status).toBe(200)
  })
})

describe('a body', () => {
  const post = (body: BodyInit, headers: Record<string, string> = json) =>
    owner.fetch(`/api/documents/${id}/corrections`, { method: 'POST', headers, body })
  const codeOf = async (answer: Response) =>
    ((await answer.json()) as { error: { code: string; path: string; limit?: string } }).error

  test('that is too large is refused by its declared length', async () => {
    const answer = await post('x'.repeat(LIMITS.smallRequestBytes + 1))
    expect([answer.status, await codeOf(answer)]).toMatchObject([413, { code: 'LIMIT_EXCEEDED' }])
  })

  test('that is too large is refused while it comes in, whatever was declared', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(chunk)
      },
    })
    const answer = await owner.fetch(`/api/documents/${id}/corrections`, {
      method: 'POST',
      headers: json,
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(100)
  })

  test.each([
    ['nothing', ''],
    ['a brace', '{'],
    ['null', 'null'],
    ['a string', '"x"'],
    ['a number', '1e999'],
    ['a list', '[]'],
    ['too little', '{"base":1}'],
    ['a prototype', '{"__proto__":{"base":1}}'],
    ['half a surrogate pair', '\ud800'],
  ])('that is %s is refused', async (_, body) => {
    const answer = await post(body)
    expect([answer.status, (await codeOf(answer)).code]).toEqual([400, 'INVALID_INPUT'])
  })

  test('of bytes that are no UTF-8 is refused', async () => {
    const answer = await post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))
    expect((await codeOf(answer)).code).toBe('INVALID_INPUT')
  })

  test('of a hundred thousand brackets is refused', async () => {
    expect((await post('['.repeat(100_000))).status).toBe(400)
    expect((await post('['.repeat(100_000) + ']'.repeat(100_000))).status).toBe(400)
  })

  test('names the place that is wrong', async () => {
    const { pairs } = draft()
    const wrong = [...pairs.slice(0, 2), { texts: { zh: [{ kind: 'text', text: '', gap: '' }] } }]
    const answer = await owner.ask('POST /api/documents', { body: { ...draft(), pairs: wrong } })
    expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: 'pairs[2].texts.zh[0].text' })
  })

  test('names the limit it exceeds, and by how much', async () => {
    const title = 'x'.repeat(LIMITS.titleLength + 1)
    const answer = await owner.ask('POST /api/documents', { body: { ...draft(), title } })
    expect(answer.error).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'titleLength',
      max: LIMITS.titleLength,
      actual: LIMITS.titleLength + 1,
      path: 'title',
    })
  })

  test('with a field nobody knows is refused', async () => {
    const answer = await owner.ask('POST /api/documents', { body: { ...draft(), owner: 'me' } })
    expect(answer.error.code).toBe('INVALID_INPUT')
  })

  test('whose paragraphs are separated by words is refused', async () => {
    const texts = { zh: [{ kind: 'text', text: '甲', gap: 'hidden words' }] }
    const answer = await owner.ask('POST /api/documents', { body: { ...draft(), pairs: [{ texts }] } })
    expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: 'pairs[0].texts.zh[0].gap' })
  })
})

describe('an address', () => {
  test.each([
    '/api/documents/UPPER',
    '/api/documents/a',
    "/api/documents/x'%20OR%201=1",
    '/api/documents/..%2f..%2fetc',
    '/api/documents/%00%00%00%00',
    '/api/documents/%E0%A4%A',
    '/claim/%E0%A4%A/',
    `/api/documents/${'x'.repeat(500)}`,
    '/api/nothing',
    '/api',
    '/api/documents/{id}',
    '/public/v1/documents/none1234/EN',
    '/public/v2/documents/none1234/en',
  ])('that leads nowhere says so: %s', async (path) => {
    const answer = await owner.fetch(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each(['limit=0', 'limit=501', 'limit=x', 'limit=1.5', 'cursor=', 'cursor=%E4%B8%AD', 'cursor=W10'])(
    'with a wrong %s is refused',
    async (query) => {
      const answer = await owner.fetch(`/api/documents?${query}`)
      expect(answer.status).toBe(400)
    },
  )

  test('of an object nobody made wakes nothing that answers', async () => {
    const guest = new Visitor()
    expect((await guest.fetch('/public/v1/documents/nobodymade/en')).status).toBe(404)
    expect((await guest.fetch('/read/nobodymade/en')).status).toBe(404)
  })
})

test.each(['a b', 'x'.repeat(101)])('the idempotency key “%s” is refused', async (key) => {
  const headers = { 'idempotency-key': key }
  const answer = await owner.ask('POST /api/documents', { body: draft(), headers })
  expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: 'Idempotency-Key' })
})

test('a forged session is nobody', async () => {
  const visitor = new Visitor()
  for (const cookie of ['duizhao-session=', `duizhao-session=${'x'.repeat(43)}`, 'duizhao-session=%00; x']) {
    visitor.cookie = cookie
    expect((await visitor.ask('GET /api/session')).value).toEqual({ member: null, role: 'guest' })
  }
})

test('logging out ends the session itself, not just the cookie', async () => {
  const visitor = await newOwner()
  const { cookie } = visitor
  expect((await visitor.ask('DELETE /api/session')).status).toBe(204)
  expect(visitor.cookie).toBeNull()
  visitor.cookie = cookie
  expect((await visitor.ask('GET /api/session')).value.role).toBe('guest')
})

test('every answer is safe to show to a browser', async () => {
  for (const path of ['/api/session', '/api/nothing', '/claim/none', `/api/documents/${id}`, '/healthz']) {
    const { headers } = await owner.fetch(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/)
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-request-id')).toMatch(/./)
    expect(headers.get('strict-transport-security')).toBeNull()
  }
})

test('over HTTPS the browser is told to stay there, and the cookie is bound to the host', async () => {
  const link = await owner.ask('POST /api/owner-links', { body: { name: 'Hanna' } })
  const secure = new URL(link.value.url)
  secure.protocol = 'https:'
  const claimed = await new Visitor().fetch(secure.href, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'cf-connecting-ip': '203.0.113.7' },
  })
  expect(claimed.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/)
  expect(claimed.headers.get('set-cookie')).toMatch(
    /^__Host-duizhao-session=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
  )
})

describe('rates', () => {
  const knock = (app: ReturnType<typeof createApp>, settings: typeof env) =>
    app.fetch(
      new Request(`${ORIGIN}/claim/none`, { headers: { 'cf-connecting-ip': '203.0.113.9' } }),
      settings,
      { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext,
    )

  test('are limited for each address, with the time to wait', async () => {
    const visitor = new Visitor()
    const answers: Response[] = []
    for (let k = 0; k < 12; k++) answers.push(await visitor.fetch('/claim/none'))
    expect(answers.map((answer) => answer.status).filter((status) => status === 429).length).toBeGreaterThan(
      0,
    )
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('60')
    expect((await new Visitor().fetch('/claim/none')).status).toBe(410)
  })

  test('can be lifted for simulations', async () => {
    const settings = { ...env, RATE_LIMITS: 'off' as const }
    const app = createApp(settings)
    for (let k = 0; k < 15; k++) expect((await knock(app, settings)).status).toBe(410)
  })
})

test.each([
  [{ SETUP_KEY: 'short' }, /SETUP_KEY/],
  [{ SETUP_KEY: '' }, /SETUP_KEY/],
  [{ RATE_LIMITS: 'no' }, /RATE_LIMITS/],
  [{ CATALOGUE: undefined }, /CATALOGUE/],
  [{ DOCUMENTS: undefined }, /DOCUMENTS/],
])('a setting that cannot be right stops the start: %o', (wrong, complaint) => {
  expect(() => createApp({ ...env, ...wrong } as unknown as typeof env)).toThrow(complaint)
})

test('without a setup key nobody has it', async () => {
  const { SETUP_KEY: _, ...rest } = env
  const settings = rest as typeof env
  const answer = await createApp(settings).fetch(
    new Request(`${ORIGIN}/api/owner-links`, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${SETUP_KEY}`, 'cf-connecting-ip': '203.0.113.8' },
      body: '{}',
    }),
    settings,
    { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext,
  )
  expect(answer.status).toBe(401)
})
