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
