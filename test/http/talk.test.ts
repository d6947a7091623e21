import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/domain/index.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

const START = 'POST /api/documents/{id}/threads'
const REPLY = 'POST /api/documents/{id}/threads/{thread}/comments'
const EDIT = 'PATCH /api/documents/{id}/threads/{thread}/comments/{comment}'
const TAKE_BACK = 'DELETE /api/documents/{id}/threads/{thread}/comments/{comment}'
const SETTLE = 'PUT /api/documents/{id}/threads/{thread}/state'
const LIST = 'GET /api/documents/{id}/threads'

const about = { kind: 'pair', anchor: { pair: 'p1', revision: 1 } } as const

let owner: Visitor
let rita: Visitor
let remi: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  rita = await invited(owner, 'reviewer', 'Rita')
  remi = await invited(owner, 'reviewer', 'Remi')
})

beforeEach(async () => {
  id = await newDocument(owner)
})

const started = async (body = 'Which province?', more: object = {}) =>
  rita.ask(START, { params: { id }, body: { about, body, ...more } })

test('is begun, answered, changed, taken back, resolved and opened again', async () => {
  const made = await started()
  expect(made.status).toBe(201)
  expect(made.value).toMatchObject({ id: 't1', about, state: 'open', home: 'p1' })
  const params = { id, thread: 't1', comment: 1 }
  const answered = await remi.ask(REPLY, { params, body: { body: 'The one of the symposium.' } })
  expect(answered.status).toBe(201)
  expect(answered.value.comments).toMatchObject([{ author: { name: 'Rita' } }, { author: { name: 'Remi' } }])
  const edited = await remi.ask(EDIT, { params, body: { body: 'Its capital.' } })
  expect(edited.value.comments[1]).toMatchObject({ body: 'Its capital.', editedAt: expect.any(String) })
  expect((await rita.ask(EDIT, { params, body: { body: 'Mine.' } })).error).toMatchObject({
    code: 'FORBIDDEN',
  })
  expect((await rita.ask(TAKE_BACK, { params })).error).toMatchObject({ code: 'FORBIDDEN' })
  const left = await remi.ask(TAKE_BACK, { params })
  expect(left.value.comments[1]).toMatchObject({ body: '', deletedAt: expect.any(String) })
  const resolved = await remi.ask(SETTLE, { params, body: { state: 'resolved' } })
  expect(resolved.value).toMatchObject({ state: 'resolved', resolution: { by: { name: 'Remi' } } })
  expect((await rita.ask(SETTLE, { params, body: { state: 'resolved' } })).status).toBe(409)
  expect((await rita.ask(SETTLE, { params, body: { state: 'open' } })).value.state).toBe('open')
  const one = await owner.ask('GET /api/documents/{id}/threads/{thread}', { params })
  expect(one.value.comments.map(({ body }) => body)).toEqual(['Which province?', ''])
})

test('is about a correction, and found by it', async () => {
  const text = 'The symposium was held in the provincial capital.'
  const proposal = { base: 1, pair: 'p1', edition: 'en', text }
  await rita.ask('POST /api/documents/{id}/corrections', { params: { id }, body: proposal })
  await started()
  const on = { kind: 'correction', correction: 'c1' } as const
  const made = await remi.ask(START, { params: { id }, body: { about: on, body: 'Why?' } })
  expect(made.value).toMatchObject({ id: 't2', about: on, standing: { state: 'here', pair: 'p1' } })
  const found = await rita.ask(LIST, { params: { id }, query: { correction: 'c1' } })
  expect(found.value.items).toEqual([made.value])
  const nothing = await rita.ask(START, {
    params: { id },
    body: { about: { ...on, correction: 'c9' }, body: 'Why?' },
  })
  expect(nothing.error).toMatchObject({ code: 'NOT_FOUND', what: 'correction' })
})

describe('a mention', () => {
  const me = async (visitor: Visitor) => (await visitor.ask('GET /api/session')).value.member?.id ?? ''

  test('is of somebody who may read; of others it stays words in the text', async () => {
    const other = await newDocument(owner)
    const guest = await invited(owner, 'reader', 'Gast', other)
    await invited(owner, 'editor', 'Dora', id)
    const body = '@Gast and @Remi and @Nobody?'
    const mentions = [
      { start: 0, end: 5, member: await me(guest) },
      { start: 10, end: 15, member: await me(remi) },
      { start: 20, end: 27, member: 'nobodyatall' },
    ]
    const made = await started(body, { mentions })
    expect(made.value.comments).toMatchObject([{ body, mentions: [mentions[1]] }])
    const mine = { params: { id }, query: { mentions: 'me' } } as const
    expect((await remi.ask(LIST, mine)).value.items).toHaveLength(1)
    expect((await rita.ask(LIST, mine)).value.items).toEqual([])
    const people = await rita.ask('GET /api/documents/{id}/people', { params: { id } })
    expect(people.value.items.map(({ name }) => name)).not.toContain('Gast')
    const roles = Object.fromEntries(people.value.items.map(({ name, role }) => [name, role]))
    expect(roles).toMatchObject({ Rita: 'reviewer', Dora: 'editor' })
  })
})

test('a list comes in pages, each thread once', async () => {
  for (const body of ['One', 'Two', 'Three']) await started(body)
  const page = (more: { cursor?: string }) => rita.ask(LIST, { params: { id }, query: { limit: 2, ...more } })
  const { value: first } = await page({})
  const { value: second } = await page({ cursor: first.nextCursor! })
  expect(second.nextCursor).toBeNull()
  const seen = [...first.items, ...second.items].map((thread) => thread.id)
  expect(seen).toEqual(['t1', 't2', 't3'])
  const torn = await rita.ask(LIST, { params: { id }, query: { cursor: 'nonsense' } })
  expect(torn.error.code).toBe('INVALID_INPUT')
})

test('what is sent twice under one key is said once; another text under it is refused', async () => {
  const headers = { 'idempotency-key': 'said-once' }
  const say = (body: string) => rita.ask(START, { params: { id }, body: { about, body }, headers })
  const [first, second] = await Promise.all([say('Once?'), say('Once?')])
  expect(second.value).toEqual(first.value)
  expect((await say('Twice?')).error.code).toBe('KEY_REUSED')
  expect((await rita.ask(LIST, { params: { id } })).value.items).toHaveLength(1)
})

test.each([
  ['nothing to read', { body: ' \n' }, 'INVALID_INPUT'],
  ['too much', { body: 'x'.repeat(LIMITS.commentLength + 1) }, 'LIMIT_EXCEEDED'],
  [
    'too many names',
    { mentions: Array.from({ length: LIMITS.mentions + 1 }, () => ({ start: 0, end: 1 })) },
    'LIMIT_EXCEEDED',
  ],
  ['half a character', { body: 'Why \ud83d' }, 'INVALID_INPUT'],
  ['a field nobody knows', { colour: 'red' }, 'INVALID_INPUT'],
  [
    'a pair that is not there',
    { about: { kind: 'pair', anchor: { pair: 'p99', revision: 1 } } },
    'NOT_FOUND',
  ],
  ['a revision to come', { about: { kind: 'pair', anchor: { pair: 'p1', revision: 9 } } }, 'NOT_FOUND'],
])('a thread with %s is refused, and leaves nothing behind', async (_, wrong, code) => {
  expect((await started('Why?', wrong)).error.code).toBe(code)
  expect((await rita.ask(LIST, { params: { id } })).value.items).toEqual([])
  expect((await started()).value.id).toBe('t1')
})

test.each([
  ['markup', '<img src=x onerror=alert(1)>&amp;</script>'],
  ['right-to-left and zero-width characters', 'a\u202eb\u200bc\u2066'],
  ['line breaks and tabs', 'one\r\n\ttwo\n\nthree'],
  ['every plane', '𠮷👩‍👩‍👧\u0301ｶﾞ'],
  ['what looks like SQL and JSON', `'); DROP TABLE comment; -- {"a":"\\u0000"}`],
])('%s comes back as it was typed', async (_, body) => {
  const made = await started(body)
  expect(made.value.comments[0]?.body).toBe(body)
  const { value } = await rita.ask(LIST, { params: { id } })
  expect(value.items[0]?.comments[0]?.body).toBe(body)
})

describe('words beside the text', () => {
  const anchor = { pair: 'p1', edition: 'en', revision: 1, start: 4, end: 13 }
  const issue = { anchor: { ...anchor, quote: 'symposium' }, category: 'Other', severity: 'minor' }
  const found = { rule: 'some-rule', phrase: 'some phrase', everywhere: false, anchor }
  let hanna: Visitor
  beforeAll(async () => {
    hanna = await newOwner()
  })
  const standing = async () => (await hanna.ask('GET /api/documents/{id}', { params: { id } })).value.seq

  test.each<[string, string, (words: string) => object]>([
    ['a comment', 'POST /threads', (body) => ({ about, body })],
    ['the note of an issue', 'POST /issues', (note) => ({ ...issue, note })],
    ['the phrase of a dismissal', 'POST /dismissals', (phrase) => ({ ...found, phrase })],
    ['the note of a dismissal', 'POST /dismissals', (note) => ({ ...found, note })],
    ['a label', 'PUT /revisions/1/label', (label) => ({ label })],
    [
      'the reason of a batch',
      'POST /corrections/batch',
      (reason) => ({ base: 1, items: [{ pair: 'p1', edition: 'en', text: 'Other.' }], reason }),
    ],
    [
      'the title of an edition',
      'PATCH ',
      (title) => ({ addEdition: { id: 'fr', lang: 'fr', title, role: 'translation' } }),
    ],
    ['the name of a member', 'PATCH /api/session', (name) => ({ name })],
    ['the name of somebody invited', 'POST /api/invitations', (name) => ({ role: 'reader', name })],
  ])('%s with half a character or a NUL is refused, and changes nothing', async (_, route, bodyOf) => {
    const [method = '', path = ''] = route.split(' ')
    const address = path.startsWith('/api') ? path : `/api/documents/${id}${path}`
    const before = await standing()
    for (const words of ['Half \ud83d', '\ude00 half', 'NUL \0']) {
      const body = JSON.stringify(bodyOf(words))
      const headers = { 'content-type': 'application/json' }
      const answer = await hanna.fetch(address, { method, headers, body })
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: { code: 'INVALID_INPUT' } }])
    }
    expect(await standing()).toEqual(before)
  })
})
