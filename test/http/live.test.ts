import { env } from 'cloudflare:workers'
import { beforeAll, expect, test, vi } from 'vitest'
import { documentObject } from '../../src/http/document-object.ts'
import { invited, newOwner } from './support/people.ts'
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

async function listen(visitor: Visitor, headers: Record<string, string> = {}) {
  const { webSocket: socket } = await visitor.fetch(`/api/documents/${id}/live`, {
    headers: { upgrade: 'websocket', origin: ORIGIN, ...headers },
  })
  if (!socket) throw new Error('no socket came with the handshake')
  const heard: string[] = []
  socket.addEventListener('message', ({ data }) => void heard.push(String(data)))
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => resolve(code))
  })
  socket.accept()
  const until = (count: number) =>
    vi.waitFor(() => {
      expect(heard.length).toBeGreaterThanOrEqual(count)
      return heard
    })
  return { socket, heard, closed, until }
}

const label = (text: string) =>
  owner.ask('PUT /api/documents/{id}/revisions/{number}/label', {
    params: { id, number: 1 },
    body: { label: text },
  })

let ahead = 0

/** When it has to be asked again who may be in the room. */
async function later<T>(work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    vi.setSystemTime(Date.now() + (ahead += 6_000))
    return await work()
  } finally {
    vi.useRealTimers()
  }
}

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

const LOSES: readonly (readonly [
  string,
  (visitor: Visitor, member: string) => Promise<{ status: number }>,
])[] = [
  ['is removed', (_, member) => owner.ask('DELETE /api/members/{id}', { params: { id: member } })],
  ['ends the session', (visitor) => visitor.ask('DELETE /api/session')],
]

test.each(LOSES)(
  'who %s hears nothing more within seconds, and the others hear all of it, in order',
  async (_, lose) => {
    const visitor = await invited(owner, 'reader', 'Rita')
    const { member } = (await visitor.ask('GET /api/session')).value
    const [theirs, ours] = [await listen(visitor), await listen(owner)]
    await label('Before')
    await ours.until(1)
    expect((await lose(visitor, member?.id ?? '')).status).toBe(204)
    await later(() => Promise.all(['After', 'And after that', 'At last'].map(label)))
    const seqs = (await ours.until(4)).map((message) => (JSON.parse(message) as { seq: number }).seq)
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
    expect(new Set(seqs).size).toBe(4)
    expect(await theirs.closed).toBe(4000)
    expect(theirs.heard).toHaveLength(1)
    ours.socket.close()
  },
)

test('who may only read some other document hears no more, whatever header is sent along', async () => {
  const other = await newDocument(owner)
  const visitor = await invited(owner, 'reader', 'Otis', id)
  const theirs = await listen(visitor, { 'x-duizhao-session': 'of-somebody-else' })
  await env.CATALOGUE.prepare('UPDATE membership SET document = ?1 WHERE document = ?2').bind(other, id).run()
  await later(() => label('Not for Otis'))
  expect(await theirs.closed).toBe(4000)
  expect(theirs.heard).toEqual([])
})

test('where the catalogue does not answer, everyone is sent to the door and misses nothing', async () => {
  const { closed, heard } = await listen(owner)
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  await env.CATALOGUE.prepare('ALTER TABLE session RENAME TO session_away').run()
  await later(async () => {
    await documentObject(env, id).label(1, 'During the outage', {
      actor: { kind: 'system', name: 'Duizhao' },
    })
  })
  expect(await closed).toBe(4000)
  await env.CATALOGUE.prepare('ALTER TABLE session_away RENAME TO session').run()
  expect([heard, logged.mock.calls.length]).toEqual([[], 1])
  logged.mockRestore()
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
