import { expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import { bodyText, correctionState, type Failure, type Pair, type Result } from '../../src/domain/index.ts'
import { anyRealignment } from './support/any-realignment.ts'
import { createdDocument, editor, freshObject, must, paragraph, reviewer } from './support/document.ts'
import { checked, expectAsAnew } from './support/findings.ts'
import { everything, fileOf, headOf, packageOf, pairsAt, pairsNow, replay } from './support/reading.ts'
import { draws, fc } from '../support/property.ts'

const EXPECTED: readonly Failure['code'][] = ['CONFLICT', 'INVALID_INPUT', 'WRONG_STATE']

/** Something somebody may do, with numbers that choose among what is there at the time. */
const deed = fc.record({
  kind: fc.constantFrom(
    'edit',
    'edit',
    'import',
    'merge',
    'split',
    'split',
    'realign',
    'realign',
    'realign',
    'restore',
    'restore-one',
    'propose',
    'propose',
    'amend',
    'propose',
    'accept',
    'accept',
    'accept-edited',
    'reject',
    'undo',
    'undo',
    'withdraw',
  ),
  which: fc.nat({ max: 40 }),
  where: fc.nat({ max: 400 }),
  /** How many revisions ago the writer looked. */
  behind: fc.nat({ max: 3 }),
  word: fc.constantFrom(
    'guidance',
    'the masses',
    'Development is steady.',
    'both hands',
    '\n\nNew paragraph.',
  ),
})
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

const LINES = [
  [
    '会议强调，要加强指导。要抓好落实。依靠群众，优化营商环境。',
    'The meeting stressed guidance. Implementation must be grasped well. Rely on the masses, seek optimization of the business environment.',
  ],
  ['一手抓发展，一手抓安全。', 'Grasp development with one hand, and security with the other.'],
  ['', 'An addition without a source.'],
  [
    '坚持稳中求进。做好工作。提升获得感。',
    'Persist in seeking progress in stability. Do a good job in the work. Raise the sense of gain.',
  ],
] as const

function rewritten(text: string, { where, word }: Deed): string {
  const words = text.split(' ')
  const at = where % (words.length + 1)
  const replaced = where % 3
  return [...words.slice(0, at), word, ...words.slice(at + replaced)].join(' ').trim()
}

const choose = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)]

async function perform(service: DocumentService, one: Deed): Promise<Result<unknown> | null> {
  const head = await headOf(service)
  const base = Math.max(1, head - one.behind)
  const pairs = await pairsAt(service, base)
  const pair = choose(pairs, one.which)
  if (!pair) return null
  const english = bodyText(pair.texts['en'] ?? [])
  const revise = (command: Parameters<DocumentService['revise']>[0]['command']) =>
    service.revise({ base, command, message: one.kind }, editor)
  switch (one.kind) {
    case 'edit':
      return revise({
        kind: 'edit',
        texts: [{ pair: pair.id, edition: 'en', text: rewritten(english, one) }],
      })
    case 'import':
      return revise({
        kind: 'import',
        edition: 'en',
        pairs: [
          { pair: pair.id, body: paragraph(rewritten(english, one).replaceAll('\n', ' ')) },
          { after: pair.id, born: { texts: { en: paragraph('Born.') } } },
          { after: null, born: { texts: { en: paragraph('First.') } } },
        ],
      })
    case 'merge': {
      const k = one.which % pairs.length
      return revise({ kind: 'merge', pairs: pairs.slice(k, k + 2).map(({ id }) => id) })
    }
    case 'split': {
      const chinese = bodyText(pair.texts['zh'] ?? [])
      const at = { zh: one.where % (chinese.length + 1), en: one.where % (english.length + 1) }
      return revise({ kind: 'split', pair: pair.id, at })
    }
    case 'realign':
      return revise(anyRealignment(pairs, one))
    case 'restore':
      return revise({ kind: 'restore', to: 1 + (one.where % head) })
    case 'restore-one':
      return revise({ kind: 'restore', to: 1 + (one.where % head), pairs: [pair.id] })
    case 'propose':
      return service.propose({ base, pair: pair.id, edition: 'en', text: rewritten(english, one) }, reviewer)
    default:
      return decideSomething(service, one)
  }
}

async function decideSomething(service: DocumentService, one: Deed): Promise<Result<unknown> | null> {
  const corrections = await everything((request) => service.corrections(request))
  const correction = choose(corrections, one.which)
  if (!correction) return null
  const { id, changes } = correction
  const open = changes.filter(({ state }) => state === 'open')
  const verdicts = open.map(({ id: change }) => ({ change, verdict: 'accept' as const }))
  switch (one.kind) {
    case 'amend': {
      const before = (await pairsAt(service, correction.base)).find((pair) => pair.id === correction.pair)
      const text = rewritten(bodyText(before?.texts['en'] ?? []), one)
      return service.amend(id, { text, reason: one.word }, reviewer)
    }
    case 'withdraw':
      return service.withdraw(id, reviewer)
    case 'accept':
      return service.decide(id, { verdicts }, editor)
    case 'accept-edited': {
      const edited = verdicts.map((verdict) => ({ ...verdict, replacement: one.word }))
      return service.decide(id, { verdicts: edited, base: await headOf(service) }, editor)
    }
    case 'reject': {
      const rejected = open.map(({ id: change }) => ({
        change,
        verdict: 'reject' as const,
        reason: one.word,
      }))
      return service.decide(id, { verdicts: rejected }, editor)
    }
    default: {
      const decided = changes.filter(({ state }) => state === 'accepted' || state === 'rejected')
      const undone = decided.map(({ id: change }) => change)
      return service.undoDecision(id, undone, editor)
    }
  }
}

async function checkComparison(service: DocumentService, from: number, to: number): Promise<void> {
  const rows = await everything((request) => service.compare({ from, to, ...request }), 2)
  const sorted = (pairs: readonly Pair[]) => pairs.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted(rows.flatMap(({ before }) => before))).toEqual(sorted(await pairsAt(service, from)))
  expect(sorted(rows.flatMap(({ after }) => after))).toEqual(sorted(await pairsAt(service, to)))
  expect(rows.every(({ before, after }) => before.length + after.length > 0)).toBe(true)
}

async function checkDocument(service: DocumentService): Promise<void> {
  const document = must(await service.read())
  const pairs = await pairsNow(service)
  expect(document.pairs).toBe(pairs.length)
  expect(await pairsAt(service, document.head, 2)).toEqual(pairs)

  const all = await everything((request) => service.corrections(request), 2)
  const open = await everything((request) => service.corrections({ state: 'open', ...request }), 2)
  const decided = await everything((request) => service.corrections({ state: 'decided', ...request }), 2)
  expect(document.openCorrections).toBe(open.length)
  expect([...open, ...decided].map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  for (const { state, changes } of all) {
    expect(state).toBe(correctionState(changes))
    expect(changes.every((change) => (change.state === 'open') === (change.standing !== undefined))).toBe(
      true,
    )
    expect(changes.every((change) => (change.state === 'carried') === (change.carriedTo !== undefined))).toBe(
      true,
    )
  }
  const ofEdition = await everything((request) => service.corrections({ edition: 'en', ...request }), 2)
  expect(ofEdition).toEqual(all)

  const events = await everything(({ cursor, limit }) =>
    service.events({ after: Number(cursor ?? 0), limit }),
  )
  expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: document.seq }, (_, k) => k + 1))
}

test('whatever people do, the past stays, replaying gives the present, checks find what is there, and a package is the whole document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 16, size: 'max' }), async (deeds) => {
      const made = await createdDocument(LINES)
      const { service } = made
      const past = new Map([[1, await pairsAt(service, 1)]])
      for (const one of deeds) {
        const before = await pairsNow(service)
        const answer = await perform(service, one)
        if (answer && !answer.ok) expect(EXPECTED).toContain(answer.error.code)
        const head = await headOf(service)
        const after = await pairsAt(service, head)
        if (one.kind === 'merge' || one.kind === 'split' || one.kind === 'realign') {
          expect(fileOf(after, 'en')).toBe(fileOf(before, 'en'))
          expect(fileOf(after, 'zh')).toBe(fileOf(before, 'zh'))
        }
        if (past.has(head)) expect(after).toEqual(past.get(head))
        past.set(head, after)
        await checkDocument(service)
        if (one.where % 8 > 0) continue
        await checked(made)
        await expectAsAnew(made)
      }
      const head = await headOf(service)
      const exported = await packageOf(service)
      for (const [at, pairs] of past) {
        expect(await pairsAt(service, at, 3)).toEqual(pairs)
        expect(replay(exported, at)).toEqual(pairs)
        await checkComparison(service, at, head)
        await checkComparison(service, head, at)
      }
      const copy = freshObject()
      must(await copy.service.importPackage(copy.id, exported, editor))
      const again = await packageOf(copy.service)
      expect({ ...again, exportedAt: exported.exportedAt }).toEqual(exported)
      await checkDocument(copy.service)
    }),
    { numRuns: draws(20) },
  )
}, 120_000)

/** Besides what one person may meet: a change whose words its author put otherwise in the meantime is no more. */
function expectStale(error: Failure): void {
  if (error.code === 'NOT_FOUND') expect(error.what).toBe('change')
  else expect(EXPECTED).toContain(error.code)
}

test('people who act at the same time leave a document of one piece', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 24, size: 'max' }), async (deeds) => {
      const { service } = await createdDocument(LINES)
      for (let k = 0; k < deeds.length; k += 4) {
        const answers = await Promise.all(deeds.slice(k, k + 4).map((one) => perform(service, one)))
        for (const answer of answers) if (answer && !answer.ok) expectStale(answer.error)
        await checkDocument(service)
      }
      const head = await headOf(service)
      expect(replay(await packageOf(service), head)).toEqual(await pairsAt(service, head))
    }),
    { numRuns: draws(10) },
  )
}, 120_000)
