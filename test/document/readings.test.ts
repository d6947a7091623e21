import { runDurableObjectAlarm } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import type { Progress, RevisionCommand, Stretch } from '../../src/domain/index.ts'
import {
  createdDocument,
  editor,
  EDITOR,
  failure,
  freshObject,
  must,
  reviewer,
  REVIEWER,
} from './support/document.ts'
import { everything, headOf, packageOf, pairsNow, textOf } from './support/reading.ts'

const FIRST = 'The meeting stressed stability. It praised the farmers.'
const SECOND = 'Grasp development with one hand.'
const LINES = [
  ['会议强调稳定，表扬农民。', FIRST],
  ['一手抓发展。', SECOND],
] as const

const whole = (pair: string, text: string): Stretch => ({ pair, start: 0, end: text.length })
const word = (pair: string, text: string, quote: string): Stretch => {
  const start = text.indexOf(quote)
  return { pair, start, end: start + quote.length }
}

async function confirmed(...stretches: readonly Stretch[]) {
  const { service, stub } = await createdDocument(LINES)
  if (stretches.length > 0) must(await service.confirm('en', { base: 1, stretches }, reviewer))
  return { service, stub }
}

async function revise(service: DocumentService, command: RevisionCommand) {
  return must(await service.revise({ base: await headOf(service), command, message: '' }, editor))
}

const edit = (service: DocumentService, pair: string, text: string, edition = 'en') =>
  revise(service, { kind: 'edit', texts: [{ pair, edition, text }] })

/** By pair: the words that are read, those changed since with what was there, as words. */
async function standings(service: DocumentService) {
  const readings = await everything((request) => service.readings('en', request))
  const pairs = await pairsNow(service)
  return readings.map(({ pair, read, changed }) => {
    const text = textOf(pairs, pair, 'en')
    return {
      pair,
      read: read.map(({ start, end }) => text.slice(start, end)),
      changed: changed.map(({ was, start, end }) => [was, text.slice(start, end)]),
    }
  })
}

async function progressOf(service: DocumentService): Promise<Progress> {
  return must(await service.read()).progress.find(({ edition }) => edition === 'en')!
}

const characters = (text: string) => text.replaceAll(' ', '').length

describe('confirming', () => {
  test('tells who read which words, and counts them', async () => {
    const { service } = await confirmed(word('p1', FIRST, 'The meeting stressed stability.'))
    const [reading] = must(await service.readings('en', {})).items
    expect(reading).toMatchObject({
      pair: 'p1',
      read: [{ start: 0, end: 31, by: REVIEWER, revision: 1 }],
      changed: [],
    })
    expect(await progressOf(service)).toEqual({
      edition: 'en',
      characters: characters(FIRST + SECOND),
      read: characters('The meeting stressed stability.'),
      changed: 0,
    })
  })

  test('segment by segment makes one stretch of a paragraph', async () => {
    const { service } = await confirmed(word('p1', FIRST, 'The meeting stressed stability.'))
    const stretches = [word('p1', FIRST, 'It praised the farmers.')]
    must(await service.confirm('en', { base: 1, stretches }, reviewer))
    expect(await standings(service)).toEqual([{ pair: 'p1', read: [FIRST], changed: [] }])
  })

  test('what was changed meanwhile is a fact about what was read', async () => {
    const { service } = await createdDocument(LINES)
    await edit(service, 'p2', 'Pursue development with one hand.')
    must(await service.confirm('en', { base: 1, stretches: [whole('p2', SECOND)] }, reviewer))
    expect(await standings(service)).toMatchObject([
      { read: [' development with one hand.'], changed: [['Grasp', 'Pursue']] },
    ])
  })

  test.each([
    [
      { pair: 'p1', start: 0, end: 999 },
      { code: 'INVALID_INPUT', problem: 'out-of-range' },
    ],
    [
      { pair: 'p1', start: 31, end: 32 },
      { code: 'INVALID_INPUT', problem: 'empty' },
    ],
    [
      { pair: 'p9', start: 0, end: 1 },
      { code: 'NOT_FOUND', what: 'pair' },
    ],
  ])('%o is refused', async (stretch, expected) => {
    const { service } = await createdDocument(LINES)
    const answer = await service.confirm('en', { base: 1, stretches: [stretch] }, reviewer)
    expect(failure(answer)).toMatchObject(expected)
  })
})

describe('a later change', () => {
  test('shows only itself, and confirming it again settles it', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    const now = FIRST.replace('farmers', 'farm workers')
    await edit(service, 'p1', now)
    expect(await standings(service)).toEqual([
      {
        pair: 'p1',
        read: ['The meeting stressed stability. It praised the ', '.'],
        changed: [['farmers', 'farm workers']],
      },
    ])
    expect(await progressOf(service)).toMatchObject({ read: characters(FIRST) - 7, changed: 1 })
    const stretches = [word('p1', now, 'It praised the farm workers.')]
    must(await service.confirm('en', { base: 2, stretches }, editor))
    expect(await standings(service)).toMatchObject([{ changed: [] }])
    expect(await progressOf(service)).toMatchObject({ read: characters(now), changed: 0 })
  })

  test('that is undone leaves nothing to look at', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    await edit(service, 'p1', 'Something else.')
    await revise(service, { kind: 'restore', to: 1 })
    expect(await standings(service)).toEqual([{ pair: 'p1', read: [FIRST], changed: [] }])
  })

  test('by which words only went is shown where they stood', async () => {
    const { service } = await confirmed(whole('p2', SECOND))
    await edit(service, 'p2', 'Grasp development.')
    expect(await standings(service)).toMatchObject([{ changed: [[' with one hand', '']] }])
    expect(await progressOf(service)).toMatchObject({ changed: 1 })
  })

  test('of the source asks for another look at all beside it', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    await edit(service, 'p1', '会议强调发展，表扬农民。', 'zh')
    const [reading] = must(await service.readings('en', {})).items
    expect(reading?.read).toMatchObject([{ source: true }])
    expect(await progressOf(service)).toMatchObject({ read: 0, changed: 1 })
    must(await service.confirm('en', { base: 2, stretches: [whole('p1', FIRST)] }, editor))
    expect(await progressOf(service)).toMatchObject({ read: characters(FIRST), changed: 0 })
  })
})

describe('merging and splitting', () => {
  test('take what was read along', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] })
    expect(await standings(service)).toEqual([{ pair: 'p3', read: [FIRST], changed: [] }])
    await revise(service, { kind: 'split', pair: 'p3', at: { zh: 6, en: 32 } })
    expect(await standings(service)).toEqual([
      { pair: 'p4', read: ['The meeting stressed stability.'], changed: [] },
      { pair: 'p5', read: ['It praised the farmers.'], changed: [] },
    ])
    expect(await progressOf(service)).toMatchObject({
      characters: characters(FIRST + SECOND),
      read: characters(FIRST),
    })
  })
})

describe('taking back', () => {
  test('concerns one’s own reading of those words, even when the text moved on', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    const now = `Yes. ${FIRST}`
    await edit(service, 'p1', now)
    const stretches = [word('p1', now, 'It praised the farmers.')]
    expect(failure(await service.takeBack('en', { base: 2, stretches }, editor))).toMatchObject({
      code: 'NOT_FOUND',
      what: 'reading',
    })
    must(await service.takeBack('en', { base: 2, stretches }, reviewer))
    expect(await standings(service)).toMatchObject([
      { read: ['The meeting stressed stability.'], changed: [['', 'Yes. ']] },
    ])
  })

  test('leaves what somebody else read', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    must(await service.confirm('en', { base: 1, stretches: [whole('p1', FIRST)] }, editor))
    must(await service.takeBack('en', { base: 1, stretches: [whole('p1', FIRST)] }, editor))
    expect(must(await service.readings('en', {})).items[0]?.read).toMatchObject([{ by: REVIEWER }])
  })

  test('tells those who follow that nothing is read any more', async () => {
    const { service } = await confirmed(whole('p1', FIRST))
    const { seq } = must(await service.read())
    must(await service.takeBack('en', { base: 1, stretches: [whole('p1', FIRST)] }, reviewer))
    expect(must(await service.readings('en', { since: seq })).items).toEqual([
      { pair: 'p1', read: [], changed: [] },
    ])
  })
})

test('what changed since an event is all that a client needs to ask for', async () => {
  const { service } = await confirmed(whole('p1', FIRST), whole('p2', SECOND))
  const { seq } = must(await service.read())
  expect(must(await service.readings('en', { since: seq })).items).toEqual([])
  await edit(service, 'p2', 'Grasp growth with one hand.')
  expect(must(await service.readings('en', { since: seq })).items).toMatchObject([{ pair: 'p2' }])
})

test('an approval counts what is open, and how often the edition changed since', async () => {
  const { service } = await confirmed(whole('p1', FIRST))
  const text = 'Pursue development with one hand.'
  must(await service.propose({ base: 1, pair: 'p2', edition: 'en', text }, reviewer))
  for (const body of ['Is it?', 'Is it not?']) {
    must(await service.startThread({ about: { kind: 'correction', correction: 'c1' }, body }, reviewer))
  }
  must(await service.settleThread('t2', 'resolved', reviewer))
  const approval = must(await service.approve('en', 1, editor))
  expect(approval).toMatchObject({
    revision: 1,
    by: EDITOR,
    open: { unread: characters(SECOND), changed: 0, corrections: 1, threads: 1 },
  })
  await edit(service, 'p1', `${FIRST} Yes.`)
  await edit(service, 'p1', '会议强调。', 'zh')
  expect((await progressOf(service)).approval).toEqual({ ...approval, since: 1 })
  must(await service.approve('en', 2, editor))
  expect((await progressOf(service)).approval).toMatchObject({ revision: 2, since: 0 })
  must(await service.withdrawApproval('en', 2, editor))
  expect((await progressOf(service)).approval).toMatchObject({ revision: 1, since: 1 })
  expect(failure(await service.withdrawApproval('en', 1, reviewer))).toMatchObject({ what: 'approval' })
})

test('a package keeps what was read and approved', async () => {
  const { service } = await confirmed(whole('p1', FIRST), whole('p2', SECOND))
  must(await service.approve('en', 1, editor))
  await edit(service, 'p1', FIRST.replace('farmers', 'peasants'))
  await revise(service, { kind: 'merge', pairs: ['p1', 'p2'] })
  const whole1 = await packageOf(service)
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, whole1, editor))
  expect({ ...(await packageOf(copy.service)), exportedAt: '' }).toEqual({ ...whole1, exportedAt: '' })
  expect(await standings(copy.service)).toEqual(await standings(service))
  const name = (progress: Progress) => ({
    ...progress,
    approval: progress.approval && { ...progress.approval, by: progress.approval.by.name },
  })
  expect(name(await progressOf(copy.service))).toEqual(name(await progressOf(service)))
})

test('a package keeps two people of one name apart, and tells neither account', async () => {
  const { service } = await confirmed(word('p1', FIRST, 'meeting stressed'))
  const namesake = { actor: { ...REVIEWER, id: 'm7' } }
  must(await service.confirm('en', { base: 1, stretches: [word('p1', FIRST, 'praised')] }, namesake))
  for (const caller of [editor, { actor: { ...EDITOR, id: 'm8' } }])
    must(await service.approve('en', 1, caller))
  const packed = await packageOf(service)
  expect(packed.readings?.map(({ by }) => by.name)).toEqual([REVIEWER.name, REVIEWER.name])
  expect(new Set(packed.readings?.map(({ by }) => by.id)).size).toBe(2)
  expect(JSON.stringify(packed)).not.toMatch(/"m[1278]"/)
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, packed, editor))
  const again = await packageOf(copy.service)
  expect(again.readings).toEqual(packed.readings)
  expect(again.approvals).toEqual(packed.approvals)
  expect(again.approvals).toHaveLength(2)
})

test('of many pairs at once the rest is worked out a moment later, and never shown as read before', async () => {
  const lines = Array.from({ length: 450 }, (_, k) => [`第${k}句。`, `Sentence ${k}.`] as const)
  const { service, stub } = await createdDocument(lines)
  const stretches = lines.map(([, text], k) => whole(`p${k + 1}`, text))
  const first = must(await service.confirm('en', { base: 1, stretches }, reviewer))
  expect(first.read).toBeLessThan(first.characters)
  expect((await standings(service)).every(({ read }) => read.length === 1)).toBe(true)
  while ((await progressOf(service)).read < first.characters) {
    expect(await runDurableObjectAlarm(stub)).toBe(true)
  }
  expect(await progressOf(service)).toMatchObject({ read: first.characters, changed: 0 })
})
