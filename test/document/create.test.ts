import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import type { NewDocument } from '../../src/contract/document-service.ts'
import { LIMITS } from '../../src/domain/index.ts'
import {
  createdDocument,
  editor,
  failure,
  freshObject,
  must,
  newDocument,
  paragraph,
} from './support/document.ts'
import { pairsNow } from './support/reading.ts'

const LINES = [
  ['标题', 'A headline'],
  ['正文。', 'The text.'],
] as const

test('a new document holds its pairs as revision 1, labelled', async () => {
  const { service, document, id } = await createdDocument(LINES)
  expect(document).toMatchObject({
    id,
    head: 1,
    pairs: 2,
    openCorrections: 0,
    labels: [{ revision: 1, label: 'Machine draft' }],
  })
  expect(await pairsNow(service)).toEqual([
    { id: 'p1', texts: { zh: paragraph('标题'), en: paragraph('A headline') } },
    { id: 'p2', texts: { zh: paragraph('正文。'), en: paragraph('The text.') } },
  ])
  const { items } = must(await service.events({ after: 0 }))
  expect(items.map(({ kind }) => kind)).toEqual(['document.created', 'revision.made', 'revision.labelled'])
})

test('any id wakes an object, which creates nothing until told to', async () => {
  const { id, service, stub } = freshObject()
  expect(failure(await service.read())).toEqual({ code: 'NOT_FOUND', what: 'document', id })
  expect(failure(await service.pairs({ at: 1 }))).toMatchObject({ code: 'NOT_FOUND' })
  expect(failure(await service.label(1, 'x', editor))).toMatchObject({ code: 'NOT_FOUND' })
  expect((await stub.fetch('https://object/live')).status).toBe(404)
  expect(await tables(stub)).toEqual([])
})

test('a creation that is refused leaves an empty storage, and the next one may succeed', async () => {
  const { id, service, stub } = freshObject()
  const input = newDocument(LINES)
  const refused = await service.create(id, { ...input, title: ' ' }, editor)
  expect(failure(refused)).toEqual({ code: 'INVALID_INPUT', path: 'title', problem: 'empty' })
  expect(await tables(stub)).toEqual([])
  expect(must(await service.create(id, input, editor)).head).toBe(1)
})

test('a second creation is refused', async () => {
  const { id, service } = await createdDocument(LINES)
  const again = await service.create(id, newDocument(LINES), editor)
  expect(failure(again)).toMatchObject({ code: 'WRONG_STATE', what: 'document', state: 'present' })
})

test('deleting leaves nothing but a tombstone', async () => {
  const { id, service, stub } = await createdDocument(LINES)
  must(await service.delete(editor))
  expect(await tables(stub)).toEqual(['tombstone'])
  expect(failure(await service.read())).toMatchObject({ code: 'NOT_FOUND' })
  expect(failure(await service.delete(editor))).toMatchObject({ code: 'NOT_FOUND' })
  const again = await service.create(id, newDocument(LINES), editor)
  expect(failure(again)).toMatchObject({ code: 'WRONG_STATE', state: 'deleted' })
})

const big = 'a'.repeat(LIMITS.paragraphBytes)
const valid = newDocument(LINES)

test.each<[what: string, input: Partial<NewDocument>, expected: object]>([
  ['an unknown edition', { pairs: [{ texts: { ja: paragraph('x') } }] }, { code: 'NOT_FOUND', id: 'ja' }],
  [
    'a paragraph of more than 64 KB',
    { pairs: [...valid.pairs, { texts: { en: paragraph(`${big}好`) } }] },
    { code: 'LIMIT_EXCEEDED', limit: 'paragraphBytes', path: 'pairs[2].texts.en[0].text' },
  ],
  [
    'a body of more than 256 KB',
    { pairs: [{ texts: { en: Array.from({ length: 5 }, () => paragraph(big)).flat() } }] },
    { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', path: 'pairs[0].texts.en' },
  ],
  [
    'a file of more than 5 MB',
    { pairs: Array.from({ length: 81 }, () => ({ texts: { en: paragraph(big, '\n') } })) },
    { code: 'LIMIT_EXCEEDED', limit: 'fileBytes', path: 'pairs[79].texts.en' },
  ],
  [
    'more than 20,000 pairs',
    { pairs: Array.from({ length: LIMITS.pairs + 1 }, () => ({ texts: { en: paragraph('x') } })) },
    { code: 'LIMIT_EXCEEDED', limit: 'pairs', path: 'pairs' },
  ],
  [
    'half a surrogate pair',
    { pairs: [{ texts: { en: paragraph('\uD800') } }] },
    { code: 'INVALID_INPUT', path: 'pairs[0].texts.en[0].text', problem: 'not-well-formed' },
  ],
  [
    'words in a gap',
    { pairs: [{ texts: { en: paragraph('a', '\nb') } }] },
    { code: 'INVALID_INPUT', path: 'pairs[0].texts.en[0].gap' },
  ],
  ['a pair without any text', { pairs: [{ texts: {} }] }, { code: 'INVALID_INPUT', path: 'pairs[0].texts' }],
  ['no edition', { editions: [], pairs: [] }, { code: 'INVALID_INPUT', path: 'editions' }],
  [
    'two sources',
    { editions: valid.editions.map((edition) => ({ ...edition, role: 'source' as const })), pairs: [] },
    { code: 'INVALID_INPUT', path: 'editions[1].role' },
  ],
  [
    'a language that is none',
    { editions: valid.editions.map((edition) => ({ ...edition, lang: '中文' })), pairs: [] },
    { code: 'INVALID_INPUT', path: 'editions[0].lang' },
  ],
])('%s is refused with its place', async (_, input, expected) => {
  const { id, service } = freshObject()
  expect(failure(await service.create(id, { ...valid, ...input }, editor))).toMatchObject(expected)
})

async function tables(stub: ReturnType<typeof freshObject>['stub']): Promise<string[]> {
  return runInDurableObject(stub, (_, { storage }) =>
    storage.sql
      .exec<{ name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'`,
      )
      .toArray()
      .map(({ name }) => name),
  )
}
