import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { ORIGIN, type Visitor } from './support/visitor.ts'

let owner: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  id = await newDocument(owner)
})

const join = (headers: Record<string, string> = {}) =>
  owner.fetch(`/api/documents/${id}/live`, { headers: { upgrade: 'websocket', origin: ORIGIN, ...headers } })

test('whoever has the document open hears of what happens in it', async () => {
  const { status, webSocket } = await join()
  expect(status).toBe(101)
  if (!webSocket) throw new Error('no socket came with the handshake')
  const heard = new Promise<string>((resolve) => {
    webSocket.addEventListener('message', ({ data }) => resolve(String(data)), { once: true })
  })
  webSocket.accept()
  await owner.ask('PUT /api/documents/{id}/revisions/{number}/label', {
    params: { id, number: 1 },
    body: { label: 'Heard' },
  })
  expect(JSON.parse(await heard)).toMatchObject({
    kind: 'revision.labelled',
    about: { revision: 1 },
    actor: { name: 'Olga' },
  })
  webSocket.close()
})

test('a socket opens, and other answers bring a longer cookie, when the session is prolonged', async () => {
  const soon = new Date(Date.now() + 86_400_000).toISOString()
  const age = () => env.CATALOGUE.prepare('UPDATE session SET expires_at = ?').bind(soon).run()
  await age()
  const { status, webSocket } = await join()
  expect(status).toBe(101)
  webSocket?.accept()
  webSocket?.close()
  await age()
  const { headers } = await owner.ask('GET /api/session')
  expect(headers.get('set-cookie')).toMatch(/^duizhao-session=[\w-]{43}; Path=\/; Max-Age=7776000;/)
  expect((await owner.ask('GET /api/session')).headers.get('set-cookie')).toBeNull()
})

test('a ping is answered', async () => {
  const { webSocket } = await join()
  if (!webSocket) throw new Error('no socket came with the handshake')
  const heard = new Promise<string>((resolve) => {
    webSocket.addEventListener('message', ({ data }) => resolve(String(data)), { once: true })
  })
  webSocket.accept()
  webSocket.send('ping')
  expect(await heard).toBe('pong')
  webSocket.close()
})

test('what is no handshake is told so', async () => {
  const answer = await owner.ask('GET /api/documents/{id}/live', { params: { id } })
  expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: 'Upgrade' })
})
