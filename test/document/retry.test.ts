import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { TABLES } from '../../src/document/store/schema.ts'
import type { Result } from '../../src/domain/index.ts'
import {
  createdDocument,
  EDITOR,
  failure,
  freshObject,
  must,
  newDocument,
  REVIEWER,
} from './support/document.ts'

const LINES = [['一。', 'One two three.']] as const
const once = { actor: EDITOR, idempotencyKey: 'key-1' }
const command = { kind: 'edit', texts: [{ pair: 'p1', edition: 'en', text: 'One two four.' }] } as const
const request = { base: 1, command, message: '' }

test('a retried write gets the first answer and happens once', async () => {
  const { service } = await createdDocument(LINES)
  const answers = await Promise.all([
    service.revise(request, once),
    service.revise(request, once),
    service.revise(request, once),
  ])
  expect(new Set(answers.map((answer) => JSON.stringify(must(answer)))).size).toBe(1)
  const later = { ...command, texts: [{ pair: 'p1', edition: 'en', text: 'Much later.' }] }
  must(await service.revise({ base: 2, command: later, message: '' }, { actor: EDITOR }))
  expect(must(await service.revise(request, once))).toMatchObject({ number: 2 })
  expect(must(await service.read()).head).toBe(3)
})

test('a comment sent again is the same one, though somebody named in it may not read it any more', async () => {
  const { service } = await createdDocument(LINES)
  const about = { kind: 'pair', anchor: { pair: 'p1', revision: 1 } } as const
  const mentions = [{ start: 0, end: 4, member: 'm2' }]
  const first = must(await service.startThread({ about, body: '@Ada, look', mentions }, once))
  expect(must(await service.startThread({ about, body: '@Ada, look', mentions: [] }, once))).toEqual(first)
  const reply = must(await service.reply('t1', { body: '@Ada, again', mentions }, once))
  expect(must(await service.reply('t1', { body: '@Ada, again', mentions: [] }, once))).toEqual(reply)
  const other = await service.reply('t1', { body: '@Ada, else', mentions: [] }, once)
  expect(failure(other)).toEqual({ code: 'KEY_REUSED' })
})

test('the key of another person, or for another route, is another key', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.revise(request, once))
  must(await service.label(2, 'Second', once))
  const theirs = await service.revise({ ...request, message: 'Mine' }, { ...once, actor: REVIEWER })
  expect(must(theirs).number).toBe(2)
})

test('a key that comes with another request is refused', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.revise(request, once))
  expect(failure(await service.revise({ ...request, message: 'other' }, once))).toEqual({
    code: 'KEY_REUSED',
  })
})

test('a refused write is not an answer: the same key may succeed later', async () => {
  const { service } = await createdDocument(LINES)
  expect(failure(await service.revise({ ...request, base: 2 }, once)).code).toBe('NOT_FOUND')
  must(await service.revise(request, once))
})

test('an answer without content is an answer', async () => {
  const { service } = await createdDocument(LINES)
  must(await service.publish('en', 1, { actor: EDITOR }))
  expect(must(await service.unpublish('en', once))).toBeNull()
  expect(must(await service.unpublish('en', once))).toBeNull()
})

test('a retried creation gets the document of then', async () => {
  const { id, service } = freshObject()
  const input = newDocument(LINES)
  const first = must(await service.create(id, input, once))
  must(await service.revise(request, { actor: EDITOR }))
  expect(must(await service.create(id, input, once))).toEqual(first)
})

test('every kind of write, repeated after all others, is answered as the first time; with another request its key is refused', async () => {
  const { service, stub } = await createdDocument([
    ['一。', 'One two three.'],
    ['二。', 'Four five six.'],
    ['三。', 'It grew by by seven.'],
  ])
  const plain = { actor: EDITOR }
  const propose = async (pair: string, text: string) =>
    must(await service.propose({ base: 1, pair, edition: 'en', text }, plain)).id
  const [c1, c2, c3, c4] = [
    await propose('p1', 'One two 3.'),
    await propose('p2', 'Four 5 six.'),
    await propose('p2', '4 five six.'),
    await propose('p1', '1 two three.'),
  ]
  const verdicts = [{ change: 0, verdict: 'accept' }]
  const rejection = [{ change: 0, verdict: 'reject' }]
  const anchor = { pair: 'p1', edition: 'en', revision: 1, start: 0, end: 3, quote: 'One' }
  const issue = { anchor, category: 'style', severity: 'minor' }
  const stretch = (end: number) => ({ base: 1, stretches: [{ pair: 'p3', start: 0, end }] })
  const dismissal = {
    rule: 'doubled-word',
    phrase: 'by by',
    everywhere: true,
    anchor: { pair: 'p3', edition: 'en', revision: 1, start: 8, end: 13 },
  }
  const guests = { visibility: 'link', guestsMaySuggest: true }
  const suggestion = { pair: 'p3', revision: 1, text: 'It grew by seven.', name: 'Passer-by' }
  const item = { pair: 'p3', edition: 'en', text: 'It grew by 7.' }
  /** What is asked, and what is asked instead under the same key; null: there is nothing else to ask. */
  const writes: readonly [name: string, asked: unknown[], instead: unknown[] | null][] = [
    ['change', [guests], [{ title: 'Other' }]],
    ['publish', ['en', 1], ['zh', 1]],
    ['suggest', ['en', suggestion], ['en', { ...suggestion, text: 'Else.' }]],
    ['propose', [{ base: 1, pair: 'p3', edition: 'en', text: 'So.' }], [{ ...item, base: 1 }]],
    ['amend', [c3, { text: 'IV five six.' }], [c3, { text: 'Vier five six.' }]],
    ['decide', [c1, { verdicts }], [c2, { verdicts }]],
    ['undoDecision', [c1, [0]], [c2, [0]]],
    ['withdraw', [c1], [c2]],
    ['decideBatch', [{ decisions: [{ correction: c2, verdicts }] }], [{ decisions: [{ correction: c2, verdicts: rejection }] }]],
    ['undoBatch', [{ decisions: [{ correction: c2, changes: [0] }] }], [{ decisions: [{ correction: c3, changes: [0] }] }]],
    ['proposeBatch', [{ base: 1, items: [item] }], [{ base: 1, items: [{ ...item, text: 'Else.' }] }]],
    ['withdrawBatch', ['b7'], ['b8']],
    ['revise', [request], [{ ...request, message: 'Other' }]],
    ['label', [1, 'First'], [1, 'Draft']],
    ['unpublish', ['en'], ['zh']],
    ['startThread', [{ about: { kind: 'words', anchor }, body: 'Why?' }], [{ about: { kind: 'words', anchor }, body: 'What?' }]],
    ['reply', ['t1', { body: 'Because.' }], ['t1', { body: 'So.' }]],
    ['editComment', ['t1', 0, { body: 'Why so?' }], ['t1', 0, { body: 'How?' }]],
    ['deleteComment', ['t1', 1], ['t1', 0]],
    ['settleThread', ['t1', 'resolved'], ['t1', 'open']],
    ['markIssue', [issue], [{ ...issue, severity: 'major' }]],
    ['amendIssue', ['i1', { note: 'Stiff.' }], ['i1', { note: 'Wooden.' }]],
    ['settleIssue', ['i1', 'resolved'], ['i1', 'open']],
    ['withdrawIssue', ['i2'], ['i1']],
    ['confirm', ['en', stretch(5)], ['en', stretch(6)]],
    ['takeBack', ['en', stretch(5)], ['en', stretch(6)]],
    ['approve', ['en', 1], ['en', 2]],
    ['withdrawApproval', ['en', 1], ['en', 2]],
    ['dismiss', [dismissal], [{ ...dismissal, everywhere: false }]],
    ['undismiss', ['d1'], ['d2']],
    ['termsChanged', [], null],
    ['recordVisit', [{ seq: 1, revision: 1 }], [{ seq: 2, revision: 1 }]],
    ['tellGlossary', [1], [2]],
  ] // prettier-ignore
  const calls = service as unknown as Record<string, (...input: unknown[]) => Promise<Result<unknown>>>
  const ask = (name: string, input: readonly unknown[]) =>
    calls[name]!(...input, { actor: EDITOR, idempotencyKey: 'one-key' })

  const answers = new Map<string, unknown>()
  for (const [name, asked] of writes) {
    if (name === 'withdrawIssue') must(await service.markIssue({ ...issue } as never, plain))
    const answer = await ask(name, asked)
    expect({ name, answer }).toMatchObject({ answer: { ok: true } })
    answers.set(name, answer)
  }
  must(await service.decide(c4, { verdicts: verdicts as never }, plain))
  must(await service.revise({ base: 1, command: { kind: 'merge', pairs: ['p1', 'p2'] }, message: '' }, plain))

  const rows = () =>
    runInDurableObject(stub, (_, { storage }) =>
      TABLES.map((table) => [table, [...storage.sql.exec(`SELECT * FROM "${table}"`)]]),
    )
  const before = await rows()
  for (const [name, asked, instead] of writes) {
    expect({ name, answer: await ask(name, asked) }).toEqual({ name, answer: answers.get(name) })
    if (!instead) continue
    expect({ name, error: failure(await ask(name, instead)) }).toEqual({
      name,
      error: { code: 'KEY_REUSED' },
    })
  }
  expect(await rows()).toEqual(before)
  const keyed = new Map(before as [string, { route: string }[]][]).get('idempotency')!
  expect(keyed.map(({ route }) => route).toSorted()).toEqual(writes.map(([name]) => name).toSorted())
})
