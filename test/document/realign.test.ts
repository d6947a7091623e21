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
  reviewer,
} from './support/document.ts'
import { fileOf, headOf, packageOf, pairsAt, pairsNow, replay, textOf } from './support/reading.ts'

const FIRST = 'The first sentence, which is rather long.'
const SECOND = 'The second sentence.'
const LINES = [
  ['第一句很长很长很长。第二句。', `${FIRST} ${SECOND}`],
  ['第三句。', 'The third sentence.'],
  ['第四句。', 'The fourth sentence.'],
] as const

async function revise(service: DocumentService, command: RevisionCommand, base?: number) {
  return service.revise({ base: base ?? (await headOf(service)), command, message: '' }, editor)
}

function realign(pairs: readonly string[], ...cuts: Cut[]): RevisionCommand {
  return { kind: 'realign', pairs, cuts }
}

const ids = async (service: DocumentService) => (await pairsNow(service)).map(({ id }) => id)

/** Moves the last English sentence of p1 to p2. */
const MOVE_DOWN = realign(['p1', 'p2'], {
  zh: { pair: 'p2', at: 0 },
  en: { pair: 'p1', at: FIRST.length + 1 },
})

/** Of p1, cuts off the second sentence on both sides. */
const SPLIT = realign(['p1'], { zh: { pair: 'p1', at: 10 }, en: { pair: 'p1', at: FIRST.length + 1 } })

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

describe('written against an older revision', () => {
  test('a cut goes where its surroundings went', async () => {
    const { service } = await createdDocument(LINES)
    const texts = [{ pair: 'p1', edition: 'en', text: `To begin with: ${FIRST} ${SECOND}` }]
    must(await revise(service, { kind: 'edit', texts }))
    must(await revise(service, MOVE_DOWN, 1))
    expect(textOf(await pairsNow(service), 'p1', 'en')).toBe(`To begin with: ${FIRST}`)
  })

  test('a cut whose surroundings are gone is a conflict, and nothing happens', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: 'Else.' }] }))
    const refused = failure(await revise(service, MOVE_DOWN, 1))
    expect(refused).toMatchObject({ code: 'CONFLICT', conflicts: [{ pair: 'p1', theirs: 'Else.' }] })
    expect(await headOf(service)).toBe(2)
  })

  test('boundaries that others moved meanwhile are left alone', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, MOVE_DOWN))
    expect(failure(await revise(service, SPLIT, 1))).toMatchObject({
      code: 'WRONG_STATE',
      id: 'p1',
      state: 'realigned-since-revision-1',
    })
  })

  test('an edit of a sentence that went to the neighbour follows it there', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, MOVE_DOWN))
    const text = `${FIRST} The second, better sentence.`
    must(await revise(service, { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text }] }, 1))
    const after = await pairsNow(service)
    expect(textOf(after, 'p1', 'en')).toBe(FIRST)
    expect(textOf(after, 'p2', 'en')).toContain('The second, better sentence.')
  })

  test('an undo does not undo what others did to these pairs since, not even to their boundaries', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, MOVE_DOWN))
    must(
      await revise(
        service,
        realign(['p2'], { zh: { pair: 'p2', at: 0 }, en: { pair: 'p2', at: SECOND.length } }),
      ),
    )
    const undo = { kind: 'restore', to: 1, pairs: ['p1', 'p2'] } as const
    expect(failure(await revise(service, undo, 2)).code).toBe('CONFLICT')
    expect(await headOf(service)).toBe(3)
  })
})

describe('open corrections', () => {
  const propose = async (service: DocumentService, pair: string, text: string, base?: number) =>
    must(
      await service.propose({ base: base ?? (await headOf(service)), pair, edition: 'en', text }, reviewer),
    )
  const open = async (service: DocumentService) =>
    must(await service.corrections({ state: 'open' })).items.map(({ pair, carriedFrom, changes }) => [
      pair,
      carriedFrom,
      changes.flatMap(({ state, standing }) => (state === 'open' ? (standing?.state ?? []) : [])),
    ])

  test('follow a sentence to the neighbour, stay with the one that stays, and come back with an undo', async () => {
    const { service } = await createdDocument(LINES)
    await propose(service, 'p1', `The very first sentence, which is rather long. The second short sentence.`)
    must(await revise(service, MOVE_DOWN))
    expect(await open(service)).toEqual([
      ['p1', undefined, ['clean']],
      ['p2', 'c1', ['clean']],
    ])
    must(await revise(service, { kind: 'restore', to: 1, pairs: ['p1', 'p2'] }, 2))
    expect(await open(service)).toEqual([
      ['p1', undefined, ['clean']],
      ['p1', 'c2', ['clean']],
    ])
    const [mine] = must(await service.corrections({ state: 'open' })).items
    must(await service.decide(mine!.id, { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
  })

  test('proposed by someone who has not seen it yet follow as well', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, MOVE_DOWN))
    expect(await propose(service, 'p1', `${FIRST} The second short sentence.`, 1)).toMatchObject({
      pair: 'p2',
    })
  })

  test('accepted before it can be taken back after it', async () => {
    const { service } = await createdDocument(LINES)
    await propose(service, 'p1', `${FIRST} The second short sentence.`)
    must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
    must(await revise(service, MOVE_DOWN))
    must(await service.undoDecision('c1', [0], editor))
    expect(textOf(await pairsNow(service), 'p2', 'en')).toContain(SECOND)
    expect(await open(service)).toMatchObject([['p2', 'c1', ['clean']]])
  })
})

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
