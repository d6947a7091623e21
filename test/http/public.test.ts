import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newOwner } from './support/people.ts'
import { draft, newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

const EVIL = '<img src=x onerror=alert(1)>'

let owner: Visitor
let id = ''
const reader = new Visitor()

beforeAll(async () => {
  owner = await newOwner()
})

/** Published, public, open to suggestions; one pair is full of markup. */
beforeEach(async () => {
  const [first, ...others] = draft().pairs
  const texts = { ...first?.texts, en: [{ kind: 'text' as const, text: EVIL, gap: '\n\n' }] }
  id = await newDocument(owner, {
    title: `Title ${EVIL}`,
    pairs: [{ texts }, ...others],
    visibility: 'public',
    guestsMaySuggest: true,
  })
  await publish(1)
})

function publish(revision: number) {
  return owner.ask('PUT /api/documents/{id}/publications/{edition}', {
    params: { id, edition: 'en' },
    body: { revision },
  })
}

function change(settings: object) {
  return owner.ask('PATCH /api/documents/{id}', { params: { id }, body: settings })
}

const edition = () => ({ id, edition: 'en' })

describe('the published text', () => {
  test('is there for anybody, from any site, for a bounded time', async () => {
    const answer = await reader.ask('GET /public/v1/documents/{id}/{edition}', {
      params: edition(),
      headers: { origin: 'https://blog.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.value).toMatchObject({ format: 1, document: id, revision: 1, guestsMaySuggest: true })
    expect(answer.value.pairs.map((pair) => pair.target)).toContain('He finally spoke.')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d{1,3}, s-maxage=\d{1,4}$/)
    expect(answer.headers.get('cache-tag')).toBe(`document-${id}`)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const again = await reader.ask('GET /public/v1/documents/{id}/{edition}', {
      params: edition(),
      headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
    })
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
  })

  test('is the same for the owner: no cookie is looked at', async () => {
    await change({ visibility: 'private' })
    const answer = await owner.ask('GET /public/v1/documents/{id}/{edition}', { params: edition() })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
  })

  test('is led to by the document alone, while something is published and public', async () => {
    const answer = await reader.fetch(`/read/${id}`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/read/${id}/en`])
    await owner.ask('DELETE /api/documents/{id}/publications/{edition}', { params: edition() })
    expect((await reader.fetch(`/read/${id}`, { redirect: 'manual' })).status).toBe(404)
    await publish(1)
    await change({ visibility: 'private' })
    expect((await reader.fetch(`/read/${id}`, { redirect: 'manual' })).status).toBe(404)
  })

  test('is gone when it is taken back, and missing revisions are kept nowhere', async () => {
    const missing = await reader.ask('GET /public/v1/documents/{id}/{edition}', {
      params: edition(),
      query: { revision: 9 },
    })
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store'])
    await owner.ask('DELETE /api/documents/{id}/publications/{edition}', { params: edition() })
    for (const path of [`/public/v1/documents/${id}/en`, `/read/${id}/en`, `/embed/${id}/en`]) {
      const answer = await reader.fetch(path)
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-store'])
    }
  })

  test('is compared with what was published before', async () => {
    const text = 'He spoke last.'
    await owner.ask('POST /api/documents/{id}/revisions', {
      params: { id },
      body: { base: 1, command: { kind: 'edit', texts: [{ pair: 'p3', edition: 'en', text }] }, message: '' },
    })
    await publish(2)
    const diff = await reader.ask('GET /public/v1/documents/{id}/{edition}/diff', {
      params: edition(),
      query: { from: 1 },
    })
    expect(diff.value).toMatchObject({ from: 1, to: 2 })
    const after = diff.value.rows[0]?.ops.filter(([kind]) => kind !== '-').map(([, words]) => words)
    expect(after?.join('')).toBe(text)
  })
})

describe('a reader’s suggestion', () => {
  const suggestion = { pair: 'p3', revision: 1, text: 'He spoke last.', name: '读者' }
  const suggest = (body: object, headers: Record<string, string> = {}) =>
    reader.ask('POST /public/v1/documents/{id}/{edition}/suggestions', {
      params: edition(),
      body,
      headers: { origin: 'https://blog.example', 'sec-fetch-site': 'cross-site', ...headers },
    })

  test('lands in the queue under the name given', async () => {
    const sent = await suggest(suggestion)
    expect([sent.status, sent.value.state]).toEqual([201, 'open'])
    const queue = await owner.ask('GET /api/documents/{id}/corrections', { params: { id } })
    expect(queue.value.items).toMatchObject([{ id: sent.value.id, author: { kind: 'guest', name: '读者' } }])
  })

  test('sent twice with one key arrives once', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const [first, second] = [await suggest(suggestion, key), await suggest(suggestion, key)]
    expect(second.value.id).toBe(first.value.id)
  })

  test('is refused where the document does not ask for it', async () => {
    await change({ guestsMaySuggest: false })
    expect((await suggest(suggestion)).error.code).toBe('FORBIDDEN')
    await change({ guestsMaySuggest: true, visibility: 'private' })
    expect((await suggest(suggestion)).error.code).toBe('NOT_FOUND')
  })

  test('a browser may ask first whether it may', async () => {
    const preflight = await reader.fetch(`/public/v1/documents/${id}/en/suggestions`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://blog.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key')
    const api = await reader.fetch('/api/session', {
      method: 'OPTIONS',
      headers: { origin: 'https://x.example' },
    })
    expect(api.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the reading page', () => {
  test('has both texts in plain HTML, each run in its language, nothing as markup', async () => {
    const page = await reader.fetch(`/read/${id}/en`)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const html = await page.text()
    expect(html).toContain('<p class="source text" lang="zh-Hans">他最后讲话。</p>')
    expect(html).toContain('<p class="target text" lang="en">He finally spoke.</p>')
    expect(html).toContain('id="p3"')
    expect(html).toContain('href="#p3"')
    expect(html).toContain(`<link rel="canonical" href="http://localhost/read/${id}/en" />`)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toMatch(/<(?:script|style|img)/)
  })

  test('may be framed by nobody and run nothing', async () => {
    const policy = (await reader.fetch(`/read/${id}/en`)).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('script-src')
  })

  test('is listed by search engines only if the document is public', async () => {
    const robots = '<meta name="robots" content="noindex" />'
    expect(await (await reader.fetch(`/read/${id}/en`)).text()).not.toContain(robots)
    await change({ visibility: 'link' })
    expect(await (await reader.fetch(`/read/${id}/en`)).text()).toContain(robots)
  })

  test('does not depend on who asks, for caches keep one for all', async () => {
    const [german, chinese] = await Promise.all(
      ['de', 'zh-CN'].map((language) =>
        reader.fetch(`/read/${id}/en`, { headers: { 'accept-language': language, cookie: 'lang=zh-Hans' } }),
      ),
    )
    expect(await german?.text()).toBe(await chinese?.text())
  })

  test('of a document that is not there is a page as well', async () => {
    const page = await reader.fetch('/read/nobodymade/en', { headers: { 'accept-language': 'zh-CN' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await page.text()).toContain('这里没有内容')
  })
})

test('the viewer as a page of its own has its title before the eye and leads back; in a frame it has neither', async () => {
  const back = `<a href="/read/${id}/en">`
  const alone = await (await reader.fetch(`/embed/${id}/en?as=page`)).text()
  expect(alone).toMatch(/<h1 lang="[^"]+">/)
  expect(alone).toContain(back)
  const framed = await (await reader.fetch(`/embed/${id}/en`)).text()
  expect(framed).toContain('<h1 class="unseen">')
  expect(framed).not.toContain(back)
})

test('the frame may stand anywhere and runs nothing but the viewer', async () => {
  const page = await reader.fetch(`/embed/${id}/en`)
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain('frame-ancestors *')
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe')
  const html = await page.text()
  expect(html).toContain(`<duizhao-viewer src="/public/v1/documents/${id}/en"`)
  expect(html).toContain('src="/viewer/v1/duizhao-viewer.js"')
  expect(html).not.toContain('<img')
})

test('every public answer carries a bounded life or none', async () => {
  for (const path of [`/read/${id}/en`, `/embed/${id}/en`, `/public/v1/documents/${id}/en?limit=1`]) {
    const { headers } = await reader.fetch(path)
    expect(headers.get('cache-control')).toMatch(/^public, max-age=60, s-maxage=600$/)
    expect(headers.get('vary') ?? '').not.toMatch(/cookie/i)
  }
})
