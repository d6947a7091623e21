import { describe, expect, test } from 'vitest'
import type { CorrectionVerdicts, DocumentService } from '../../src/contract/document-service.ts'
import type { Correction } from '../../src/domain/index.ts'
import { createdDocument, editor, EDITOR, failure, must, reviewer, REVIEWER } from './support/document.ts'
import { everything, headOf, pairsAt, pairsNow, textOf } from './support/reading.ts'
import { draws, fc } from '../support/property.ts'

const ENGLISH = 'Grasp development with one hand, and grasp security with the other hand.'
const LINES = [
  ['一手抓发展，一手抓安全。', ENGLISH],
  ['会议强调，要加强指导。', 'The meeting stressed guidance and guidance.'],
] as const

const OTHER = { actor: { kind: 'member', id: 'm3', name: 'Otto' } } as const

async function english(service: DocumentService, pair = 'p1'): Promise<string> {
  return textOf(await pairsNow(service), pair, 'en')
}

async function propose(
  service: DocumentService,
  from: string,
  to: string,
  { pair = 'p1', by = reviewer } = {},
) {
  const base = await headOf(service)
  const now = textOf(await pairsAt(service, base), pair, 'en')
  return must(await service.propose({ base, pair, edition: 'en', text: now.replace(from, to) }, by))
}

const accept = ({ id, changes }: Correction): CorrectionVerdicts => ({
  correction: id,
  verdicts: changes.map((change) => ({ change: change.id, verdict: 'accept' })),
})

const reject = ({ id, changes }: Correction, reason: string): CorrectionVerdicts => ({
  correction: id,
  verdicts: changes.map((change) => ({ change: change.id, verdict: 'reject', reason })),
})

const undo = ({ id, changes }: Correction) => ({
  correction: id,
  changes: changes.map((change) => change.id),
})

async function threeProposals() {
  const { service } = await createdDocument(LINES)
  const one = await propose(service, 'Grasp', 'Pursue')
  const two = await propose(service, 'grasp', 'ensure', { by: OTHER })
  const three = await propose(service, 'guidance and guidance', 'guidance', { pair: 'p2' })
  return { service, one, two, three }
}

describe('a batch of decisions', () => {
  test('is one revision and one event, credited to everyone in it', async () => {
    const { service, one, two, three } = await threeProposals()
    const { seq } = must(await service.read())
    const outcome = must(
      await service.decideBatch({ decisions: [one, two, three].map(accept), message: 'Good' }, editor),
    )
    expect(outcome).toMatchObject({
      done: ['c1', 'c2', 'c3'],
      skipped: [],
      revision: {
        number: 2,
        kind: 'correction',
        author: EDITOR,
        message: 'Good',
        pairs: 2,
        corrections: ['c1', 'c2', 'c3'],
        credits: [REVIEWER, OTHER.actor],
      },
    })
    expect(await english(service)).toBe(ENGLISH.replace('Grasp', 'Pursue').replace('grasp', 'ensure'))
    expect(await english(service, 'p2')).toBe('The meeting stressed guidance.')
    expect(must(await service.read())).toMatchObject({ head: 2, openCorrections: 0 })
    const { items } = must(await service.events({ after: seq }))
    expect(items.map(({ kind, about }) => [kind, about])).toEqual([
      ['revision.made', { revision: 2, kind: 'correction' }],
      ['correction.decided', { corrections: ['c1', 'c2', 'c3'], revision: 2 }],
    ])
  })

  test('skips what is in conflict, gone, decided or unknown, says so, and leaves it as it was', async () => {
    const { service, one, two, three } = await threeProposals()
    const rival = await propose(service, 'Grasp', 'Promote', { by: OTHER })
    must(await service.decideBatch({ decisions: [reject(two, 'No.')] }, editor))
    const gone = await propose(service, 'stressed', 'pointed out', { pair: 'p2' })
    const command = { kind: 'edit', texts: [{ pair: 'p2', edition: 'en', text: '' }] } as const
    must(await service.revise({ base: 1, command, message: '' }, editor))
    const unknown = { correction: 'c99', verdicts: [{ change: 0, verdict: 'accept' }] } as const
    const decisions = [...[one, two, rival, gone].map(accept), unknown]
    const outcome = must(await service.decideBatch({ decisions }, editor))
    expect(outcome.done).toEqual(['c1'])
    expect(outcome.skipped).toEqual([
      { correction: 'c2', why: 'decided' },
      { correction: rival.id, why: 'conflict' },
      { correction: gone.id, why: 'orphaned' },
      { correction: 'c99', why: 'missing' },
    ])
    expect(await english(service)).toBe(ENGLISH.replace('Grasp', 'Pursue'))
    const open = must(await service.corrections({ state: 'open' })).items.map(({ id }) => id)
    expect(open.toSorted()).toEqual([three.id, rival.id, gone.id].toSorted())
  })

  test('of rejections alone makes no revision', async () => {
    const { service, one, two } = await threeProposals()
    const decisions = [one, two].map((correction) => reject(correction, 'A matter of taste'))
    expect(must(await service.decideBatch({ decisions }, editor))).toEqual({
      revision: null,
      done: ['c1', 'c2'],
      skipped: [],
    })
    expect(must(await service.correction('c2')).changes[0]?.decision?.reason).toBe('A matter of taste')
    expect(must(await service.read())).toMatchObject({ head: 1, openCorrections: 1 })
  })

  test('takes the same wording of two people once', async () => {
    const { service } = await createdDocument(LINES)
    const one = await propose(service, 'Grasp', 'Pursue')
    const two = await propose(service, 'Grasp', 'Pursue', { by: OTHER })
    const outcome = must(await service.decideBatch({ decisions: [one, two].map(accept) }, editor))
    expect(outcome).toMatchObject({ done: ['c1', 'c2'], skipped: [] })
    expect(await english(service)).toBe(ENGLISH.replace('Grasp', 'Pursue'))
    must(await service.undoBatch({ decisions: [one, two].map(undo) }, editor))
    expect(await english(service)).toBe(ENGLISH)
  })

  test('takes a word that stands between the words of others', async () => {
    const line = 'alpha beta gamma delta epsilon zeta eta theta iota kappa'
    const { service } = await createdDocument([['', line]])
    const made = [
      await propose(service, 'epsilon zeta', 'zeta epsilon Newword', { pair: 'p1' }),
      await propose(service, 'theta', 'Another theta', { by: OTHER }),
      await propose(service, ' eta ', ' Third '),
    ]
    const outcome = must(await service.decideBatch({ decisions: made.map(accept) }, editor))
    expect(outcome.skipped).toEqual([])
    expect(await english(service)).toBe(
      'alpha beta gamma delta zeta epsilon Newword Third Another theta iota kappa',
    )
    must(await service.undoBatch({ decisions: made.map(undo) }, editor))
    expect(await english(service)).toBe(line)
  })

  test('sent twice with one key is one batch', async () => {
    const { service, one, two } = await threeProposals()
    const caller = { ...editor, idempotencyKey: 'batch-1' }
    const input = { decisions: [one, two].map(accept) }
    const first = must(await service.decideBatch(input, caller))
    expect(must(await service.decideBatch(input, caller))).toEqual(first)
    expect(await headOf(service)).toBe(2)
    const other = { decisions: [accept(one)] }
    expect(failure(await service.decideBatch(other, caller)).code).toBe('KEY_REUSED')
  })

  test.each([
    ['nothing', [], { code: 'INVALID_INPUT', path: 'decisions' }],
    [
      'a correction twice',
      [{ correction: 'c1' }, { correction: 'c1' }],
      { code: 'INVALID_INPUT', path: 'decisions[1].correction', problem: 'duplicate' },
    ],
    [
      'more than is bearable',
      Array.from({ length: 5_001 }, (_, k) => ({ correction: `c${k + 1}` })),
      { code: 'LIMIT_EXCEEDED', limit: 'decisionsPerWrite', path: 'decisions' },
    ],
  ])('of %s is refused', async (_, named, expected) => {
    const { service } = await threeProposals()
    const decisions = named.map(({ correction }) => ({
      correction,
      verdicts: [{ change: 0, verdict: 'accept' } as const],
    }))
    expect(failure(await service.decideBatch({ decisions }, editor))).toMatchObject(expected)
    const undone = named.map(({ correction }) => ({ correction, changes: [0] }))
    expect(failure(await service.undoBatch({ decisions: undone }, editor))).toMatchObject(expected)
  })
})

describe('undoing a batch', () => {
  test('takes the revision back in one revision and opens everything again', async () => {
    const { service, one, two, three } = await threeProposals()
    const decisions = [accept(one), reject(two, 'No.'), accept(three)]
    must(await service.decideBatch({ decisions }, editor))
    const outcome = must(await service.undoBatch({ decisions: [one, two, three].map(undo) }, editor))
    expect(outcome).toMatchObject({
      done: ['c1', 'c2', 'c3'],
      skipped: [],
      revision: { number: 3, pairs: 2 },
    })
    expect(await pairsNow(service)).toEqual(await pairsAt(service, 1))
    expect(must(await service.read()).openCorrections).toBe(3)
  })

  test('leaves and tells what was changed since', async () => {
    const { service, one, two, three } = await threeProposals()
    must(await service.decideBatch({ decisions: [one, two, three].map(accept) }, editor))
    const now = await english(service)
    const texts = [{ pair: 'p1', edition: 'en', text: now.replace('Pursue', 'Advance') }]
    must(await service.revise({ base: 2, command: { kind: 'edit', texts }, message: '' }, editor))
    const outcome = must(await service.undoBatch({ decisions: [one, two, three].map(undo) }, editor))
    expect(outcome).toMatchObject({
      done: ['c2', 'c3'],
      skipped: [{ correction: 'c1', why: 'conflict' }],
      revision: { number: 4 },
    })
    expect(await english(service)).toBe(ENGLISH.replace('Grasp', 'Advance'))
    expect(must(await service.correction('c1')).state).toBe('accepted')
    const again = must(await service.undoBatch({ decisions: [undo(two)] }, editor))
    expect(again).toEqual({ revision: null, done: [], skipped: [{ correction: 'c2', why: 'decided' }] })
  })

  test('follows a merge', async () => {
    const { service, one, three } = await threeProposals()
    must(await service.decideBatch({ decisions: [one, three].map(accept) }, editor))
    const command = { kind: 'merge', pairs: ['p1', 'p2'] } as const
    must(await service.revise({ base: 2, command, message: '' }, editor))
    must(await service.undoBatch({ decisions: [one, three].map(undo) }, editor))
    const [merged] = await pairsNow(service)
    expect(textOf([merged!], merged!.id, 'en')).toBe(`${ENGLISH}\n\n${LINES[1][1]}`)
  })
})

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta', 'iota', 'kappa']

/** One word of one pair replaced, deleted or followed by another, or put back to front with its neighbour. */
const proposal = fc.record({
  pair: fc.constantFrom('p1', 'p2'),
  word: fc.nat({ max: WORDS.length - 1 }),
  kind: fc.constantFrom('replace', 'delete', 'insert', 'swap'),
  chinese: fc.boolean(),
})

test('every word a batch accepted is in the text, what it skipped is untouched, and its undo gives the text back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(proposal, { minLength: 1, maxLength: 12 }), async (proposals) => {
      const { service } = await createdDocument([
        ['', WORDS.join(' ')],
        ['', WORDS.join('')],
      ])
      const made: (Correction & { readonly marker: string })[] = []
      for (const [k, { pair, word, kind, chinese }] of proposals.entries()) {
        const space = pair === 'p1' ? ' ' : ''
        const marker = chinese ? `新${String.fromCodePoint(0x4e00 + k)}词` : `New${k}word`
        const words: string[] = [...WORDS]
        if (kind === 'swap') words.splice(word, 2, ...words.slice(word, word + 2).toReversed(), marker)
        else words.splice(word, kind === 'insert' ? 0 : 1, ...(kind === 'delete' ? [] : [marker]))
        const text = words.join(space)
        const correction = must(await service.propose({ base: 1, pair, edition: 'en', text }, reviewer))
        made.push({ ...correction, marker: kind === 'delete' ? '' : marker })
      }
      const before = await everything((request) => service.corrections(request))
      const { done, skipped } = must(await service.decideBatch({ decisions: made.map(accept) }, editor))
      expect([...done, ...skipped.map(({ correction }) => correction)].toSorted()).toEqual(
        made.map(({ id }) => id).toSorted(),
      )
      const now = `${await english(service, 'p1')}\n${await english(service, 'p2')}`
      for (const { id, marker } of made) {
        if (marker !== '') expect(now.includes(marker)).toBe(done.includes(id))
      }
      for (const { correction } of skipped) {
        const { changes, ...rest } = must(await service.correction(correction))
        const { changes: earlier, ...same } = before.find(({ id }) => id === correction)!
        expect(rest).toEqual(same)
        const withoutPlace = (all: typeof changes) =>
          all.map((change) => ({ ...change, standing: undefined }))
        expect(withoutPlace(changes)).toEqual(withoutPlace(earlier))
      }
      for (const one of made) {
        const alone = made.every((other) => other === one || !touching(one, other))
        if (alone) expect(done).toContain(one.id)
      }
      const accepted = made.filter(({ id }) => done.includes(id))
      const undone = must(await service.undoBatch({ decisions: accepted.map(undo) }, editor))
      expect(undone.done.toSorted()).toEqual(done.toSorted())
      expect(undone.skipped).toEqual([])
      expect(await pairsNow(service)).toEqual(await pairsAt(service, 1))
      expect(must(await service.read()).openCorrections).toBe(made.length)
    }),
    { numRuns: draws(40) },
  )
}, 120_000)

/** Whether two corrections, written against one revision, have to do with the same words or with neighbours. */
function touching(one: Correction, other: Correction): boolean {
  return (
    one.pair === other.pair &&
    one.changes.some((a) => other.changes.some((b) => a.start <= b.end && b.start <= a.end))
  )
}
