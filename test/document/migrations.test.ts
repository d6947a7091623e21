import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/domain/index.ts'
import { Database } from '../../src/document/store/database.ts'
import { createSchema, wake } from '../../src/document/store/migrations.ts'
import { COMPARED_PAIRS, VERDICTS } from '../../src/document/store/findings-schema.ts'
import { readVerdicts } from '../../src/document/check/share-rows.ts'
import { MIGRATIONS } from '../../src/document/store/schema.ts'
import { createdDocument, editor, failure, freshObject, must } from './support/document.ts'
import { checked, expectAsAnew, found } from './support/findings.ts'

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

test('what pairs of before added to a verdict is added up when the document is opened', async () => {
  const made = await createdDocument([
    [
      '他们依靠群众，优化营商环境。',
      'They rely on the masses and on optimization of the business environment.',
    ],
    ['提升获得感，依靠群众。', 'Raise the sense of gain; the masses are relied on.'],
    ['据悉，举行会议。', 'It is reported that they met.'],
    ['会议。', 'A meeting to rely on.'],
    ['', 'Rely on the masses.'],
    ['优化营商环境。', 'Seek optimization of the business environment.'],
  ])
  await checked(made)
  const before = await found(made.service)
  expect(before.length).toBeGreaterThan(4)
  await runInDurableObject(made.stub, (_, { storage }) => {
    const db = new Database(storage)
    const kept = () => ({ shares: db.all<Share>('SELECT * FROM share'), sums: readVerdicts(db)[0]?.sums })
    const { shares, sums } = kept()
    for (const share of shares) sightingsOfOld(share).forEach((one, place) => sight(db, share, place, one))
    for (const table of ['share', 'verdict', 'to_judge']) db.run(`DROP TABLE ${table}`)
    for (const statement of VERDICTS.statements) db.run(statement)
    expect(kept()).toEqual({ shares, sums })
    expect(db.all(`SELECT * FROM sighting WHERE subject = 'text'`)).toEqual([])
  })
  await evictDurableObject(made.stub)
  expect(await found(made.service)).toEqual(before)
  await checked(made)
  expect(await found(made.service)).toEqual(before)
  await expectAsAnew(made)
})

interface Share {
  readonly edition: string
  readonly pair: string
  readonly rule: string
  readonly amounts: string
  readonly findings: string
}

/** As a program from before verdicts kept them: one sighting of the amounts, then one of each place. */
function sightingsOfOld({ amounts, findings }: Share): object[] {
  const places = (JSON.parse(findings) as Finding[]).map(
    ({ start, end, sourceStart, sourceEnd, key, params }) => ({
      form: params['suggestion'],
      variant: key.split('.')[1],
      quote: params['quote'],
      start,
      end,
      source: { start: sourceStart, end: sourceEnd },
      term: params['term'],
    }),
  )
  return [{ form: '', quote: '', start: 0, end: 0, amounts: JSON.parse(amounts) as number[] }, ...places]
}

function sight(db: Database, { edition, pair, rule }: Share, place: number, sighting: object): void {
  db.run(
    'INSERT INTO sighting VALUES (?, ?, ?, ?, ?, ?, ?)',
    edition,
    pair,
    100 + place,
    0,
    rule,
    'text',
    JSON.stringify(sighting),
  )
}
