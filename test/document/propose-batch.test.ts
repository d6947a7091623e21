import { describe, expect, test } from 'vitest'
import type { DocumentService, ProposalBatchRequest } from '../../src/contract/index.ts'
import { bodyText, type DocumentPackage } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must, reviewer } from './support/document.ts'
import { everything, headOf, packageOf, pairsNow, textOf } from './support/reading.ts'
import { draws, fc } from '../support/property.ts'

const LINES = [
  ['一手抓发展。', 'Grasp development with one hand.'],
  ['一手抓安全。', 'Grasp security with the other hand.'],
  ['两手都要硬。', 'Both hands must be hard.'],
] as const

const OTHER = { actor: { kind: 'member', id: 'm3', name: 'Otto' } } as const

const replaced = (from: string, to: string) =>
  LINES.map(([, english], k) => ({ pair: `p${k + 1}`, edition: 'en', text: english.replace(from, to) }))

const request = (more: Partial<ProposalBatchRequest> = {}): ProposalBatchRequest => ({
  base: 1,
  items: replaced('Grasp', 'Pursue').slice(0, 2),
  ...more,
})

async function seqOf(service: DocumentService): Promise<number> {
  return must(await service.read()).seq
}

describe('a batch of proposals', () => {
  test('is one event and as many corrections, each to be decided by itself', async () => {
    const { service } = await createdDocument(LINES)
    const before = await seqOf(service)
    const items = request().items.map((item, k) => (k === 1 ? { ...item, reason: 'A term' } : item))
    const input = request({ items, category: 'wording', reason: 'Too literal' })
    const outcome = must(await service.proposeBatch(input, reviewer))
    expect(outcome).toEqual({
      batch: 'b1',
      proposed: [
        { pair: 'p1', edition: 'en', correction: 'c1' },
        { pair: 'p2', edition: 'en', correction: 'c2' },
      ],
      skipped: [],
    })
    const events = must(await service.events({ after: before })).items
    expect(events.map(({ kind, about }) => [kind, about])).toEqual([
      ['correction.proposed', { batch: 'b1', corrections: ['c1', 'c2'] }],
    ])
    expect(must(await service.read()).openCorrections).toBe(2)
    expect(must(await service.corrections({ batch: 'b1' })).items).toMatchObject([
      { id: 'c1', author: reviewer.actor, batch: 'b1', category: 'wording', reason: 'Too literal' },
      { id: 'c2', batch: 'b1', category: 'wording', reason: 'A term' },
    ])
    must(await service.decide('c2', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
    expect(textOf(await pairsNow(service), 'p2', 'en')).toBe('Pursue security with the other hand.')
    expect(textOf(await pairsNow(service), 'p1', 'en')).toBe(LINES[0][1])
  })

  test('skips what changes nothing, is open already, is not there or is too large, and says so', async () => {
    const { service } = await createdDocument(LINES)
    const [first] = request().items
    must(await service.propose({ base: 1, ...first! }, OTHER))
    const items = [
      ...replaced('Grasp', 'Pursue'),
      { pair: 'p9', edition: 'en', text: 'x' },
      { pair: 'p1', edition: 'fr', text: 'x' },
      { pair: 'p1', edition: 'zh', text: '好'.repeat(30_000) },
    ]
    const outcome = must(await service.proposeBatch({ base: 1, items }, reviewer))
    expect(outcome.batch).toBe('b2')
    expect(outcome.proposed).toEqual([{ pair: 'p2', edition: 'en', correction: 'c2' }])
    expect(outcome.skipped).toEqual([
      { pair: 'p1', edition: 'en', why: 'proposed' },
      { pair: 'p3', edition: 'en', why: 'no-change' },
      { pair: 'p9', edition: 'en', why: 'missing' },
      { pair: 'p1', edition: 'fr', why: 'missing' },
      { pair: 'p1', edition: 'zh', why: 'too-large' },
    ])
  })

  test('of nothing new leaves no trace', async () => {
    const { service } = await createdDocument(LINES)
    const before = await seqOf(service)
    const outcome = must(await service.proposeBatch({ base: 1, items: replaced('x', 'y') }, reviewer))
    expect(outcome).toMatchObject({ batch: null, proposed: [] })
    expect(await seqOf(service)).toBe(before)
  })

  test('sent twice with one key is one batch', async () => {
    const { service } = await createdDocument(LINES)
    const caller = { ...reviewer, idempotencyKey: 'batch-1' }
    const first = must(await service.proposeBatch(request(), caller))
    expect(must(await service.proposeBatch(request(), caller))).toEqual(first)
    expect(must(await service.read()).openCorrections).toBe(2)
    expect(failure(await service.proposeBatch(request({ reason: 'x' }), caller)).code).toBe('KEY_REUSED')
  })

  test('goes on in another request of the same person, and of nobody else', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.proposeBatch(request(), reviewer))
    const more = request({ items: replaced('hard', 'firm').slice(2), batch: 'b1' })
    expect(failure(await service.proposeBatch(more, OTHER)).code).toBe('FORBIDDEN')
    expect(must(await service.proposeBatch(more, reviewer))).toMatchObject({
      batch: 'b1',
      proposed: [{ correction: 'c3' }],
    })
    expect(failure(await service.proposeBatch({ ...more, batch: 'b7' }, reviewer)).code).toBe('NOT_FOUND')
  })

  test('follows pairs that were merged since', async () => {
    const { service } = await createdDocument(LINES)
    const command = { kind: 'merge', pairs: ['p1', 'p2'] } as const
    must(await service.revise({ base: 1, command, message: '' }, editor))
    must(await service.proposeBatch(request(), reviewer))
    const open = must(await service.corrections({ batch: 'b1', state: 'open' })).items
    expect(open.map(({ pair, changes }) => [pair, changes[0]?.quote])).toEqual([
      ['p4', 'Grasp'],
      ['p4', 'Grasp'],
    ])
    expect(must(await service.withdrawBatch('b1', reviewer)).withdrawn).toHaveLength(2)
    expect(must(await service.read()).openCorrections).toBe(0)
  })

  test.each([
    ['of nothing', { items: [] }, { code: 'INVALID_INPUT', path: 'items' }],
    [
      'with a pair twice',
      { items: [...request().items, ...request().items] },
      { code: 'INVALID_INPUT', path: 'items[2]', problem: 'duplicate' },
    ],
    [
      'of more than is bearable',
      { items: Array.from({ length: 5_001 }, (_, k) => ({ pair: `p${k}`, edition: 'en', text: '' })) },
      { code: 'LIMIT_EXCEEDED', limit: 'proposalsPerWrite', path: 'items' },
    ],
    ['against what is no revision', { base: 7 }, { code: 'NOT_FOUND', what: 'revision' }],
    [
      'with half a character',
      { items: [{ pair: 'p1', edition: 'en', text: '\ud83d' }] },
      { code: 'INVALID_INPUT' },
    ],
  ])('%s is refused whole', async (_, more, expected) => {
    const { service } = await createdDocument(LINES)
    const before = await seqOf(service)
    expect(failure(await service.proposeBatch(request(more), reviewer))).toMatchObject(expected)
    expect(must(await service.read())).toMatchObject({ seq: before, openCorrections: 0 })
  })

  test('with one bad item among good ones writes none of them', async () => {
    const { service } = await createdDocument(LINES)
    const items = [...request().items, { pair: 'p3', edition: 'en', text: 'nul \0' }]
    expect(failure(await service.proposeBatch(request({ items }), reviewer)).code).toBe('INVALID_INPUT')
    expect(must(await service.corrections({})).items).toEqual([])
  })
})

describe('withdrawing a batch', () => {
  test('takes back what is open, leaves what was decided, and is for its proposer alone', async () => {
    const { service } = await createdDocument(LINES)
    must(await service.proposeBatch(request(), reviewer))
    must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
    expect(failure(await service.withdrawBatch('b1', OTHER)).code).toBe('FORBIDDEN')
    const before = await seqOf(service)
    expect(must(await service.withdrawBatch('b1', reviewer))).toEqual({ withdrawn: ['c2'], decided: ['c1'] })
    expect(must(await service.events({ after: before })).items).toMatchObject([
      { kind: 'correction.withdrawn', about: { batch: 'b1', corrections: ['c2'] } },
    ])
    expect(must(await service.correction('c1')).state).toBe('accepted')
    expect(failure(await service.withdrawBatch('b9', reviewer)).code).toBe('NOT_FOUND')
  })
})

test('a batch keeps its name in a package, which may not claim names of later ones', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.proposeBatch(request(), reviewer))
  const whole = await packageOf(service)
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, whole, editor))
  expect(must(await copy.service.corrections({ batch: 'b1' })).items).toHaveLength(2)
  const [first, ...rest] = whole.corrections
  const claiming: DocumentPackage = { ...whole, corrections: [{ ...first!, batch: 'b5' }, ...rest] }
  const other = freshObject()
  expect(failure(await other.service.importPackage(other.id, claiming, editor))).toMatchObject({
    code: 'INVALID_INPUT',
    path: 'corrections[0].batch',
  })
})

const word = fc.constantFrom('alpha', 'beta', 'gamma', '发展', '安全', '𠮷', 'é')
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

test('accepting all of a batch gives, word for word, the texts that were proposed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 8 }), async (texts) => {
      const { service } = await createdDocument(texts.map(([before]) => ['', before] as const))
      const items = texts.map(([, after], k) => ({ pair: `p${k + 1}`, edition: 'en', text: after }))
      const { batch, proposed } = must(await service.proposeBatch({ base: 1, items }, reviewer))
      expect(proposed.map(({ pair }) => pair)).toEqual(
        texts.flatMap(([before, after], k) => (before === after ? [] : [`p${k + 1}`])),
      )
      if (batch === null) return
      const made = await everything((page) => service.corrections({ ...page, batch }))
      const decisions = made.map(({ id, changes }) => ({
        correction: id,
        verdicts: changes.map((change) => ({ change: change.id, verdict: 'accept' as const })),
      }))
      expect(must(await service.decideBatch({ decisions }, editor)).skipped).toEqual([])
      const now = (await pairsNow(service)).map(({ texts: read }) => bodyText(read['en'] ?? []))
      expect(now).toEqual(texts.map(([, after]) => after))
      expect(await headOf(service)).toBe(2)
    }),
    { numRuns: draws(30) },
  )
}, 60_000)
