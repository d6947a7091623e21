import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import type { RevisionCommand } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, must, paragraph, reviewer } from './support/document.ts'
import { fileOf, headOf, pairsAt, pairsNow, textOf } from './support/reading.ts'

const LINES = [
  ['第一句。第二句。', 'The first sentence. The second sentence.'],
  ['第三句。', 'The third sentence.'],
  ['第四句。', 'The fourth sentence.'],
] as const
const CUT = { zh: 4, en: 20 }

async function revise(service: DocumentService, command: RevisionCommand) {
  return service.revise({ base: await headOf(service), command, message: '' }, editor)
}

async function propose(service: DocumentService, pair: string, text: string) {
  return must(await service.propose({ base: await headOf(service), pair, edition: 'en', text }, reviewer))
}

describe('merging', () => {
  test('retires the pairs and bears one where the first stood, tied by lineage', async () => {
    const { service } = await createdDocument(LINES)
    const before = await pairsNow(service)
    expect(must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))).toMatchObject({
      kind: 'merge',
      editions: [],
      pairs: 3,
    })
    const after = await pairsNow(service)
    expect(after.map(({ id }) => id)).toEqual(['p4', 'p3'])
    expect(textOf(after, 'p4', 'zh')).toBe('第一句。第二句。\n\n第三句。')
    expect(fileOf(after, 'en')).toBe(fileOf(before, 'en'))
    expect(must(await service.revision(2)).lineage).toEqual([{ parents: ['p1', 'p2'], children: ['p4'] }])
    expect(must(await service.read()).pairs).toBe(2)
  })

  test.each<[what: string, pairs: string[], expected: object]>([
    ['pairs that are no neighbours', ['p1', 'p3'], { path: 'command.pairs[1]', problem: 'not-the-next' }],
    ['pairs out of order', ['p2', 'p1'], { path: 'command.pairs[1]', problem: 'not-the-next' }],
    ['a pair alone', ['p1'], { path: 'command.pairs', problem: 'at-least-two' }],
  ])('%s is refused', async (_, pairs, expected) => {
    const { service } = await createdDocument(LINES)
    expect(failure(await revise(service, { kind: 'merge', pairs }))).toMatchObject(expected)
  })
})

describe('splitting', () => {
  test('cuts each edition where asked, and changes no file by a byte', async () => {
    const { service } = await createdDocument(LINES)
    const before = await pairsNow(service)
    must(await revise(service, { kind: 'split', pair: 'p1', at: CUT }))
    const after = await pairsNow(service)
    expect(after.map(({ id }) => id)).toEqual(['p4', 'p5', 'p2', 'p3'])
    expect(textOf(after, 'p4', 'en')).toBe('The first sentence.')
    expect(textOf(after, 'p5', 'en')).toBe('The second sentence.')
    expect(textOf(after, 'p5', 'zh')).toBe('第二句。')
    for (const edition of ['zh', 'en']) expect(fileOf(after, edition)).toBe(fileOf(before, edition))
  })

  test('an edition that is not named goes whole to the first', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, { kind: 'split', pair: 'p1', at: { en: 20 } }))
    const after = await pairsNow(service)
    expect(textOf(after, 'p4', 'zh')).toBe('第一句。第二句。')
    expect(after[1]?.texts).toEqual({ en: paragraph('The second sentence.') })
  })

  test('cuts at the same words when the text moved on since', async () => {
    const { service } = await createdDocument(LINES)
    const texts = [{ pair: 'p1', edition: 'en', text: 'The very first sentence. The second sentence.' }]
    must(await revise(service, { kind: 'edit', texts }))
    const command = { kind: 'split', pair: 'p1', at: CUT } as const
    must(await service.revise({ base: 1, command, message: '' }, editor))
    expect(textOf(await pairsNow(service), 'p5', 'en')).toBe('The second sentence.')
  })

  test('a hundred times at one place keeps the order', async () => {
    const text = Array.from({ length: 102 }, (_, k) => `Sentence ${k}.`).join(' ')
    const { service } = await createdDocument([
      ['前。', 'Before.'],
      ['中。', text],
      ['后。', 'After.'],
    ])
    const before = await pairsNow(service)
    let pair = 'p2'
    for (let k = 0; k < 100; k++) {
      must(await revise(service, { kind: 'split', pair, at: { en: `Sentence ${k}. `.length } }))
      pair = `p${5 + 2 * k}`
    }
    const after = await pairsNow(service)
    expect(after).toHaveLength(103)
    expect(fileOf(after, 'en')).toBe(fileOf(before, 'en'))
    expect(await pairsAt(service, 1)).toEqual(before)
  })

  test.each<[what: string, at: Record<string, number>, expected: object]>([
    [
      'at the very beginning of everything',
      { zh: 0, en: 0 },
      { path: 'command.at', problem: 'one-side-empty' },
    ],
    ['behind the end', { en: 99 }, { path: 'command.at.en', problem: 'out-of-range' }],
    ['in an edition that is not there', { ja: 1 }, { code: 'NOT_FOUND', what: 'edition' }],
  ])('%s is refused', async (_, at, expected) => {
    const { service } = await createdDocument(LINES)
    expect(failure(await revise(service, { kind: 'split', pair: 'p1', at }))).toMatchObject(expected)
  })
})

describe('restoring', () => {
  test('revives the old ids, words and order', async () => {
    const { service } = await createdDocument(LINES)
    const before = await pairsNow(service)
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
    must(await revise(service, { kind: 'edit', texts: [{ pair: 'p4', edition: 'en', text: 'New.' }] }))
    must(await revise(service, { kind: 'split', pair: 'p4', at: { zh: 4, en: 4 } }))
    const revision = must(await revise(service, { kind: 'restore', to: 1 }))
    expect(revision).toMatchObject({ number: 5, kind: 'restore', restored: 1 })
    expect(await pairsNow(service)).toEqual(before)
    const ties = must(await service.revision(5)).lineage
    expect(ties).toEqual([{ parents: ['p5', 'p6'], children: ['p1', 'p2'] }])
  })

  test('of one pair takes what it was merged with along, and leaves the rest', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, { kind: 'edit', texts: [{ pair: 'p3', edition: 'en', text: 'Changed.' }] }))
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
    must(await revise(service, { kind: 'restore', to: 1, pairs: ['p4'] }))
    const pairs = await pairsNow(service)
    expect(pairs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
    expect(textOf(pairs, 'p3', 'en')).toBe('Changed.')
  })

  test('does not undo unseen what others wrote since', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, { kind: 'edit', texts: [{ pair: 'p2', edition: 'en', text: 'Mine.' }] }))
    must(await revise(service, { kind: 'edit', texts: [{ pair: 'p2', edition: 'en', text: 'Theirs.' }] }))
    const command = { kind: 'restore', to: 1 } as const
    const refused = failure(await service.revise({ base: 2, command, message: '' }, editor))
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      conflicts: [{ pair: 'p2', base: 'Mine.', theirs: 'Theirs.', yours: 'The third sentence.' }],
    })
    must(await service.revise({ base: 3, command, message: '' }, editor))
  })
})

describe('open corrections', () => {
  test('follow their words into the merged pair; both records are kept', async () => {
    const { service } = await createdDocument(LINES)
    await propose(service, 'p2', 'The very third sentence.')
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
    const [old, now] = [must(await service.correction('c1')), must(await service.correction('c2'))]
    expect(old).toMatchObject({ id: 'c1', pair: 'p2', state: 'carried', changes: [{ carriedTo: 'c2' }] })
    expect(now).toMatchObject({ id: 'c2', pair: 'p4', base: 2, state: 'open', carriedFrom: 'c1' })
    expect(now.changes[0]!.start).toBe(
      old.changes[0]!.start + 'The first sentence. The second sentence.\n\n'.length,
    )
    expect(must(await service.read()).openCorrections).toBe(1)
    const { items } = must(await service.events({ after: 0 }))
    expect(items.at(-1)).toMatchObject({
      kind: 'correction.carried',
      about: { correction: 'c1', to: ['c2'] },
    })
    must(await service.decide('c2', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
    expect(textOf(await pairsNow(service), 'p4', 'en')).toContain('The very third sentence.')
  })

  test('are divided with the pair', async () => {
    const { service } = await createdDocument(LINES)
    const { changes } = await propose(service, 'p1', 'The very first sentence. The second short sentence.')
    expect(changes).toHaveLength(2)
    must(await revise(service, { kind: 'split', pair: 'p1', at: CUT }))
    const open = must(await service.corrections({ state: 'open' })).items
    expect(open.map(({ pair, carriedFrom }) => [pair, carriedFrom])).toEqual([
      ['p4', 'c1'],
      ['p5', 'c1'],
    ])
    expect(must(await service.correction('c1')).state).toBe('carried')
  })

  test('that only make sense together are not torn apart', async () => {
    const first = 'The symposium was opened by the provincial governor in the morning.'
    const second = 'Experts from nine institutions then presented their draft reports.'
    const third = 'A plan will be published before the end of the year.'
    const { service } = await createdDocument([['一。二。三。', `${first} ${second} ${third}`]])
    const { changes } = await propose(service, 'p1', `${third} ${first} ${second}`)
    expect(changes.every(({ group }) => group !== undefined)).toBe(true)
    must(await revise(service, { kind: 'split', pair: 'p1', at: { en: first.length + 1 } }))
    const { items } = must(await service.corrections({}))
    expect(items.map(({ id, pair, state }) => [id, pair, state])).toEqual([['c1', 'p1', 'open']])
    expect(items[0]!.changes.every(({ standing }) => standing?.state === 'orphaned')).toBe(true)
  })

  test('whose words are gone stay where they were, visibly orphaned, and can be rejected', async () => {
    const { service } = await createdDocument(LINES)
    await propose(service, 'p2', 'The very third sentence.')
    must(
      await revise(service, { kind: 'edit', texts: [{ pair: 'p2', edition: 'en', text: 'All new words.' }] }),
    )
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
    const orphan = must(await service.correction('c1'))
    expect(orphan).toMatchObject({ state: 'open', changes: [{ standing: { state: 'orphaned' } }] })
    const accepted = await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor)
    expect(failure(accepted)).toMatchObject({ code: 'CONFLICT' })
    must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'reject' }] }, editor))
    expect(must(await service.read()).openCorrections).toBe(0)
  })

  test('that were orphaned find their pair when their author rewords them', async () => {
    const { service } = await createdDocument(LINES)
    await propose(service, 'p1', 'The very first sentence. The second sentence.')
    const texts = [{ pair: 'p1', edition: 'en', text: 'A beginning. The second sentence.' }]
    must(await revise(service, { kind: 'edit', texts }))
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
    const text = 'The first sentence. The second, longer sentence.'
    expect(must(await service.amend('c1', { text }, reviewer))).toMatchObject({
      id: 'c2',
      pair: 'p4',
      carriedFrom: 'c1',
      changes: [{ standing: { state: 'clean' } }],
    })
  })

  test('written against a revision before the merge arrive on the merged pair', async () => {
    const { service } = await createdDocument(LINES)
    must(await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] }))
    const proposal = { base: 1, pair: 'p2', edition: 'en', text: 'The very third sentence.' }
    const correction = must(await service.propose(proposal, reviewer))
    expect(correction).toMatchObject({ id: 'c2', pair: 'p4', state: 'open', carriedFrom: 'c1' })
  })
})

describe('importing a new text of an edition', () => {
  test('is one revision; pairs that are not named keep their text, new ones stand where they belong', async () => {
    const { service } = await createdDocument(LINES)
    const command: RevisionCommand = {
      kind: 'import',
      edition: 'en',
      pairs: [
        { after: null, born: { texts: { en: paragraph('A new headline.') } } },
        { pair: 'p1', body: paragraph('First. Second.', '\r\n\r\n') },
        { after: 'p1', born: { texts: { en: paragraph('Added one.') }, confidence: 0.4 } },
        { after: 'p1', born: { texts: { en: paragraph('Added two.') } } },
        { pair: 'p3', body: [] },
      ],
    }
    expect(must(await revise(service, command))).toMatchObject({ number: 2, kind: 'import', pairs: 5 })
    const pairs = await pairsNow(service)
    expect(pairs.map(({ id, texts }) => [id, texts['en']?.[0]?.text])).toEqual([
      ['p4', 'A new headline.'],
      ['p1', 'First. Second.'],
      ['p5', 'Added one.'],
      ['p6', 'Added two.'],
      ['p2', 'The third sentence.'],
      ['p3', undefined],
    ])
    expect(pairs[1]?.texts['en']?.[0]?.gap).toBe('\r\n\r\n')
    expect(pairs[2]?.confidence).toBe(0.4)
  })
})

test('words for a pair that had none stand as a paragraph of their own when it was merged meanwhile', async () => {
  const { service } = await createdDocument([
    ['一。', 'One.'],
    ['二。', ''],
    ['三。', 'Three.'],
  ])
  const texts = [{ pair: 'p2', edition: 'en', text: 'Two.' }]
  must(
    await service.revise(
      { base: 1, command: { kind: 'merge', pairs: ['p1', 'p2', 'p3'] }, message: '' },
      editor,
    ),
  )
  must(await service.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor))
  const [pair] = must(await service.pairs({ at: 3 })).items
  expect(pair?.texts['en']?.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.'])
})
