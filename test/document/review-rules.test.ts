import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must, reviewer } from './support/document.ts'
import { packageOf } from './support/reading.ts'

const accept = (change: number): Verdict => ({ change, verdict: 'accept' })

async function withOwnAndOther(forbidOwnAcceptance: boolean) {
  const { service } = await createdDocument([
    ['一。', 'One hand.'],
    ['二。', 'Two hands.'],
  ])
  const propose = (pair: string, text: string, who: typeof editor) =>
    service.propose({ base: 1, pair, edition: 'en', text }, who)
  must(await propose('p1', 'A single hand.', editor))
  must(await propose('p2', 'Both hands.', reviewer))
  must(await service.change({ rules: { forbidOwnAcceptance } }, editor))
  return service
}

describe('a document in which nobody accepts their own', () => {
  test('refuses it, edited or not, and leaves the correction open', async () => {
    const service = await withOwnAndOther(true)
    const own = { code: 'OWN_CORRECTION', correction: 'c1' }
    expect(failure(await service.decide('c1', { verdicts: [accept(0)] }, editor))).toEqual(own)
    const edited = { verdicts: [{ ...accept(0), replacement: 'Just one' }] }
    expect(failure(await service.decide('c1', edited, editor))).toEqual(own)
    expect(must(await service.read())).toMatchObject({ head: 1, openCorrections: 2 })
  })

  test('lets them reject it, and somebody else accept it', async () => {
    const other = { actor: { kind: 'member', id: 'm3', name: 'Lin Wei' } as const }
    const service = await withOwnAndOther(true)
    expect(must(await service.decide('c1', { verdicts: [accept(0)] }, other)).revision?.number).toBe(2)
    const rejected = { verdicts: [{ change: 0, verdict: 'reject' }] } as const
    expect(must(await service.decide('c2', rejected, reviewer)).correction.state).toBe('rejected')
  })

  test('skips it in a batch and takes the rest', async () => {
    const service = await withOwnAndOther(true)
    const decisions = ['c1', 'c2'].map((correction) => ({ correction, verdicts: [accept(0)] }))
    const outcome = must(await service.decideBatch({ decisions }, editor))
    expect(outcome).toMatchObject({ done: ['c2'], skipped: [{ correction: 'c1', why: 'own' }] })
  })

  test('lets its editors write directly', async () => {
    const service = await withOwnAndOther(true)
    const texts = [{ pair: 'p1', edition: 'en', text: 'A hand.' }]
    const written = await service.revise({ base: 1, command: { kind: 'edit', texts }, message: '' }, editor)
    expect(must(written).number).toBe(2)
  })
})

test('without the rule one may accept one’s own', async () => {
  const service = await withOwnAndOther(false)
  expect(must(await service.decide('c1', { verdicts: [accept(0)] }, editor)).revision?.number).toBe(2)
})

test('a change of one rule leaves the others, tells what changed, and travels in the package', async () => {
  const { service } = await createdDocument([['一。', 'One.']])
  const mutedRules = ['spacing', 'run-on']
  must(await service.change({ rules: { mutedRules, heldBack: 'major' } }, editor))
  const changed = must(await service.change({ rules: { forbidOwnAcceptance: true } }, editor))
  const rules = { forbidOwnAcceptance: true, mutedRules, heldBack: 'major' }
  expect(changed.rules).toEqual(rules)
  const { items } = must(await service.events({ after: 0 }))
  expect(items.at(-1)).toMatchObject({ kind: 'document.changed', about: { settings: ['rules'] } })
  const copy = freshObject()
  expect(must(await copy.service.importPackage(copy.id, await packageOf(service), editor)).rules).toEqual(
    rules,
  )
})

test.each([
  [{ mutedRules: ['spacing', 'spacing'] }, 'rules.mutedRules[1]', 'duplicate'],
  [{ mutedRules: ['No rule!'] }, 'rules.mutedRules[0]', 'not-a-rule-id'],
] as const)('rules that no document may have are refused: %o', async (rules, path, problem) => {
  const { service } = await createdDocument([['一。', 'One.']])
  expect(failure(await service.change({ rules }, editor))).toEqual({ code: 'INVALID_INPUT', path, problem })
})
