import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { createdDocument, editor, failure, must, reviewer } from './support/document.ts'
import { headOf, pairsNow, textOf } from './support/reading.ts'
import { FIRST, LINES, MOVE_DOWN, realign, revise, SECOND, SPLIT } from './support/realigning.ts'

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

  test('a sentence that was moved, and that others moved elsewhere, is not written twice', async () => {
    const [one, two, three, four] = ['Farmers got seed.', 'Prices fell fast.', 'Exports grew.', 'Banks lent.']
    const { service } = await createdDocument([['甲乙丙丁。', [one, two, three, four].join(' ')]])
    const edit = (pair: string, text: string, base?: number) =>
      revise(service, { kind: 'edit', texts: [{ pair, edition: 'en', text }] }, base)
    must(await revise(service, { kind: 'split', pair: 'p1', at: { zh: 2, en: `${one} ${two} `.length } }))
    const [first, second] = await pairsNow(service)
    must(await edit(first!.id, `${two} ${one}`))
    expect(failure(await edit('p1', [two, three, one, four].join(' '), 1)).code).toBe('CONFLICT')
    must(await edit('p1', `${one} ${two} ${three} Truly. ${four}`, 1))
    expect(textOf(await pairsNow(service), second!.id, 'en')).toBe(`${three} Truly. ${four}`)
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
