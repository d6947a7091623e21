import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { readShare } from '../../src/domain/index.ts'
import { createdDocument, editor, must, reviewer } from './support/document.ts'

const LINES = [['一。', 'One.']] as const

interface Listed {
  seq: number
  title: string
  head: number
  pairs: number
  open_corrections: number
  visibility: string
  langs: string
  state: string
}

/** The registry makes its row before the object. */
async function register(id: string): Promise<void> {
  await env.CATALOGUE.prepare(
    `INSERT INTO document (id, workspace, state, state_at, created_by, updated_at, checked_at)
     VALUES (?, 'default', 'creating', '', 'm1', '', '')`,
  )
    .bind(id)
    .run()
}

async function listed(id: string): Promise<Listed | null> {
  return env.CATALOGUE.prepare('SELECT * FROM document WHERE id = ?').bind(id).first<Listed>()
}

async function rename(service: DocumentService, title: string): Promise<number> {
  return must(await service.change({ title }, editor)).seq
}

/** Rings until nothing is due. */
async function ringUntilQuiet(stub: Parameters<typeof runDurableObjectAlarm>[0]): Promise<void> {
  while (await runDurableObjectAlarm(stub)) void 0
}

async function outage<T>(work: () => Promise<T>): Promise<T> {
  await env.CATALOGUE.prepare('ALTER TABLE document RENAME TO document_away').run()
  try {
    return await work()
  } finally {
    await env.CATALOGUE.prepare('ALTER TABLE document_away RENAME TO document').run()
  }
}

/** What is due in the object, and whether its alarm is set. */
async function outbox(stub: Parameters<typeof runDurableObjectAlarm>[0]) {
  return runInDurableObject(stub, async (_, { storage }) => ({
    due: storage.sql.exec<{ task: string; attempts: number }>('SELECT task, attempts FROM due').toArray(),
    alarm: (await storage.getAlarm()) !== null,
  }))
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('the catalogue hears of what its list shows', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  await register(id)
  const seq = await rename(service, 'Renamed')
  await ringUntilQuiet(stub)
  expect(await listed(id)).toMatchObject({
    seq,
    title: 'Renamed',
    head: 1,
    pairs: 1,
    open_corrections: 0,
    visibility: 'private',
    langs: '["zh-Hans","en"]',
    state: 'live',
  })
  expect(await outbox(stub)).toEqual({ due: [], alarm: false })
})

test('an outage of the catalogue delays it and loses nothing', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  await register(id)
  const seq = await outage(async () => {
    await rename(service, 'During the outage')
    await runDurableObjectAlarm(stub)
    const failed = await outbox(stub)
    const waiting = failed.due.find(({ task }) => task === 'projection')
    expect(waiting?.attempts).toBeGreaterThan(0)
    expect(failed.alarm).toBe(true)
    return rename(service, 'Later in the outage')
  })
  await ringUntilQuiet(stub)
  expect(await listed(id)).toMatchObject({ seq, title: 'Later in the outage' })
})

test('a crash between the commit and the alarm, or a platform that gave up, is made good on waking', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  await register(id)
  const seq = await outage(async () => {
    const written = await rename(service, 'Before the crash')
    await runDurableObjectAlarm(stub)
    await runInDurableObject(stub, (_, { storage }) => storage.deleteAlarm())
    return written
  })
  await evictDurableObject(stub)
  must(await service.read())
  expect((await outbox(stub)).alarm).toBe(true)
  await ringUntilQuiet(stub)
  expect(await listed(id)).toMatchObject({ seq, title: 'Before the crash' })
})

test('what is written while the catalogue answers is delivered next', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  await register(id)
  const [, , seq] = await Promise.all([
    runDurableObjectAlarm(stub),
    rename(service, 'First'),
    rename(service, 'Second'),
    runDurableObjectAlarm(stub),
  ])
  await ringUntilQuiet(stub)
  expect(await listed(id)).toMatchObject({ seq, title: 'Second' })
})

test('a document that is deleted while its alarm rings logs nothing, and leaves the registry to be told and nothing else', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  await register(id)
  await rename(service, 'Soon gone')
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const [rang, deleted] = await Promise.all([runDurableObjectAlarm(stub), service.delete(editor)])
  expect([rang, deleted.ok]).toEqual([true, true])
  expect(logged).not.toHaveBeenCalled()
  const alarm = () => runInDurableObject(stub, (_, { storage }) => storage.getAlarm())
  expect(await alarm()).not.toBeNull()
  await runDurableObjectAlarm(stub)
  expect(await alarm()).toBeNull()
  expect(await listed(id)).toMatchObject({ state: 'deleted', title: '' })
})

test('a deletion of which the registry hears nothing is told again until it does', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  await register(id)
  await ringUntilQuiet(stub)
  must(await service.delete(editor))
  await outage(() => runDurableObjectAlarm(stub))
  expect(await listed(id)).toMatchObject({ state: 'live' })
  await ringUntilQuiet(stub)
  expect(await listed(id)).toMatchObject({ state: 'deleted', title: '', langs: '[]' })
})

test('the list hears what is read of many pairs, once that was worked out', async () => {
  const lines = Array.from({ length: 650 }, (_, k) => `Line ${k}.`)
  const { id, service, stub } = await createdDocument(lines.map((en, k) => [`第${k}行。`, en]))
  await register(id)
  await ringUntilQuiet(stub)
  const stretches = lines.map((en, k) => ({ pair: `p${k + 1}`, start: 0, end: en.length }))
  must(await service.confirm('en', { base: 1, stretches }, reviewer))
  await ringUntilQuiet(stub)
  const row = env.CATALOGUE.prepare('SELECT read_share AS share FROM document WHERE id = ?').bind(id)
  expect(await row.first('share')).toBe(readShare(must(await service.read())))
})
