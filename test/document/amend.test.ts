import { expect, test } from 'vitest'
import { createdDocument, editor, failure, must, reviewer } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'

const ENGLISH = 'Grasp development with one hand, and grasp security with the other hand.'
const LINES = [['一手抓发展，一手抓安全。', ENGLISH]] as const

async function proposed() {
  const { service } = await createdDocument(LINES)
  const text = ENGLISH.replace('Grasp', 'Pursue').replace('grasp', 'ensure')
  const correction = must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text }, reviewer))
  return { service, correction }
}

test('words of one change are taken for others, the other changes stay, and old numbers are not given again', async () => {
  const { service, correction } = await proposed()
  const replacements = [{ change: correction.changes[1]!.id, replacement: 'safeguard' }]
  const amended = must(await service.amend('c1', { replacements, category: 'term' }, reviewer))
  expect(amended).toMatchObject({ category: 'term', state: 'open' })
  expect(amended.changes.map(({ quote, replacement }) => [quote, replacement])).toEqual([
    ['Grasp', 'Pursue'],
    ['grasp', 'safeguard'],
  ])
  expect(amended.changes[0]!.id).toBeGreaterThan(correction.changes[1]!.id)
  const verdicts = amended.changes.map(({ id }) => ({ change: id, verdict: 'accept' as const }))
  must(await service.decide('c1', { verdicts }, editor))
  expect(textOf(await pairsNow(service), 'p1', 'en')).toBe(
    ENGLISH.replace('Grasp', 'Pursue').replace('grasp', 'safeguard'),
  )
})

test('an amendment that leaves nothing, or of a change that is not there, is refused and changes nothing', async () => {
  const { service, correction } = await proposed()
  const back = correction.changes.map(({ id, quote }) => ({ change: id, replacement: quote }))
  expect(failure(await service.amend('c1', { replacements: back }, reviewer))).toMatchObject({
    code: 'INVALID_INPUT',
    problem: 'no-change',
  })
  const unknown = [{ change: 9, replacement: 'x' }]
  expect(failure(await service.amend('c1', { replacements: unknown }, reviewer)).code).toBe('NOT_FOUND')
  expect(failure(await service.amend('c1', { replacements: back }, editor)).code).toBe('FORBIDDEN')
  expect(must(await service.correction('c1')).changes).toEqual(correction.changes)
})
