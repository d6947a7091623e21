import { expect, test } from 'vitest'
import { editor, freshObject, must, newDocument, paragraph } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'
import { revise } from './support/realigning.ts'

test.each(['edit', 'correction'] as const)(
  'first words of a pair, by %s, do not run into a file that ended without a line break when merged',
  async (how) => {
    const { id, service } = freshObject()
    const pairs = [
      { texts: { zh: paragraph('一。'), en: paragraph('One.', '') } },
      { texts: { zh: paragraph('二。') } },
      { texts: { zh: paragraph('三。') } },
    ]
    must(await service.create(id, { ...newDocument([]), pairs }, editor))
    const text = { pair: 'p3', edition: 'en', text: 'Three.' }
    if (how === 'edit') must(await revise(service, { kind: 'edit', texts: [text] }))
    else {
      must(await service.propose({ base: 1, ...text }, editor))
      must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
    }
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2', 'p3'] }))
    expect(textOf(await pairsNow(service), 'p4', 'en')).toBe('One.\n\nThree.')
  },
)

test('nor does a pair that is born behind it', async () => {
  const { id, service } = freshObject()
  const pairs = [{ texts: { zh: paragraph('一。'), en: paragraph('One.', '') } }]
  must(await service.create(id, { ...newDocument([]), pairs }, editor))
  const born = { after: 'p1', born: { texts: { en: paragraph('Two.') } } }
  must(await revise(service, { kind: 'import', edition: 'en', pairs: [born] }))
  must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
  expect(textOf(await pairsNow(service), 'p3', 'en')).toBe('One.\n\nTwo.')
})
