import { expect, test } from 'vitest'
import { LIMITS } from '../../src/domain/index.ts'
import { editor, failure, freshObject, must, newDocument, paragraph } from './support/document.ts'
import { packageOf, pairsNow } from './support/reading.ts'
import { revise } from './support/realigning.ts'

/** As many pairs as a document may have. */
async function fullDocument() {
  const object = freshObject()
  const pairs = Array.from({ length: LIMITS.pairs }, (_, k) => ({
    texts: { en: paragraph(`One ${k}. Two ${k}.`) },
  }))
  must(await object.service.create(object.id, { ...newDocument([]), pairs }, editor))
  return object
}

const ANOTHER = {
  kind: 'import',
  edition: 'en',
  pairs: [{ after: null, born: { texts: { en: paragraph('Another.') } } }],
} as const

test('a restore brings back no more pairs than a document may have', async () => {
  const { service } = await fullDocument()
  must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
  must(await revise(service, ANOTHER))
  expect(failure(await revise(service, { kind: 'restore', to: 1, pairs: ['p1'] }))).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 'pairs',
    actual: LIMITS.pairs + 1,
  })
  // What makes room for itself is no more than there was.
  must(await revise(service, { kind: 'restore', to: 1 }))
  expect(must(await service.read()).pairs).toBe(LIMITS.pairs)
})

test('a full document whose pairs were divided anew comes back from its package', async () => {
  const { service } = await fullDocument()
  must(await revise(service, { kind: 'merge', pairs: ['p8', 'p9'] }))
  const { texts } = (await pairsNow(service)).find(({ id }) => id === 'p20001')!
  const at = { en: texts['en']![0]!.text.length }
  must(await revise(service, { kind: 'split', pair: 'p20001', at }))
  const whole = await packageOf(service)
  const copy = freshObject()
  expect(must(await copy.service.importPackage(copy.id, whole, editor)).pairs).toBe(LIMITS.pairs)
})
