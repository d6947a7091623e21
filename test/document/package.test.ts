import { beforeAll, expect, test } from 'vitest'
import type { DocumentPackage } from '../../src/domain/index.ts'
import { createdDocument, editor, failure, freshObject, must, reviewer } from './support/document.ts'
import { packageOf } from './support/reading.ts'

let whole: DocumentPackage

beforeAll(async () => {
  const { service } = await createdDocument([
    ['第一句。', 'Sentence one.'],
    ['第二句。', 'Sentence two.'],
  ])
  const propose = (base: number, text: string) =>
    service.propose({ base, pair: 'p1', edition: 'en', text }, reviewer)
  must(await propose(1, 'Sentence number one.'))
  must(await service.decide('c1', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
  must(await propose(2, 'A sentence number one.'))
  const merge = { kind: 'merge', pairs: ['p1', 'p2'] } as const
  must(await service.revise({ base: 2, command: merge, message: 'One thought.' }, editor))
  must(await service.publish('en', 2, editor))
  must(await service.label(3, 'Merged', editor))
  whole = await packageOf(service)
})

test('a package names people and holds no account', () => {
  expect(JSON.stringify(whole)).not.toMatch(/"m1"|"m2"|"member"/)
  expect(whole.corrections[0]?.author).toEqual({ kind: 'name', name: reviewer.actor.name })
  expect(whole.corrections[0]?.changes[0]?.decision?.by).toEqual({ kind: 'name', name: editor.actor.name })
})

test('an imported document is the same, with nothing public, and its history can go on', async () => {
  const { id, service } = freshObject()
  const document = must(await service.importPackage(id, whole, editor))
  expect(document).toMatchObject({
    id,
    title: whole.title,
    createdAt: whole.createdAt,
    head: 3,
    pairs: 1,
    openCorrections: 1,
    visibility: 'private',
    publications: [],
    labels: whole.labels,
  })
  expect({ ...(await packageOf(service)), exportedAt: whole.exportedAt }).toEqual(whole)
  must(await service.undoDecision('c1', [0], editor))
  must(await service.decide('c3', { verdicts: [{ change: 0, verdict: 'accept' }] }, editor))
  const restored = await service.revise({ base: 5, command: { kind: 'restore', to: 1 }, message: '' }, editor)
  expect(must(restored)).toMatchObject({ number: 6, restored: 1 })
})

/** A package with something wrong deep inside. */
function tampered(change: (copy: Writable<DocumentPackage>) => void): DocumentPackage {
  const copy = structuredClone(whole) as Writable<DocumentPackage>
  change(copy)
  return copy as DocumentPackage
}

test('a revision that only says it is a restore puts no correction on other words', async () => {
  const { service } = await createdDocument([['第一句。', 'One green sentence.']])
  const edit = { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: 'One other sentence.' }] } as const
  must(await service.revise({ base: 1, command: edit, message: '' }, editor))
  const { revisions, ...rest } = await packageOf(service)
  const lying = { ...rest, revisions: revisions.map((one, k) => (k === 1 ? { ...one, restored: 1 } : one)) }
  const copy = freshObject()
  must(await copy.service.importPackage(copy.id, lying, editor))
  const proposed = { base: 1, pair: 'p1', edition: 'en', text: 'One blue sentence.' }
  const { changes } = must(await copy.service.propose(proposed, reviewer))
  expect(changes[0]?.standing).toMatchObject({ state: 'conflict', theirs: 'other' })
})

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T

test.each<[what: string, change: (copy: Writable<DocumentPackage>) => void, path: string]>([
  ['revisions with a gap', (p) => void p.revisions.splice(1, 1), 'revisions[1].number'],
  ['no revision', (p) => void p.revisions.splice(0), 'revisions'],
  [
    'a pair id of another kind',
    (p) => void (p.revisions[0]!.structure[0]!.pair = 'x'),
    'revisions[0].structure[0].pair',
  ],
  [
    'a place that is no number',
    (p) => void (p.revisions[0]!.structure[1]!.position = Infinity),
    'revisions[0].structure[1].position',
  ],
  [
    'a pair that dies before it is born',
    (p) => void (p.revisions[0]!.structure[0]!.alive = false),
    'revisions[0].structure[0].alive',
  ],
  [
    'a text of an unknown pair',
    (p) => void (p.revisions[0]!.texts[0]!.pair = 'p9'),
    'revisions[0].texts[0].pair',
  ],
  [
    'two texts of one pair at once',
    (p) => void p.revisions[0]!.texts.push(p.revisions[0]!.texts[0]!),
    'revisions[0].texts[4]',
  ],
  [
    'ties to an unknown pair',
    (p) => void p.revisions[2]!.lineage[0]!.parents.push('p9'),
    'revisions[2].lineage[0]',
  ],
  ['a label of an unknown revision', (p) => void (p.labels[0]!.revision = 9), 'labels[0].revision'],
  ['a correction of an unknown pair', (p) => void (p.corrections[0]!.pair = 'p9'), 'corrections[0].pair'],
  ['a correction before its pair was born', (p) => void (p.corrections[2]!.base = 1), 'corrections[2].pair'],
  [
    'a quote that is not in the text',
    (p) => void (p.corrections[1]!.changes[0]!.quote = 'nowhere'),
    'corrections[1].changes[0].quote',
  ],
  [
    'a change behind the end',
    (p) => void (p.corrections[1]!.changes[0]!.end = 999),
    'corrections[1].changes[0]',
  ],
  [
    'a decision nobody made',
    (p) => void (p.corrections[1]!.changes[0]!.state = 'accepted'),
    'corrections[1].changes[0].decision',
  ],
  [
    'an undoing that cuts a character',
    (p) => {
      p.revisions[1]!.texts[0]!.body[0]!.text = '😀'
      p.corrections[0]!.changes[0]!.decision!.undo = { start: 1, end: 1, quote: '', replacement: 'x' }
    },
    'corrections[0].changes[0].decision.undo',
  ],
  ['two corrections of one id', (p) => void (p.corrections[1]!.id = 'c1'), 'corrections'],
  ['a tie to an unknown correction', (p) => void (p.corrections[2]!.carriedFrom = 'c9'), 'corrections[2]'],
])('%s is refused with its place, and nothing is kept', async (_, change, path) => {
  const { id, service } = freshObject()
  expect(failure(await service.importPackage(id, tampered(change), editor))).toMatchObject({
    code: 'INVALID_INPUT',
    path,
  })
  expect(failure(await service.read()).code).toBe('NOT_FOUND')
})
