import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wireError } from '../../src/contract/index.ts'
import { createApp } from '../../src/http/index.ts'
import { ORIGIN } from './support/visitor.ts'

const SECRET = 'no such column: secret_detail'

/** What the log got, a line an entry. */
let lines: string[] = []

beforeEach(() => {
  lines = []
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void lines.push(String(line)))
})
afterEach(() => void vi.restoreAllMocks())

/** The server on a database that fails at every statement, as D1 does when it does not answer. */
async function askOnFailingDatabase(message: string, path = '/api/documents') {
  const failing = new Proxy(env.CATALOGUE, {
    get() {
      throw new Error(message)
    },
  })
  const settings = { ...env, CATALOGUE: failing, RATE_LIMITS: 'off' as const }
  const context = { waitUntil() {}, passThroughOnException() {}, props: {} } as unknown as ExecutionContext
  return createApp(settings).fetch(new Request(ORIGIN + path), settings, context)
}

test.each([
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'D1_ERROR: Internal error in D1 DB storage caused object to be reset.',
])('what the platform lost is worth another try: %s', async (message) => {
  const answer = await askOnFailingDatabase(message)
  expect(answer.status).toBe(503)
  expect(wireError.parse(await answer.json()).error.code).toBe('UNAVAILABLE')
})

test('a bug tells the client nothing but its number, and the log everything', async () => {
  const answer = await askOnFailingDatabase(SECRET)
  expect(answer.status).toBe(500)
  const text = await answer.text()
  expect(text).not.toContain('secret_detail')
  expect(text).not.toMatch(/\.ts|\bat /)
  const { error } = wireError.parse(JSON.parse(text))
  expect(error).toMatchObject({ code: 'INTERNAL', requestId: answer.headers.get('x-request-id') })
  const line = JSON.parse(lines[0] ?? '') as Record<string, string>
  expect(line).toMatchObject({ level: 'error', requestId: error.requestId, message: SECRET })
  expect(line['stack']).toContain('Error')
})

test('a person at a page gets a page', async () => {
  const answer = await askOnFailingDatabase(SECRET, '/claim/none')
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await answer.text()).toContain(answer.headers.get('x-request-id'))
})
