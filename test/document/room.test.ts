import { evictDurableObject } from 'cloudflare:test'
import { expect, test, vi } from 'vitest'
import type { DocumentEvent } from '../../src/domain/index.ts'
import { createdDocument, editor, EDITOR, failure, must } from './support/document.ts'

const LINES = [['一。', 'One.']] as const

type Stub = Awaited<ReturnType<typeof createdDocument>>['stub']

async function enter(stub: Stub) {
  const { webSocket } = await stub.fetch('https://object/live', { headers: { Upgrade: 'websocket' } })
  if (!webSocket) throw new Error('no socket')
  const heard: string[] = []
  const waiting: (() => void)[] = []
  webSocket.addEventListener('message', ({ data }) => {
    heard.push(String(data))
    for (const wake of waiting.splice(0)) wake()
  })
  const closed = new Promise<number>((resolve) => {
    webSocket.addEventListener('close', ({ code }) => resolve(code))
  })
  webSocket.accept()
  const next = async (count: number) => {
    while (heard.length < count) await new Promise<void>((resolve) => void waiting.push(resolve))
    return heard.slice(0, count)
  }
  return { webSocket, heard, next, closed }
}

test('everyone in the room hears of every event, in order, after it is real', async () => {
  const { service, stub } = await createdDocument(LINES)
  const visitors = [await enter(stub), await enter(stub)]
  must(await service.label(1, 'First', editor))
  const command = { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: 'Two.' }] } as const
  must(await service.revise({ base: 1, command, message: '' }, editor))
  for (const { next } of visitors) {
    const events = (await next(2)).map((message) => JSON.parse(message) as DocumentEvent)
    expect(events).toMatchObject([
      { seq: 4, kind: 'revision.labelled', about: { revision: 1 }, actor: EDITOR },
      { seq: 5, kind: 'revision.made', about: { revision: 2 } },
    ])
  }
})

test('a refused write is not heard of', async () => {
  const { service, stub } = await createdDocument(LINES)
  const { next } = await enter(stub)
  expect(failure(await service.label(9, 'x', editor)).code).toBe('NOT_FOUND')
  must(await service.label(1, 'First', editor))
  expect(await next(1)).toMatchObject([expect.stringContaining('revision.labelled')])
})

test('who was let in long ago is told nothing more, and has to come in again', async () => {
  const { service, stub } = await createdDocument(LINES)
  const early = await enter(stub)
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    vi.setSystemTime(Date.now() + 11 * 60_000)
    const late = await enter(stub)
    must(await service.label(1, 'Not for everybody', editor))
    expect(await early.closed).toBe(4000)
    expect(early.heard).toEqual([])
    expect(await late.next(1)).toMatchObject([expect.stringContaining('Not for everybody')])
  } finally {
    vi.useRealTimers()
  }
})

test('visitors stay connected while the object sleeps, and pings are answered', async () => {
  const { service, stub } = await createdDocument(LINES)
  const { webSocket, next } = await enter(stub)
  webSocket.send('ping')
  expect(await next(1)).toEqual(['pong'])
  await evictDurableObject(stub)
  must(await service.label(1, 'First', editor))
  expect((await next(2))[1]).toContain('revision.labelled')
})

test('whatever a visitor sends changes nothing', async () => {
  const { service, stub } = await createdDocument(LINES)
  const { webSocket, next } = await enter(stub)
  webSocket.send('{"kind":"edit"}')
  webSocket.send('x'.repeat(100_000))
  webSocket.send('ping')
  expect(await next(1)).toEqual(['pong'])
  expect(must(await service.read()).head).toBe(1)
})

test('deleting the document ends the room', async () => {
  const { service, stub } = await createdDocument(LINES)
  const { closed } = await enter(stub)
  must(await service.delete(editor))
  expect(await closed).toBe(1001)
})

test('who does not ask for a socket is told so', async () => {
  const { stub } = await createdDocument(LINES)
  expect((await stub.fetch('https://object/live')).status).toBe(426)
})
