import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate } from '../../scripts/start/migrate.ts'

let runtime: Miniflare
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-migrations-'))
  runtime = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      log: new NoOpLog(),
      workers: [
        {
          name: 'empty',
          modules: true,
          script: 'export default {}',
          compatibilityDate: '2026-10-20',
          d1Databases: ['CATALOGUE'],
        },
      ],
    }),
  )
})

afterEach(async () => {
  await runtime.dispose()
  await rm(folder, { recursive: true })
})

const file = (name: string, sql: string) => writeFile(join(folder, name), sql)

test('files apply in order, each once', async () => {
  const database = await runtime.getD1Database('CATALOGUE')
  await file('0002_more.sql', `insert into word values ('two;'); -- a comment; with a stop\n`)
  await file('0001_first.sql', `create table word (text text not null); insert into word values ('one');`)
  await migrate(database, folder)
  await migrate(database, folder)
  await file('0003_later.sql', `insert into word values ('three');`)
  await migrate(database, folder)
  const { results } = await database.prepare('select text from word').all()
  expect(results).toEqual([{ text: 'one' }, { text: 'two;' }, { text: 'three' }])
})

test('a file that fails leaves nothing of itself, and works once it is mended', async () => {
  const database = await runtime.getD1Database('CATALOGUE')
  await file('0001_first.sql', `create table word (text text not null); insert into word values (null);`)
  await expect(migrate(database, folder)).rejects.toThrow('NOT NULL')
  const tables = database.prepare(`select name from sqlite_master where name = 'word'`)
  expect((await tables.all()).results).toEqual([])
  await file('0001_first.sql', `create table word (text text not null); insert into word values ('one');`)
  await migrate(database, folder)
  expect((await tables.all()).results).toEqual([{ name: 'word' }])
})
