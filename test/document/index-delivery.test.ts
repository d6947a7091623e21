import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { indexTexts } from '../../src/catalogue/projection/index.ts'
import { MIGRATIONS } from '../../src/document/store/schema.ts'
import { createdDocument, editor, must, newDocument, freshObject } from './support/document.ts'
import { headOf, pairsNow, packageOf } from './support/reading.ts'

type Stub = Parameters<typeof runDurableObjectAlarm>[0]

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

async function register(id: string): Promise<void> {
  await env.CATALOGUE.prepare(
    `INSERT INTO document (id, workspace, state, state_at, created_by, updated_at, checked_at)
     VALUES (?, 'default', 'live', '', 'm1', '', '')`,
  )
    .bind(id)
    .run()
}

/** @returns how often it rang. */
async function ringUntilQuiet(stub: Stub): Promise<number> {
  for (let rung = 0; ; rung++) if (!(await runDurableObjectAlarm(stub))) return rung
}

const textsOf = async (id: string) => {
  const { results } = await env.CATALOGUE.prepare(
    `SELECT t.edition, t.text FROM searched_text t
     JOIN indexed_document i ON i.number = (33554432 - (t.id >> 27)) WHERE i.document = ? ORDER BY t.id`,
  )
    .bind(id)
    .all<{ edition: string; text: string }>()
  return results.map(({ text }) => text)
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, k) => [`第${k}句。`, `Sentence ${k}.`] as const)

test('a large document is told in steps, and an edit then in one row', async () => {
  const object = freshObject()
  await register(object.id)
  must(await object.service.create(object.id, newDocument(lines(1_000)), editor))
  expect(await ringUntilQuiet(object.stub)).toBeGreaterThan(4)
  expect(await textsOf(object.id)).toEqual(lines(1_000).flat())
  const before = await writtenBy(async () => {
    const texts = [{ pair: 'p500', edition: 'en', text: 'Edited.' }]
    must(await object.service.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor))
    await ringUntilQuiet(object.stub)
  })
  expect(before).toEqual(['第499句。', 'Edited.'])
})

/** Texts that differ afterwards, with the other editions of their pairs. */
async function writtenBy(work: () => Promise<void>): Promise<string[]> {
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare('CREATE TABLE written (text TEXT)'),
    env.CATALOGUE.prepare(
      'CREATE TRIGGER texts_written AFTER UPDATE ON searched_text BEGIN INSERT INTO written VALUES (new.text); END',
    ),
  ])
  await work()
  const { results } = await env.CATALOGUE.prepare('SELECT text FROM written').all<{ text: string }>()
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare('DROP TRIGGER texts_written'),
    env.CATALOGUE.prepare('DROP TABLE written'),
  ])
  return results.map(({ text }) => text)
}

test('an outage anywhere loses nothing', async () => {
  const { id, service, stub } = await createdDocument(lines(450))
  await register(id)
  await runDurableObjectAlarm(stub)
  await env.CATALOGUE.prepare('ALTER TABLE searched_text RENAME TO away').run()
  await runDurableObjectAlarm(stub)
  must(
    await service.revise({ base: 1, command: { kind: 'merge', pairs: ['p1', 'p2'] }, message: '' }, editor),
  )
  await runDurableObjectAlarm(stub)
  await env.CATALOGUE.prepare('ALTER TABLE away RENAME TO searched_text').run()
  await ringUntilQuiet(stub)
  const now = (await pairsNow(service)).flatMap(({ texts }) =>
    ['zh', 'en'].map((edition) =>
      texts[edition]!.map(({ text, gap }) => text + gap)
        .join('')
        .trimEnd(),
    ),
  )
  expect((await textsOf(id)).toSorted()).toEqual(now.toSorted())
})

test('a delivery that comes late changes nothing', async () => {
  const { id, stub } = await createdDocument(lines(1))
  await register(id)
  await ringUntilQuiet(stub)
  const late = { pair: 'p1', edition: 'en', place: 1, lang: 'en', text: 'Old.', words: 'old' }
  await indexTexts(env.CATALOGUE, id, 1, [late])
  expect(await textsOf(id)).toEqual(['第0句。', 'Sentence 0.'])
  await env.CATALOGUE.prepare("UPDATE document SET state = 'deleted' WHERE id = ?").bind(id).run()
  await indexTexts(env.CATALOGUE, id, 99, [late])
  expect(await textsOf(id)).toEqual(['第0句。', 'Sentence 0.'])
})

test('each pair is told once, however often it was revised before', async () => {
  const { service } = await createdDocument(lines(3))
  for (let k = 0; k < 10; k++) {
    const texts = [{ pair: 'p1', edition: 'en', text: `Edited ${k}.` }]
    must(
      await service.revise(
        { base: await headOf(service), command: { kind: 'edit', texts }, message: '' },
        editor,
      ),
    )
  }
  const copy = freshObject()
  await register(copy.id)
  must(await copy.service.importPackage(copy.id, await packageOf(service), editor))
  await ringUntilQuiet(copy.stub)
  expect(await textsOf(copy.id)).toEqual(['第0句。', 'Edited 9.', ...lines(3).slice(1).flat()])
  await runInDurableObject(copy.stub, (_, { storage }) => {
    expect(storage.sql.exec('SELECT * FROM due').toArray()).toEqual([])
  })
})

test('a document from before 简 and 繁 were one is told anew when it wakes, a bounded step at a time', async () => {
  const traditional = Array.from({ length: 450 }, (_, k) => [`提高質量${k}。`, `Quality ${k}.`] as const)
  const { id, service, stub } = await createdDocument(traditional)
  await register(id)
  must(await service.propose({ base: 1, pair: 'p1', edition: 'zh', text: '提高效益0。' }, editor))
  await ringUntilQuiet(stub)
  const finds = async (table: string) =>
    (await env.CATALOGUE.prepare(`SELECT count(*) AS n FROM ${table} WHERE ${table} MATCH ?`)
      .bind(`scope : "d${id}" AND words : "质量"`)
      .first<number>('n'))!
  const all = [await finds('search_index'), await finds('queue_index')]
  expect(all).toEqual([450, 1])
  // As a program from before told them.
  await env.CATALOGUE.batch([
    env.CATALOGUE.prepare('DELETE FROM queue_index'),
    env.CATALOGUE.prepare('DELETE FROM search_index'),
  ])
  await runInDurableObject(stub, (_, { storage }) => {
    const step = MIGRATIONS.find(({ name }) => name.startsWith('search that takes simplified'))!
    for (const statement of step.statements) storage.sql.exec(statement)
  })
  await evictDurableObject(stub)
  must(await service.read())
  expect(await ringUntilQuiet(stub)).toBeGreaterThan(2)
  expect([await finds('search_index'), await finds('queue_index')]).toEqual(all)
})
