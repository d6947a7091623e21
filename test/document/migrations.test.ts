import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { Database } from '../../src/document/database.ts'
import { createSchema, wake } from '../../src/document/migrations.ts'
import { MIGRATIONS } from '../../src/document/schema.ts'
import { createdDocument, editor, failure, freshObject, must } from './support/document.ts'

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
