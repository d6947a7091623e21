import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { LIMITS, type Cut, type NewPair, type RevisionCommand } from '../../src/domain/index.ts'
import {
  createdDocument,
  editor,
  failure,
  freshObject,
  must,
  newDocument,
  paragraph,
} from './support/document.ts'
import { fileOf, headOf, packageOf, pairsAt, pairsNow, replay, textOf } from './support/reading.ts'
import { FIRST, LINES, MOVE_DOWN, realign, revise, SECOND, SPLIT } from './support/realigning.ts'

const ids = async (service: DocumentService) => (await pairsNow(service)).map(({ id }) => id)

describe('moving a boundary', () => {
  test('is one revision that keeps both ids and changes no file by a byte', async () => {
    const { service } = await createdDocument(LINES)
    const before = await pairsNow(service)
    expect(must(await revise(service, MOVE_DOWN))).toMatchObject({
      number: 2,
      kind: 'realign',
      editions: [],
      pairs: 2,
    })
    const after = await pairsNow(service)
    expect(after.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
    expect(textOf(after, 'p1', 'en')).toBe(FIRST)
    expect(textOf(after, 'p2', 'en')).toBe(`${SECOND} The third sentence.`.replace(' The', '\n\nThe'))
    for (const edition of ['zh', 'en']) expect(fileOf(after, edition)).toBe(fileOf(before, edition))
    expect(must(await service.revision(2)).lineage).toEqual([
      { parents: ['p1', 'p2'], children: ['p1', 'p2'] },
    ])
    expect(replay(await packageOf(service), 2)).toEqual(after)
  })

  test('a pair beside it that reads as before is no part of it', async () => {
    const { service } = await createdDocument(LINES)
    const cut = { zh: { pair: 'p3', at: 0 }, en: { pair: 'p3', at: 0 } }
    const move = { zh: { pair: 'p1', at: 10 }, en: { pair: 'p1', at: FIRST.length } }
    must(await revise(service, realign(['p1', 'p2', 'p3'], move, cut)))
    expect(must(await service.revision(2)).lineage).toEqual([
      { parents: ['p1', 'p2'], children: ['p1', 'p2'] },
    ])
  })

  test('a comparison across it shows the two pairs as one row, and one across its undoing as two', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, MOVE_DOWN))
    const rows = must(await service.compare({ from: 1, to: 2 })).items
    expect(
      rows.map(({ before, after }) => [before, after].map((pairs) => pairs.map(({ id }) => id))),
    ).toEqual([
      [
        ['p1', 'p2'],
        ['p1', 'p2'],
      ],
      [['p3'], ['p3']],
    ])
    must(await revise(service, { kind: 'restore', to: 1, pairs: ['p1', 'p2'] }, 2))
    expect(await pairsNow(service)).toEqual(await pairsAt(service, 1))
  })
})

describe('joining, splitting and parting', () => {
  test('joined pairs go on as the first of them', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, realign(['p1', 'p2'])))
    expect(await ids(service)).toEqual(['p1', 'p3'])
    expect(textOf(await pairsNow(service), 'p1', 'zh')).toBe('第一句很长很长很长。第二句。\n\n第三句。')
  })

  test('a split pair goes on as the greater part, wherever that stands', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, SPLIT))
    expect(await ids(service)).toEqual(['p1', 'p4', 'p2', 'p3'])
    const small = realign(['p1'], { zh: { pair: 'p1', at: 1 }, en: { pair: 'p1', at: 3 } })
    must(await revise(service, small))
    expect(await ids(service)).toEqual(['p5', 'p1', 'p4', 'p2', 'p3'])
  })

  test('a side that has no counterpart stands by itself; the pair goes on with the source', async () => {
    const { service } = await createdDocument(LINES)
    const before = await pairsNow(service)
    const apart = realign(['p2'], { zh: { pair: 'p2', at: 0 }, en: { pair: 'p2', at: 19 } })
    must(await revise(service, apart))
    const after = await pairsNow(service)
    expect(after.map(({ id }) => id)).toEqual(['p1', 'p4', 'p2', 'p3'])
    expect(after[1]?.texts).toEqual({ en: paragraph('The third sentence.') })
    expect(after[2]?.texts).toEqual({ zh: paragraph('第三句。') })
    for (const edition of ['zh', 'en']) expect(fileOf(after, edition)).toBe(fileOf(before, edition))
  })

  test('undone and redone a hundred times, it is still of one piece', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, SPLIT))
    const [one, two] = [await pairsAt(service, 1), await pairsAt(service, 2)]
    for (let k = 0; k < 50; k++) {
      const head = await headOf(service)
      must(await revise(service, { kind: 'restore', to: head - 1, pairs: ['p1'] }, head))
      expect(await pairsNow(service)).toEqual(k % 2 ? two : one)
    }
    expect(must(await service.compare({ from: 1, to: 2 })).items).toHaveLength(3)
  })
})

describe('confidence', () => {
  const doubtful: NewPair[] = LINES.map(([zh, en], k) => ({
    texts: { zh: paragraph(zh), en: paragraph(en) },
    ...(k === 2 ? {} : { confidence: 0.2 }),
  }))

  async function doubtfulDocument() {
    const object = freshObject()
    must(await object.service.create(object.id, { ...newDocument(LINES), pairs: doubtful }, editor))
    return object.service
  }

  test('a pair named without a cut is confirmed: no text changes, and others hear of it', async () => {
    const service = await doubtfulDocument()
    expect(must(await revise(service, realign(['p1'])))).toMatchObject({ editions: [], pairs: 1 })
    expect((await pairsNow(service)).map(({ confidence }) => confidence)).toEqual([undefined, 0.2, undefined])
    expect((await pairsAt(service, 1)).map(({ confidence }) => confidence)).toEqual([0.2, 0.2, undefined])
    expect(must(await service.revision(2))).toMatchObject({ changes: [], lineage: [] })
    expect(must(await service.events({ after: 1 })).items.at(-1)).toMatchObject({ kind: 'revision.made' })
    const { items } = must(await service.revisions({ pair: 'p1' }))
    expect(items.map(({ number }) => number)).toEqual([2, 1])
  })

  test('what was mended by hand is certain, and doubtful again once that is undone', async () => {
    const service = await doubtfulDocument()
    must(await revise(service, MOVE_DOWN))
    expect((await pairsNow(service)).every(({ confidence }) => confidence === undefined)).toBe(true)
    must(await revise(service, { kind: 'restore', to: 1, pairs: ['p1', 'p2'] }, 2))
    expect(await pairsNow(service)).toEqual(await pairsAt(service, 1))
  })

  test('what is certain already cannot be confirmed', async () => {
    const service = await doubtfulDocument()
    expect(failure(await revise(service, realign(['p3'])))).toMatchObject({ problem: 'no-change' })
  })
})

describe('what makes no sense is refused, and changes nothing', () => {
  const cut = (zh: number, en: number, pair = 'p1'): Cut => ({ zh: { pair, at: zh }, en: { pair, at: en } })
  test.each<[what: string, command: RevisionCommand, expected: object]>([
    ['pairs that are no neighbours', realign(['p1', 'p3']), { problem: 'not-the-next' }],
    ['a pair twice', realign(['p1', 'p1']), { problem: 'not-the-next' }],
    ['no pair', realign([]), { problem: 'empty' }],
    ['a pair that never was', realign(['p9']), { code: 'NOT_FOUND' }],
    [
      'a cut behind the end',
      realign(['p1'], cut(2, 99)),
      { path: 'command.cuts[0].en.at', problem: 'out-of-range' },
    ],
    ['half an offset', realign(['p1'], cut(1.5, 2)), { problem: 'out-of-range' }],
    ['a cut inside a character', realign(['p4'], cut(1, 0, 'p4')), { problem: 'inside-a-character' }],
    [
      'a cut in a pair that is not named',
      realign(['p1'], cut(0, 0, 'p2')),
      { problem: 'not-among-the-pairs' },
    ],
    [
      'cuts out of order',
      realign(['p1'], cut(4, 4), cut(2, 6)),
      { path: 'command.cuts[1].zh', problem: 'out-of-order' },
    ],
    [
      'nothing before a cut',
      realign(['p1'], cut(0, 0)),
      { path: 'command.cuts[0]', problem: 'nothing-left' },
    ],
    ['no edition', realign(['p1'], {}), { problem: 'no-edition' }],
    [
      'other editions in another cut',
      realign(['p1'], cut(1, 1), { en: { pair: 'p1', at: 4 } }),
      { problem: 'not-the-same-editions' },
    ],
    [
      'an edition that is not there',
      realign(['p1'], { ja: { pair: 'p1', at: 0 } }),
      { code: 'NOT_FOUND', what: 'edition' },
    ],
    [
      'more pairs than the limit',
      realign(Array.from({ length: 20_000 }, (_, k) => `p${k + 1}`)),
      { code: 'LIMIT_EXCEEDED', max: LIMITS.pairsRealigned },
    ],
    [
      'more cuts than the limit',
      realign(['p1'], ...Array.from({ length: 300 }, () => cut(1, 1))),
      { code: 'LIMIT_EXCEEDED' },
    ],
  ])('%s', async (_, command, expected) => {
    const { service } = await createdDocument([...LINES, ['𠀀𠀁', 'Rare characters.']])
    expect(failure(await revise(service, command))).toMatchObject(expected)
    expect(await headOf(service)).toBe(1)
  })
})
