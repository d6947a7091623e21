import { expect, test } from 'vitest'
import { bodyText } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must, paragraph } from './support/document.ts'
import { packageOf, pairsNow } from './support/reading.ts'

const LINES = [
  ['一。', 'One.'],
  ['二。', 'Two.'],
] as const

const japanese = { id: 'ja', lang: 'ja', title: '日本語', role: 'translation' } as const

const command = (more: object = {}) => ({
  kind: 'import' as const,
  edition: 'ja',
  newEdition: japanese,
  pairs: [
    { pair: 'p1', body: paragraph('一つ。') },
    { pair: 'p2', body: paragraph('二つ。', '\n') },
  ],
  ...more,
})

test('an edition and its first text are one write, which a package carries', async () => {
  const { service } = await createdDocument(LINES)
  const caller = { ...editor, idempotencyKey: 'ja-1' }
  const request = { base: 1, command: command(), message: 'A third language' }
  const made = must(await service.revise(request, caller))
  expect(must(await service.revise(request, caller))).toEqual(made)
  expect(made).toMatchObject({ number: 2, kind: 'import', editions: ['ja'], pairs: 2 })
  expect(must(await service.read()).editions.map(({ id }) => id)).toEqual(['zh', 'en', 'ja'])
  expect((await pairsNow(service)).map(({ texts }) => bodyText(texts['ja'] ?? []))).toEqual([
    '一つ。',
    '二つ。',
  ])
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, await packageOf(service), editor))
  expect(await pairsNow(copy.service)).toEqual(await pairsNow(service))
})

test.each([
  ['whose text does not fit', { pairs: [{ pair: 'p9', body: paragraph('x') }] }, 'NOT_FOUND'],
  ['without a text', { pairs: [] }, 'INVALID_INPUT'],
  ['that is there already', { edition: 'en', newEdition: { ...japanese, id: 'en' } }, 'INVALID_INPUT'],
  ['of another name than its text', { newEdition: { ...japanese, id: 'fr' } }, 'INVALID_INPUT'],
])('an edition %s is not added at all', async (_, more, code) => {
  const { service } = await createdDocument(LINES)
  const before = must(await service.read())
  const answer = await service.revise({ base: 1, command: command(more), message: '' }, editor)
  expect(failure(answer).code).toBe(code)
  expect(must(await service.read())).toEqual(before)
})
