import { expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { createdDocument, must, paragraph } from './support/document.ts'
import { headOf, pairsNow, textOf } from './support/reading.ts'
import { revise } from './support/realigning.ts'

/*
 * Between two pairs there is room for some fifty: then those around are spread anew, in the middle of a revision that
 * has more to put in its place.
 */

const LINES = [
  ['一。', 'First.'],
  ['二。', 'Last.'],
] as const

const order = async (service: DocumentService) => (await pairsNow(service)).map(({ id }) => id)
const born = (after: string, text: string) => ({ after, born: { texts: { en: paragraph(text) } } })

test('pairs born in two places at once stand where they belong, however little room there was', async () => {
  const { service } = await createdDocument(LINES)
  for (let k = 0; k < 60; k++) {
    const [first, second, ...rest] = (await order(service)) as [string, string, ...string[]]
    const pairs = [born(first, `A${k}`), born(second, `B${k}`)]
    must(await revise(service, { kind: 'import', edition: 'en', pairs }))
    const now = await pairsNow(service)
    const idOf = (text: string) => now.find(({ id }) => textOf(now, id, 'en') === text)!.id
    expect(await order(service)).toEqual([first, idOf(`A${k}`), second, idOf(`B${k}`), ...rest])
  }
})

test('so do those that come back in two places at once', async () => {
  const { service } = await createdDocument(LINES)
  for (let k = 0; k < 26; k++) {
    const pairs = ['A', 'B', 'C'].map((name) => born('p1', `${name}${k}`))
    must(await revise(service, { kind: 'import', edition: 'en', pairs }))
  }
  // No number is left between the first seven.
  const before = await order(service)
  const to = await headOf(service)
  for (const merged of [before.slice(1, 4), before.slice(4, 6)]) {
    must(await revise(service, { kind: 'merge', pairs: merged }))
  }
  must(await revise(service, { kind: 'restore', to, pairs: [before[1]!, before[4]!] }))
  expect(await order(service)).toEqual(before)
})

test('and one that comes back by itself, after those around it were spread anew', async () => {
  const { service } = await createdDocument(LINES)
  must(await revise(service, { kind: 'import', edition: 'en', pairs: [born('p1', 'Between.')] }))
  must(await revise(service, { kind: 'restore', to: 1 }))
  for (let k = 0; k < 60; k++) {
    must(await revise(service, { kind: 'import', edition: 'en', pairs: [born('p2', `A${k}`)] }))
  }
  const [first, ...rest] = await order(service)
  must(await revise(service, { kind: 'restore', to: 2, pairs: ['p3'] }))
  expect(await order(service)).toEqual([first, 'p3', ...rest])
})
