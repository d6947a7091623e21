import { describe, expect, test } from 'vitest'
import type { DocumentService, WordLife } from '../../src/contract/index.ts'
import type { RevisionCommand } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, must, reviewer } from './support/document.ts'
import { everything, headOf, pairsNow, textOf } from './support/reading.ts'

const guest = { actor: { kind: 'guest', name: 'Ana' } } as const

async function revise(service: DocumentService, command: RevisionCommand, message = '') {
  return must(await service.revise({ base: await headOf(service), command, message }, editor))
}

async function edit(service: DocumentService, pair: string, text: string, message = '') {
  return revise(service, { kind: 'edit', texts: [{ pair, edition: 'en', text }] }, message)
}

async function propose(
  service: DocumentService,
  pair: string,
  text: string,
  who: typeof reviewer | typeof guest = reviewer,
) {
  const base = await headOf(service)
  return must(
    await service.propose({ base, pair, edition: 'en', text, category: 'wording', reason: 'Plainer.' }, who),
  ).id
}

async function accept(service: DocumentService, id: string) {
  const { changes } = must(await service.correction(id))
  must(
    await service.decide(
      id,
      { verdicts: changes.map((one) => ({ change: one.id, verdict: 'accept' })) },
      editor,
    ),
  )
}

/** Such as `The |1`, `new words |3 c1`. */
async function blamed(service: DocumentService, pair: string): Promise<string[]> {
  const { text, runs } = must(await service.blame({ pair, edition: 'en', at: await headOf(service) }))
  expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  return runs.map(
    ({ start, end, revision, correction }) =>
      `${text.slice(start, end).trim()} |${revision}${correction ? ` ${correction}` : ''}`,
  )
}

async function life(service: DocumentService, pair: string, phrase: string): Promise<WordLife> {
  const start = textOf(await pairsNow(service), pair, 'en').indexOf(phrase)
  const at = await headOf(service)
  return must(await service.life({ pair, edition: 'en', at, start, end: start + phrase.length }))
}

const steps = ({ items }: WordLife) =>
  items.map(({ revision, before, after }) => `${revision.number}: ${before?.words ?? '∅'} → ${after.words}`)

const MACHINE = 'The province must grasp with both hands. Grain output rose.'

describe('who wrote each word', () => {
  test('is told of the first revision, of edits, and of accepted proposals with their proposer', async () => {
    const { service } = await createdDocument([['一。', MACHINE]])
    await edit(service, 'p1', MACHINE.replace('Grain', 'Total grain'), 'As the report has it.')
    const id = await propose(
      service,
      'p1',
      'The province must pursue both goals. Total grain output rose.',
      guest,
    )
    await accept(service, id)
    expect(await blamed(service, 'p1')).toEqual([
      'The province must |1',
      'pursue |3 c1',
      'both |1',
      'goals. |3 c1',
      'Total grain |2',
      'output rose. |1',
    ])
    const { revisions, corrections } = must(await service.blame({ pair: 'p1', edition: 'en', at: 3 }))
    expect(revisions).toMatchObject([
      { number: 1, kind: 'create', label: 'Machine draft' },
      { number: 2, kind: 'edit', message: 'As the report has it.' },
      { number: 3, kind: 'correction', author: editor.actor },
    ])
    expect(corrections).toEqual([
      { id: 'c1', author: guest.actor, category: 'wording', reason: 'Plainer.', by: editor.actor },
    ])
  })

  test('of a batch, each word is its proposer’s', async () => {
    const { service } = await createdDocument([['一。', 'The first plan and the second plan were adopted.']])
    const first = await propose(service, 'p1', 'The opening plan and the second plan were adopted.', guest)
    const second = await propose(service, 'p1', 'The first plan and the second plan were approved.')
    const decisions = [first, second].map((correction) => ({
      correction,
      verdicts: [{ change: 0, verdict: 'accept' as const }],
    }))
    must(await service.decideBatch({ decisions }, editor))
    expect(await blamed(service, 'p1')).toEqual([
      'The |1',
      'opening |2 c1',
      'plan and the second plan were |1',
      'approved. |2 c2',
    ])
  })

  test('stays with the words when their pair is merged, split and restored', async () => {
    const { service } = await createdDocument([
      ['一。', 'The first sentence.'],
      ['二。', 'The second sentence.'],
    ])
    await edit(service, 'p2', 'The second short sentence.')
    await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] })
    expect(await blamed(service, 'p3')).toEqual([
      'The first sentence.\n\nThe second |1',
      'short |2',
      'sentence. |1',
    ])
    await edit(service, 'p3', 'The very first sentence.\n\nThe second short sentence.')
    const at = { zh: 2, en: 'The very first sentence.\n\n'.length }
    await revise(service, { kind: 'split', pair: 'p3', at })
    expect(await blamed(service, 'p4')).toEqual(['The |1', 'very |4', 'first sentence. |1'])
    expect(await blamed(service, 'p5')).toEqual(['The second |1', 'short |2', 'sentence. |1'])
    expect(await blamed(service, 'p4+p5')).toEqual([
      'The |1',
      'very |4',
      'first sentence.\n\nThe second |1',
      'short |2',
      'sentence. |1',
    ])
    await revise(service, { kind: 'restore', to: 2 })
    expect(await blamed(service, 'p2')).toEqual(['The second |1', 'short |2', 'sentence. |1'])
  })

  test('is nobody’s new when words are only brought back', async () => {
    const { service } = await createdDocument([['一。', MACHINE]])
    await edit(service, 'p1', 'The province must do both. Grain output rose.')
    await edit(service, 'p1', MACHINE)
    expect(await blamed(service, 'p1')).toEqual([`${MACHINE} |1`])
    await edit(service, 'p1', 'Something else.')
    await revise(service, { kind: 'restore', to: 2, pairs: ['p1'] })
    expect(await blamed(service, 'p1')).toEqual([
      'The province must |1',
      'do |2',
      'both. Grain output rose. |1',
    ])
  })

  test('is refused of a pair that is not there', async () => {
    const { service } = await createdDocument([['一。', MACHINE]])
    expect(failure(await service.blame({ pair: 'p9', edition: 'en', at: 1 }))).toMatchObject({
      code: 'NOT_FOUND',
      what: 'pair',
    })
    expect(failure(await service.blame({ pair: 'p1', edition: 'en', at: 2 }))).toMatchObject({
      what: 'revision',
    })
  })
})

describe('the life of a phrase', () => {
  test('tells each wording with who, when and why, down to the machine’s', async () => {
    const { service } = await createdDocument([['一。', MACHINE]])
    const id = await propose(service, 'p1', 'The province must pursue both goals. Grain output rose.', guest)
    await accept(service, id)
    await edit(service, 'p1', 'The province must pursue both aims. Grain output rose.', 'Less repetition.')
    const told = await life(service, 'p1', 'pursue both aims')
    expect(steps(told)).toEqual([
      '3: pursue both goals → pursue both aims',
      '2: grasp with both hands → pursue both goals',
      '1: ∅ → grasp with both hands',
    ])
    expect(told.items.map(({ revision }) => revision.message)).toEqual(['Less repetition.', '', ''])
    expect(told.items[1]?.corrections).toMatchObject([
      { id: 'c1', author: guest.actor, by: editor.actor, reason: 'Plainer.' },
    ])
    expect(told.nextCursor).toBeNull()
  })

  test('follows the words through a merge and a split into the pairs that held them', async () => {
    const { service } = await createdDocument([
      ['一。', 'The first sentence.'],
      ['二。', 'The second sentence.'],
    ])
    await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] })
    await edit(service, 'p3', 'The first sentence.\n\nThe second and last sentence.')
    await revise(service, { kind: 'split', pair: 'p3', at: { zh: 2, en: 21 } })
    await edit(service, 'p5', 'The second and final sentence.')
    const told = await life(service, 'p5', 'second and final sentence')
    expect(steps(told)).toEqual([
      '5: second and last sentence → second and final sentence',
      '3: second sentence → second and last sentence',
      '1: ∅ → second sentence',
    ])
    expect(told.items.map(({ after }) => after.pair)).toEqual(['p5', 'p3', 'p2'])
  })

  test('comes in pages that are the whole of it', async () => {
    const { service } = await createdDocument([['一。', 'Wording number 0 here.']])
    for (let k = 1; k <= 7; k++) await edit(service, 'p1', `Wording number ${k} here.`)
    const request = { pair: 'p1', edition: 'en', at: 8, start: 0, end: 16 }
    const paged = await everything((page) => service.life({ ...request, ...page }), 3)
    expect(paged).toEqual(must(await service.life(request)).items)
    expect(paged).toHaveLength(8)
  })

  test.each<[what: string, start: number, end: number, problem: string]>([
    ['nothing', 3, 3, 'empty'],
    ['more than there is', 0, 999, 'out-of-range'],
  ])('of %s is refused', async (_, start, end, problem) => {
    const { service } = await createdDocument([['一。', MACHINE]])
    const refused = failure(await service.life({ pair: 'p1', edition: 'en', at: 1, start, end }))
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', problem })
  })
})
