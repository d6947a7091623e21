import { expect, test } from 'vitest'
import type { DocumentService } from '../../src/contract/document-service.ts'
import type { Correction } from '../../src/domain/index.ts'
import { createdDocument, editor, must, reviewer } from './support/document.ts'
import { pairsNow, textOf } from './support/reading.ts'
import { acceptAll, twinDeeds, TwinReview, twins, wholeOf } from './support/twins.ts'
import { draws, fc } from '../support/property.ts'

const WORDS = ['alpha', 'beta', 'gamma', 'alpha', 'epsilon', 'zeta', 'eta', 'zeta', 'iota', 'kappa']

/** One to three words replaced, deleted, followed by another, or put back to front. */
const proposal = fc.record({
  word: fc.nat({ max: WORDS.length - 1 }),
  kind: fc.constantFrom('replace', 'delete', 'insert', 'swap'),
  many: fc.integer({ min: 1, max: 3 }),
  by: fc.constantFrom(' alpha', ' zeta', ''),
})
type Proposal = typeof proposal extends fc.Arbitrary<infer P> ? P : never

const accept = ({ id, changes }: Correction) => ({
  correction: id,
  verdicts: changes.map((change) => ({ change: change.id, verdict: 'accept' as const })),
})

async function documentWith(proposals: readonly Proposal[]) {
  const { service } = await createdDocument([['', WORDS.join(' ')]])
  const made: Correction[] = []
  for (const [k, { word, kind, many, by }] of proposals.entries()) {
    const words: string[] = [...WORDS]
    const marker = `New${k}word${by}`
    const taken = words.slice(word, word + many)
    if (kind === 'swap') words.splice(word, many, ...taken.toReversed(), marker)
    else words.splice(word, kind === 'insert' ? 0 : many, ...(kind === 'delete' ? [] : [marker]))
    const text = words.join(' ')
    made.push(must(await service.propose({ base: 1, pair: 'p1', edition: 'en', text }, reviewer)))
  }
  return { service, made }
}

const english = async (service: DocumentService) => textOf(await pairsNow(service), 'p1', 'en')

test('corrections accepted one after another, or all at once, give one text and leave the same ones open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(proposal, { minLength: 2, maxLength: 6 }), async (proposals) => {
      const batch = await documentWith(proposals)
      const { done } = must(await batch.service.decideBatch({ decisions: batch.made.map(accept) }, editor))
      const single = await documentWith(proposals)
      const taken: string[] = []
      for (const one of single.made) {
        const { correction, verdicts } = accept(one)
        const decided = await single.service.decide(correction, { verdicts }, editor)
        if (decided.ok) taken.push(correction)
      }
      expect(taken).toEqual(done)
      const text = await english(single.service)
      expect(text).toBe(await english(batch.service))
      for (const [k, { kind }] of proposals.entries()) {
        if (kind !== 'delete') expect(text.includes(`New${k}word`)).toBe(taken.includes(single.made[k]!.id))
      }
    }),
    { numRuns: draws(12) },
  )
}, 120_000)

test.each([
  ['that stays goes with it', 1, 'clean'],
  ['that was taken out is not put on the other', 0, 'orphaned'],
] as const)(
  'of two sentences that read alike, a word for the one %s, when pairs are merged',
  async (_, own, state) => {
    const same = 'The reform goes on here.'
    const { service } = await createdDocument([
      ['', `${same} ${same} So it is.`],
      ['', 'The end.'],
    ])
    const propose = async (base: number, ...sentences: string[]) => {
      const text = [...sentences, 'So it is.'].join(' ')
      return must(await service.propose({ base, pair: 'p1', edition: 'en', text }, reviewer))
    }
    const take = async (one: Correction) => must(await service.decide(one.id, accept(one), editor))
    const other = 'The reform goes on elsewhere.'
    await propose(1, own === 0 ? other : same, own === 1 ? other : same)
    await take(await propose(1, 'Nobody knows it.', same))
    await take(await propose(2, same))
    must(
      await service.revise({ base: 3, command: { kind: 'merge', pairs: ['p1', 'p2'] }, message: '' }, editor),
    )
    const [open] = must(await service.corrections({ state: 'open' })).items
    expect(open!.changes[0]!.standing?.state).toBe(state)
  },
)

test('whatever is divided anew between, a proposed word goes to its own sentence, however many read alike', async () => {
  await fc.assert(
    fc.asyncProperty(twinDeeds, async (deeds) => {
      const both = await twins()
      const review = new TwinReview(both)
      for (const one of deeds) await review.perform(one)
      await acceptAll(both.marked)
      await acceptAll(both.plain)
      await review.compare()
      const text = await wholeOf(both.marked)
      for (const [word, number] of review.proposed) {
        const places = [...text.matchAll(new RegExp(`(k\\d\\d) ${word}\\b`, 'g'))].map((found) => found[1])
        expect([[], [number]]).toContainEqual(places)
      }
    }),
    { numRuns: draws(8) },
  )
}, 120_000)
