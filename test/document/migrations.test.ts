import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { Database } from '../../src/document/database.ts'
import { createSchema, wake } from '../../src/document/migrations.ts'
import { COMPARED_PAIRS } from '../../src/document/findings-schema.ts'
import { MIGRATIONS } from '../../src/document/schema.ts'
import { createdDocument, editor, failure, freshObject, must } from './support/document.ts'
import { checked, found } from './support/findings.ts'

const LINES = [['一。', 'One.']] as const

test('data of a newer program is refused politely and left alone', async () => {
  const { service, stub } = await createdDocument(LINES)
  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec('INSERT INTO migration VALUES (?, ?, ?)', MIGRATIONS.length + 1, 'from the future', '')
  })
  await evictDurableObject(stub)
  expect(failure(await service.read())).toEqual({ code: 'NEWER_SCHEMA' })
  expect(failure(await service.label(1, 'x', editor))).toEqual({ code: 'NEWER_SCHEMA' })
  expect((await stub.fetch('https://object/live')).status).toBe(404)
  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec('DELETE FROM migration WHERE number > ?', MIGRATIONS.length)
  })
  await evictDurableObject(stub)
  expect(must(await service.read()).head).toBe(1)
})

test('migrations that were interrupted anywhere go on where they stopped', async () => {
  for (let done = 1; done <= MIGRATIONS.length; done++) {
    const { stub } = freshObject()
    await runInDurableObject(stub, (_, { storage }) => {
      const db = new Database(storage)
      createSchema(db, done)
      expect(wake(db)).toBe('present')
      expect(db.first('SELECT count(*) AS steps FROM migration')).toEqual({ steps: MIGRATIONS.length })
      expect(db.all('SELECT * FROM visit')).toEqual([])
    })
  }
})

test('a document of before anything was counted is counted when it is opened', async () => {
  const { service, stub } = await createdDocument([
    ['一 二。', 'One two.'],
    ['三。', 'Three 😀.'],
  ])
  const { progress } = must(await service.read())
  expect(progress).toMatchObject([{ characters: 5 }, { characters: 14 }])
  await runInDurableObject(stub, (_, { storage }) => {
    const step = MIGRATIONS.findIndex(({ name }) => name === 'what was read and approved')
    const { statements } = MIGRATIONS[step]!
    for (const table of ['reading', 'reading_now', 'progress', 'approval'])
      storage.sql.exec(`DROP TABLE ${table}`)
    storage.sql.exec('ALTER TABLE text DROP COLUMN weight')
    for (const statement of statements) storage.sql.exec(statement)
  })
  expect(must(await service.read()).progress).toEqual(progress)
})

test('a document of before pairs were compared is looked at once more when it is opened', async () => {
  const made = await createdDocument([
    ['甲。', 'The Provincial Development and Reform Commission met.'],
    ['乙。', 'The Provincial Reform and Development Committee left.'],
  ])
  await checked(made)
  expect(await found(made.service)).toEqual(['p2 name-inconsistent'])
  await runInDurableObject(made.stub, (_, { storage }) => {
    const { sql } = storage
    for (const table of ['finding', 'finding_count']) sql.exec(`DELETE FROM ${table}`)
    for (const table of ['sighting', 'to_compare']) sql.exec(`DROP TABLE ${table}`)
    sql.exec('DROP INDEX finding_of_subject')
    sql.exec('ALTER TABLE finding DROP COLUMN subject')
    for (const statement of COMPARED_PAIRS.statements) sql.exec(statement)
  })
  await evictDurableObject(made.stub)
  must(await made.service.read())
  await checked(made)
  expect(await found(made.service)).toEqual(['p2 name-inconsistent'])
})
