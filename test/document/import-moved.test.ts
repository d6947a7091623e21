import { expect, test } from 'vitest'
import { createdDocument, failure, must, paragraph } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'
import { FIRST, LINES, MOVE_DOWN, revise, SECOND } from './support/realigning.ts'

/** A new text of the edition, made of the first revision, that comes after a sentence of p1 was moved to p2. */
async function importLate(p1: string) {
  const { service } = await createdDocument(LINES)
  must(await revise(service, MOVE_DOWN))
  const command = { kind: 'import', edition: 'en', pairs: [{ pair: 'p1', body: paragraph(p1) }] } as const
  return { service, answer: await revise(service, command, 1) }
}

test('a new text finds a sentence in the pair it was moved to meanwhile', async () => {
  const { service, answer } = await importLate(`${FIRST} ${SECOND.replace('second', 'next')}`)
  must(answer)
  const pairs = await pairsNow(service)
  expect(textOf(pairs, 'p1', 'en')).toBe(FIRST)
  expect(textOf(pairs, 'p2', 'en')).toMatch(/^The next sentence\.\s+The third sentence\.$/)
})

test('a sentence that a new text takes out does not stay unseen in the pair it was moved to', async () => {
  const { answer } = await importLate(FIRST)
  expect(failure(answer)).toMatchObject({ code: 'CONFLICT', conflicts: [{ pair: 'p1' }] })
})
