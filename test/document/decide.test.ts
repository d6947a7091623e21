import { describe, expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import type { Verdict } from '../../src/domain/index.ts'
import { createdDocument, editor, EDITOR, failure, must, reviewer, REVIEWER } from './support/document.ts'
import { headOf, pairsNow, textOf } from './support/reading.ts'

const ENGLISH = 'Grasp development with one hand, and grasp security with the other hand.'
const LINES = [
  [
    '会议强调，要加强指导。',
    'The meeting stressed that it is necessary to strengthen the guidance and guidance.',
  ],
  ['一手抓发展，一手抓安全。', ENGLISH],
] as const

/** Two changes, of single words. */
const PROPOSED = 'Pursue development with one hand, and ensure security with the other hand.'

async function proposed(text = PROPOSED) {
  const { service } = await createdDocument(LINES)
  const correction = must(await service.propose({ base: 1, pair: 'p2', edition: 'en', text }, reviewer))
  return { service, correction }
}

async function english(service: DocumentService): Promise<string> {
  return textOf(await pairsNow(service), 'p2', 'en')
}

async function edit(service: DocumentService, text: string) {
  const command = { kind: 'edit', texts: [{ pair: 'p2', edition: 'en', text }] } as const
  return must(await service.revise({ base: await headOf(service), command, message: '' }, editor))
}

const accept = (change: number, replacement?: string): Verdict =>
  replacement === undefined ? { change, verdict: 'accept' } : { change, verdict: 'accept', replacement }
const reject = (change: number, reason: string): Verdict => ({ change, verdict: 'reject', reason })

describe('proposing', () => {
  test('cuts what was written into changes and counts as open', async () => {
    const { service, correction } = await proposed()
    expect(correction).toMatchObject({ id: 'c1', state: 'open', author: REVIEWER, base: 1, pair: 'p2' })
    expect(correction.changes.map(({ quote, replacement }) => [quote, replacement])).toEqual([
      ['Grasp', 'Pursue'],
      ['grasp', 'ensure'],
    ])
    expect(must(await service.read()).openCorrections).toBe(1)
  })

  test('of nothing new is refused', async () => {
    const { service } = await createdDocument(LINES)
    const request = { base: 1, pair: 'p2', edition: 'en', text: `\n${ENGLISH}\n` }
    expect(failure(await service.propose(request, reviewer))).toMatchObject({
      code: 'INVALID_INPUT',
      path: 'text',
      problem: 'no-change',
    })
  })

  test('its author may reword it while it is open, and nobody else', async () => {
    const { service } = await proposed()
    const amended = must(await service.amend('c1', { text: `${ENGLISH} Yes.`, category: 'style' }, reviewer))
    expect(amended).toMatchObject({ category: 'style', changes: [{ replacement: ' Yes.' }] })
    expect(failure(await service.amend('c1', { reason: 'x' }, editor))).toMatchObject({ code: 'FORBIDDEN' })
    expect(failure(await service.withdraw('c1', editor))).toMatchObject({ code: 'FORBIDDEN' })
    expect(must(await service.withdraw('c1', reviewer)).state).toBe('withdrawn')
    expect(failure(await service.amend('c1', { reason: 'x' }, reviewer))).toMatchObject({
      code: 'WRONG_STATE',
      state: 'withdrawn',
    })
  })
})

describe('accepting', () => {
  test('all of it makes one revision credited to the proposer', async () => {
    const { service } = await proposed()
    const outcome = must(
      await service.decide('c1', { verdicts: [accept(0), accept(1)], message: 'Ok' }, editor),
    )
    expect(outcome.correction.state).toBe('accepted')
    expect(outcome.revision).toMatchObject({
      number: 2,
      kind: 'correction',
      author: EDITOR,
      message: 'Ok',
      corrections: ['c1'],
      credits: [REVIEWER],
    })
    expect(await english(service)).toBe(PROPOSED)
    expect(must(await service.read())).toMatchObject({ head: 2, openCorrections: 0 })
  })

  test('some of it and rejecting the rest', async () => {
    const { service } = await proposed()
    const verdicts = [accept(0), reject(1, 'Too weak.')]
    const { correction } = must(await service.decide('c1', { verdicts }, editor))
    expect(correction).toMatchObject({
      state: 'partly-accepted',
      changes: [
        { state: 'accepted', decision: { by: EDITOR, revision: 2 } },
        { state: 'rejected', decision: { by: EDITOR, reason: 'Too weak.' } },
      ],
    })
    expect(await english(service)).toBe(ENGLISH.replace('Grasp', 'Pursue'))
  })

  test('an edited wording; what is left can be decided later', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [accept(1, 'safeguard')] }, editor))
    expect(await english(service)).toBe(ENGLISH.replace('grasp', 'safeguard'))
    const open = must(await service.correction('c1'))
    expect(open).toMatchObject({
      state: 'open',
      changes: [{ standing: { state: 'clean' } }, { state: 'accepted' }],
    })
    must(await service.decide('c1', { verdicts: [accept(0)] }, editor))
    expect(await english(service)).toBe(ENGLISH.replace('grasp', 'safeguard').replace('Grasp', 'Pursue'))
  })

  test('at the place where the words stand now, when the text moved on', async () => {
    const { service } = await proposed()
    const firmly = (text: string) => text.replace('with one hand', 'firmly with one hand')
    await edit(service, firmly(ENGLISH))
    must(await service.decide('c1', { verdicts: [accept(0), accept(1)] }, editor))
    expect(await english(service)).toBe(firmly(PROPOSED))
  })

  test('what the text reads already needs no revision', async () => {
    const { service } = await proposed()
    await edit(service, PROPOSED)
    const outcome = must(await service.decide('c1', { verdicts: [accept(0), accept(1)] }, editor))
    expect(outcome).toMatchObject({ revision: null, correction: { state: 'accepted' } })
    expect(await headOf(service)).toBe(2)
  })

  test('words that somebody changed is a conflict, and nothing of it is written', async () => {
    const { service } = await proposed()
    const theirs = ENGLISH.replace('Grasp', 'Promote')
    await edit(service, theirs)
    const { seq } = must(await service.read())
    const refused = failure(await service.decide('c1', { verdicts: [accept(0), accept(1)] }, editor))
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      head: 2,
      conflicts: [{ pair: 'p2', edition: 'en', base: ENGLISH, theirs, yours: PROPOSED }],
    })
    expect(must(await service.read())).toMatchObject({ head: 2, seq, openCorrections: 1 })
    expect(must(await service.correction('c1')).changes.map(({ standing }) => standing?.state)).toEqual([
      'conflict',
      'clean',
    ])
  })

  test('a conflict is resolved in place by who saw the newest text, and by nobody else', async () => {
    const { service } = await proposed()
    await edit(service, ENGLISH.replace('Grasp', 'Promote'))
    const verdicts = [accept(0, 'Advance')]
    for (const request of [{ verdicts }, { verdicts, base: 1 }]) {
      expect(failure(await service.decide('c1', request, editor)).code).toBe('CONFLICT')
    }
    must(await service.decide('c1', { verdicts, base: 2 }, editor))
    expect(await english(service)).toBe(ENGLISH.replace('Grasp', 'Advance'))
  })

  test.each<[what: string, verdicts: Verdict[], expected: object]>([
    ['nothing', [], { code: 'INVALID_INPUT', path: 'verdicts' }],
    ['an unknown change', [accept(7)], { code: 'NOT_FOUND', what: 'change', id: 'c1.7' }],
    ['the same twice', [accept(0), reject(0, '')], { code: 'INVALID_INPUT', path: 'verdicts[1].change' }],
    ['half a character', [accept(0, '\uD83D')], { code: 'INVALID_INPUT', path: 'verdicts[0].replacement' }],
  ])('deciding %s is refused', async (_, verdicts, expected) => {
    const { service } = await proposed()
    expect(failure(await service.decide('c1', { verdicts }, editor))).toMatchObject(expected)
  })

  test('what was decided is not decided again', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [accept(0)] }, editor))
    expect(failure(await service.decide('c1', { verdicts: [accept(0)] }, editor))).toEqual({
      code: 'WRONG_STATE',
      what: 'change',
      id: 'c1.0',
      state: 'accepted',
    })
  })

  test('changes that only make sense together are decided alike', async () => {
    const first = 'The symposium was opened by the provincial governor in the morning.'
    const second = 'Experts from nine institutions then presented their draft reports.'
    const third = 'A plan will be published before the end of the year.'
    const { service } = await createdDocument([['一。二。三。', `${first} ${second} ${third}`]])
    const text = `${third} ${first} ${second}`
    const { changes } = must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text }, reviewer))
    expect(changes.length).toBeGreaterThan(1)
    expect(new Set(changes.map(({ group }) => group)).size).toBe(1)
    expect(failure(await service.decide('c1', { verdicts: [accept(0)] }, editor))).toMatchObject({
      code: 'INVALID_INPUT',
      problem: 'group-decided-apart',
    })
    must(await service.decide('c1', { verdicts: changes.map(({ id }) => accept(id)) }, editor))
    expect(textOf(await pairsNow(service), 'p1', 'en')).toBe(text)
  })
})

describe('undoing a decision', () => {
  test('opens what was rejected again', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [reject(0, 'No.')] }, editor))
    const { correction, revision } = must(await service.undoDecision('c1', [0], editor))
    expect(revision).toBeNull()
    expect(correction.changes[0]).toMatchObject({ state: 'open', standing: { state: 'clean' } })
    expect(correction.changes[0]?.decision).toBeUndefined()
  })

  test('takes accepted words back by a new revision, and leaves the rest of the acceptance', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [accept(0), accept(1)] }, editor))
    const { correction, revision } = must(await service.undoDecision('c1', [0], editor))
    expect(revision?.number).toBe(3)
    expect(correction).toMatchObject({ state: 'open', changes: [{ state: 'open' }, { state: 'accepted' }] })
    expect(await english(service)).toBe(ENGLISH.replace('grasp', 'ensure'))
  })

  test('leaves what was written since', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [accept(0), accept(1)] }, editor))
    await edit(service, `${PROPOSED} And more.`)
    must(await service.undoDecision('c1', [0, 1], editor))
    expect(await english(service)).toBe(`${ENGLISH} And more.`)
  })

  test('of words that somebody changed since is a conflict', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [accept(0)] }, editor))
    await edit(service, ENGLISH.replace('Grasp', 'Promote'))
    expect(failure(await service.undoDecision('c1', [0], editor)).code).toBe('CONFLICT')
    expect(must(await service.correction('c1')).changes[0]?.state).toBe('accepted')
  })

  test('follows a merge', async () => {
    const { service } = await proposed()
    must(await service.decide('c1', { verdicts: [accept(0), accept(1)] }, editor))
    const command = { kind: 'merge', pairs: ['p1', 'p2'] } as const
    must(await service.revise({ base: 2, command, message: '' }, editor))
    must(await service.undoDecision('c1', [0, 1], editor))
    expect(textOf(await pairsNow(service), 'p3', 'en')).toBe(`${LINES[0][1]}\n\n${ENGLISH}`)
    const { items } = must(await service.corrections({ state: 'open' }))
    expect(items).toMatchObject([{ pair: 'p3', carriedFrom: 'c1' }])
  })

  test('of what is open is refused', async () => {
    const { service } = await proposed()
    expect(failure(await service.undoDecision('c1', [0], editor))).toMatchObject({
      code: 'WRONG_STATE',
      state: 'open',
    })
  })
})
