import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { LIMITS } from '../../src/domain/index.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

// What a workspace offers to those who reject: the reasons …
let owner: Visitor
let editor: Visitor
let reviewer: Visitor

beforeAll(async () => {
  owner = await newOwner()
  editor = await invited(owner, 'editor', 'Edith')
  reviewer = await invited(owner, 'reviewer', 'Rosa')
})

const read = async (who: Visitor) => (await who.ask('GET /api/rejection-reasons')).value.items
const put = (items: unknown, was: unknown, who = editor) =>
  who.ask('PUT /api/rejection-reasons', { body: { items, was } })

beforeEach(async () => {
  await env.CATALOGUE.prepare('DELETE FROM rejection_reasons').run()
})

test('are those of the interface until an editor chooses others, in their order', async () => {
  expect(await read(reviewer)).toBeNull()
  const chosen = await put([' 与术语不符 ', 'A matter of taste'], null)
  expect(chosen.value).toEqual({ items: ['与术语不符', 'A matter of taste'] })
  expect(await read(reviewer)).toEqual(['与术语不符', 'A matter of taste'])
  expect((await put([], ['与术语不符', 'A matter of taste'])).status).toBe(200)
  expect(await read(owner)).toEqual([])
  expect((await put(null, [])).status).toBe(200)
  expect(await read(owner)).toBeNull()
  expect((await put(['Once more'], null)).status).toBe(200)
})

test('are offered to whoever may read something, and to nobody else', async () => {
  await put(['Not our term'], null)
  const inDocument = await invited(owner, 'editor', 'Dora', await newDocument(owner))
  expect(await read(inDocument)).toEqual(['Not our term'])
  expect((await put([], ['Not our term'], inDocument)).error.code).toBe('FORBIDDEN')
  expect((await put([], ['Not our term'], reviewer)).error.code).toBe('FORBIDDEN')
  await env.CATALOGUE.prepare("DELETE FROM membership WHERE document <> ''").run()
  expect(await read(inDocument)).toEqual([])
  expect(await read(new Visitor())).toEqual([])
  expect((await put([], ['Not our term'], new Visitor())).error.code).toBe('UNAUTHENTICATED')
})

test('are not written over a list that was not seen, and the answer has that list', async () => {
  const racing = await Promise.all([put(['Mine'], null), put(['Theirs'], null, owner)])
  expect(racing.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const stands = await read(owner)
  expect(racing.find(({ status }) => status === 409)?.error).toMatchObject({
    code: 'REASONS_CONFLICT',
    items: stands,
  })
  expect((await put(['Other'], ['Neither'])).error).toMatchObject({ items: stands })
  expect((await put(['Other'], ['Neither', ...(stands ?? [])])).error).toMatchObject({ items: stands })
  expect(await read(owner)).toEqual(stands)
})

test('are not written where nothing ever stood, if something was seen', async () => {
  expect((await put(['Other'], ['Seen'])).error).toMatchObject({ code: 'REASONS_CONFLICT', items: null })
  expect(await read(owner)).toBeNull()
})

test('written once more by a retry stay as they are', async () => {
  await put(['One'], null)
  expect((await put(['One'], null)).value).toEqual({ items: ['One'] })
})

test('are taken as the words they are', async () => {
  const hostile = ['"]}\\', "'); DROP TABLE rejection_reasons; --", '<img src=x onerror=alert(1)>', '🈲']
  expect((await put(hostile, null)).value).toEqual({ items: hostile })
  expect(await read(reviewer)).toEqual(hostile)
  expect((await put(['Next'], hostile)).status).toBe(200)
})

const many = (count: number) => Array.from({ length: count }, (_, k) => `Reason ${k}`)
test.each([
  ['too many', many(LIMITS.rejectionReasons + 1), 'LIMIT_EXCEEDED', 'rejectionReasons'],
  ['too long', ['x'.repeat(LIMITS.rejectionReasonLength + 1)], 'LIMIT_EXCEEDED', 'rejectionReasonLength'],
  ['empty', ['  '], 'INVALID_INPUT', undefined],
  ['invisible', ['\u200b\u202e'], 'INVALID_INPUT', undefined],
  ['of two lines', ['Not\nthis'], 'INVALID_INPUT', undefined],
  ['half a character', ['Not \ud800'], 'INVALID_INPUT', undefined],
  ['twice the same', ['Not this', 'Not this '], 'INVALID_INPUT', undefined],
  ['no words', [7], 'INVALID_INPUT', undefined],
  ['no list', 'Not this', 'INVALID_INPUT', undefined],
])('are refused when they are %s', async (_, items, code, limit) => {
  expect((await put(items, null)).error).toMatchObject({ code, ...(limit && { limit }) })
  expect(await read(owner)).toBeNull()
})

test('are as many as the limits say', async () => {
  const most = many(LIMITS.rejectionReasons).map((one) => one.padEnd(LIMITS.rejectionReasonLength, '字'))
  expect((await put(most, null)).status).toBe(200)
  expect(await read(owner)).toEqual(most)
})

test('leave a rejection as it was worded', async () => {
  await put(['Not our term'], null)
  const id = await newDocument(owner)
  const made = await reviewer.ask('POST /api/documents/{id}/corrections', {
    params: { id },
    body: { base: 1, pair: 'p3', edition: 'en', text: 'He spoke last.' },
  })
  const params = { id, correction: made.value.id }
  const reason = 'Not our term'
  const verdicts = made.value.changes.map((one) => ({ change: one.id, verdict: 'reject', reason }))
  const decided = await editor.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params,
    body: { verdicts },
  })
  expect(decided.status).toBe(200)
  await put(['Forbidden by the style guide'], ['Not our term'])
  const { value } = await owner.ask('GET /api/documents/{id}/corrections/{correction}', { params })
  expect(value.changes[0]?.decision?.reason).toBe(reason)
})
