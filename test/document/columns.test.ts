import { expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/index.ts'
import { bodyText, type Column } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, must } from './support/document.ts'
import { everything, headOf } from './support/reading.ts'

/** A document of two English editions whose first two pairs were merged after revision 2. */
async function restructured() {
  const made = await createdDocument([
    ['一。', 'One.'],
    ['二。', 'Two.'],
    ['三。', 'Three.'],
  ])
  const { service } = made
  must(
    await service.change(
      { addEdition: { id: 'house', lang: 'en', title: 'House', role: 'translation' } },
      editor,
    ),
  )
  const texts = ['p1', 'p2', 'p3'].map((pair, k) => ({ pair, edition: 'house', text: `House ${k + 1}.` }))
  must(await service.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor))
  must(
    await service.revise({ base: 2, command: { kind: 'merge', pairs: ['p1', 'p2'] }, message: '' }, editor),
  )
  return made
}

async function table(service: DocumentService, columns: readonly Column[], limit = 500): Promise<string[]> {
  const rows = await everything((page) => service.columns({ columns, ...page }), limit)
  return rows.map(({ cells }) =>
    cells.map((pairs) => pairs.map(({ pair, body }) => `${pair} ${bodyText(body)}`).join(' + ')).join(' │ '),
  )
}

test('columns stand at revisions of their own; pairs tied between any two share a row', async () => {
  const { service } = await restructured()
  const columns = [
    { edition: 'zh', at: 3 },
    { edition: 'en', at: 1 },
    { edition: 'house', at: 2 },
  ]
  const expected = [
    'p4 一。\n\n二。 │ p1 One. + p2 Two. │ p1 House 1. + p2 House 2.',
    'p3 三。 │ p3 Three. │ p3 House 3.',
  ]
  expect(await table(service, columns)).toEqual(expected)
  expect(await table(service, columns, 1)).toEqual(expected)
})

test('columns at one revision are its pairs', async () => {
  const { service } = await restructured()
  const columns = ['zh', 'house'].map((edition) => ({ edition, at: 2 }))
  expect(await table(service, columns)).toEqual([
    'p1 一。 │ p1 House 1.',
    'p2 二。 │ p2 House 2.',
    'p3 三。 │ p3 House 3.',
  ])
  // An edition that is not there yet has nothing.
  expect((await table(service, [{ edition: 'house', at: 1 }]))[0]).toBe('p1 ')
})

test.each<[what: string, columns: Column[], expected: object]>([
  ['a revision to come', [{ edition: 'en', at: 9 }], { code: 'NOT_FOUND', what: 'revision' }],
  ['an edition that is not there', [{ edition: 'ja', at: 1 }], { code: 'NOT_FOUND', what: 'edition' }],
  ['none', [], { code: 'INVALID_INPUT' }],
  [
    'too many',
    Array.from({ length: 9 }, () => ({ edition: 'en', at: 1 })),
    { code: 'LIMIT_EXCEEDED', limit: 'columns' },
  ],
])('%s is refused', async (_, columns, expected) => {
  const { service } = await restructured()
  expect(await headOf(service)).toBe(3)
  expect(failure(await service.columns({ columns }))).toMatchObject(expected)
})
