import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { editor, freshObject, must, newDocument, paragraph } from './support/document.ts'
import { pairsNow } from './support/reading.ts'
import { FIRST, MOVE_DOWN, realign, revise, SECOND, SPLIT } from './support/realigning.ts'

describe('an edition that is not named', () => {
  async function threeEditions(lines: readonly (readonly [string, string, string])[]) {
    const object = freshObject()
    const two = newDocument([])
    const house = { id: 'house', lang: 'en', title: 'House English', role: 'translation' } as const
    const pairs = lines.map(([zh, en, other]) => ({
      texts: { zh: paragraph(zh), en: paragraph(en), house: paragraph(other) },
    }))
    const input = { ...two, editions: [...two.editions, house], pairs }
    must(await object.service.create(object.id, input, editor))
    return object.service
  }
  const reading = async (service: DocumentService) =>
    (await pairsNow(service)).map(({ texts }) => texts['house']?.map(({ text }) => text).join('|') ?? '')

  test('stays divided as it is when a boundary moves in another', async () => {
    const service = await threeEditions([
      ['第一句很长很长很长。第二句。', `${FIRST} ${SECOND}`, 'First. Second.'],
      ['第三句。', 'The third sentence.', 'Third.'],
    ])
    must(await revise(service, MOVE_DOWN))
    expect(await reading(service)).toEqual(['First. Second.', 'Third.'])
  })

  test('is cut at the sentence that answers a new cut', async () => {
    const service = await threeEditions([
      [
        '第一句很长很长很长。第二句。',
        `${FIRST} ${SECOND}`,
        'A first sentence, which is rather long. Second.',
      ],
    ])
    must(await revise(service, SPLIT))
    expect(await reading(service)).toEqual(['A first sentence, which is rather long.', 'Second.'])
  })

  test('goes with the source when a translation is set apart from it', async () => {
    const service = await threeEditions([['第一句。', 'Something else.', 'First.']])
    must(await revise(service, realign(['p1'], { zh: { pair: 'p1', at: 4 }, en: { pair: 'p1', at: 0 } })))
    expect(await reading(service)).toEqual(['First.', ''])
  })

  test('is joined with the rest, and keeps its other boundary, when pairs are joined and split at once', async () => {
    const service = await threeEditions([
      ['一。', 'One.', 'ONE.'],
      ['二。', 'Two.', 'TWO.'],
      ['三。四。', 'Three. Four.', 'THREE. FOUR.'],
    ])
    const cuts = [
      { zh: { pair: 'p3', at: 0 }, en: { pair: 'p3', at: 0 } },
      { zh: { pair: 'p3', at: 2 }, en: { pair: 'p3', at: 7 } },
    ]
    must(await revise(service, realign(['p1', 'p2', 'p3'], ...cuts)))
    expect(await reading(service)).toEqual(['ONE.|TWO.', 'THREE.', 'FOUR.'])
  })
})
