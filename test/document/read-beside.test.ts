import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { READ_BESIDE } from '../../src/document/store/readings-schema.ts'
import { createdDocument, editor, freshObject, must, reviewer } from './support/document.ts'
import { checked } from './support/findings.ts'
import { everything, packageOf } from './support/reading.ts'

const readings = (service: DocumentService) => everything((request) => service.readings('en', request))

/** All of the pair read beside the first source, then its first sentence beside another. */
async function readTwice() {
  const made = await createdDocument([['一。二。', 'One. Two.']])
  const { service } = made
  const whole = [{ pair: 'p1', start: 0, end: 9 }]
  must(await service.confirm('en', { base: 1, stretches: whole }, reviewer))
  const command = { kind: 'edit', texts: [{ pair: 'p1', edition: 'zh', text: '一。三。' }] } as const
  must(await service.revise({ base: 1, command, message: '' }, editor))
  const first = [{ pair: 'p1', start: 0, end: 4 }]
  must(await service.confirm('en', { base: 2, stretches: first }, reviewer))
  return made
}

const READ_TWICE = [
  { start: 0, end: 4, revision: 2 },
  { start: 4, end: 9, revision: 1, source: true },
]

test('who reads some words beside a new source claims nothing of those they read beside the old one', async () => {
  const { service } = await readTwice()
  const [reading] = await readings(service)
  expect(reading?.read).toMatchObject(READ_TWICE)
  expect(must(await service.read()).progress[1]).toMatchObject({ edition: 'en', read: 4 })
})

test('what one person read beside two sources stays apart in a package', async () => {
  const { service } = await readTwice()
  const content = await packageOf(service)
  expect(content.readings).toHaveLength(2)
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, content, editor))
  expect((await packageOf(copy.service)).readings).toEqual(content.readings)
  const [reading] = await readings(copy.service)
  expect(reading?.read).toMatchObject(READ_TWICE)
})

test('the step that keeps the source with readings finds out what those of before were read beside', async () => {
  const { service, stub } = await createdDocument([['一。', 'One. Two.']])
  const command = { kind: 'edit', texts: [{ pair: 'p1', edition: 'zh', text: '二。' }] } as const
  must(await service.revise({ base: 1, command, message: '' }, editor))
  must(await service.confirm('en', { base: 2, stretches: [{ pair: 'p1', start: 0, end: 4 }] }, reviewer))
  const before = await readings(service)
  await runInDurableObject(stub, (_, { storage }) => {
    storage.sql.exec('DROP INDEX reading_of_pair')
    storage.sql.exec('ALTER TABLE reading DROP COLUMN source')
    storage.sql.exec('CREATE UNIQUE INDEX reading_of_pair ON reading (pair, edition, version, person)')
    for (const statement of READ_BESIDE.statements) storage.sql.exec(statement)
  })
  await evictDurableObject(stub)
  expect(await readings(service)).toEqual(before)
  must(await service.confirm('en', { base: 2, stretches: [{ pair: 'p1', start: 5, end: 9 }] }, reviewer))
  expect((await packageOf(service)).readings).toMatchObject([{ revision: 2, spans: [{ start: 0, end: 9 }] }])
})

test('a word taken back for hundreds of pairs at once is taken back in every one', async () => {
  const lines = Array.from({ length: 250 }, (_, k) => [`第${k}。`, 'One.'] as const)
  const { service, stub } = await createdDocument(lines)
  const stretches = lines.map((_, k) => ({ pair: `p${k + 1}`, start: 0, end: 4 }))
  must(await service.confirm('en', { base: 1, stretches }, reviewer))
  await checked({ stub })
  must(await service.takeBack('en', { base: 1, stretches }, reviewer))
  await checked({ stub })
  expect((await readings(service)).flatMap(({ read }) => read)).toEqual([])
  expect(must(await service.read()).progress[1]).toMatchObject({ edition: 'en', read: 0, changed: 0 })
})
