import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/domain/index.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

let owner: Visitor
let editor: Visitor
let reviewer: Visitor

beforeAll(async () => {
  owner = await newOwner()
  editor = await invited(owner, 'editor', 'Edith')
  reviewer = await invited(owner, 'reviewer', 'Rosa')
})

const STILTED = 'He finally spoke.'
const BETTER = 'He spoke last.'

/** A document with one correction of its third pair. */
async function proposed() {
  const id = await newDocument(owner)
  const correction = await reviewer.ask('POST /api/documents/{id}/corrections', {
    params: { id },
    body: { base: 1, pair: 'p3', edition: 'en', text: BETTER, category: 'wording' },
  })
  expect(correction.status).toBe(201)
  return { id, correction: correction.value }
}

async function textOf(id: string, pair: string): Promise<string | undefined> {
  const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id } })
  return value.items.find((item) => item.id === pair)?.texts['en']?.[0]?.text
}

test('from a proposal to the text: queue, acceptance, revision, credit, undo', async () => {
  const { id, correction } = await proposed()
  const queue = await editor.ask('GET /api/documents/{id}/corrections', {
    params: { id },
    query: { state: 'open' },
  })
  expect(queue.value.items.map((item) => [item.id, item.author.name])).toEqual([[correction.id, 'Rosa']])

  const params = { id, correction: correction.id }
  const decided = await editor.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params,
    body: { verdicts: correction.changes.map(({ id }) => ({ change: id, verdict: 'accept' })) },
  })
  expect(decided.value).toMatchObject({
    correction: { state: 'accepted' },
    revision: { number: 2, kind: 'correction', corrections: [correction.id], credits: [{ name: 'Rosa' }] },
  })
  expect(await textOf(id, 'p3')).toBe(BETTER)

  const detail = await reviewer.ask('GET /api/documents/{id}/revisions/{number}', {
    params: { id, number: 2 },
  })
  expect(detail.value.changes).toEqual([{ pair: 'p3', edition: 'en', before: STILTED, after: BETTER }])

  const undone = await editor.ask('POST /api/documents/{id}/corrections/{correction}/undo', {
    params,
    body: { changes: correction.changes.map((change) => change.id) },
  })
  expect(undone.value.correction.state).toBe('open')
  expect(await textOf(id, 'p3')).toBe(STILTED)

  const events = await reviewer.ask('GET /api/documents/{id}/events', { params: { id }, query: { after: 1 } })
  expect(events.value.items.map((event) => event.kind)).toContain('correction.decided')
})

test('many corrections are decided at once and the batch is undone at once; a repeated request counts once', async () => {
  const { id, correction } = await proposed()
  const second = await reviewer.ask('POST /api/documents/{id}/corrections', {
    params: { id },
    body: { base: 1, pair: 'p3', edition: 'en', text: 'He eventually spoke.' },
  })
  const decisions = [correction, second.value].map(({ id, changes }) => ({
    correction: id,
    verdicts: changes.map((change) => ({ change: change.id, verdict: 'accept' as const })),
  }))
  const decide = () =>
    editor.ask('POST /api/documents/{id}/decisions', {
      params: { id },
      body: { decisions },
      headers: { 'idempotency-key': 'edith-1' },
    })
  const decided = await decide()
  expect(decided.value).toMatchObject({
    revision: { number: 2, corrections: [correction.id] },
    done: [correction.id],
    skipped: [{ correction: second.value.id, why: 'orphaned' }],
  })
  expect((await decide()).value).toEqual(decided.value)
  expect(await textOf(id, 'p3')).toBe(BETTER)

  const changes = correction.changes.map((change) => change.id)
  const undone = await editor.ask('POST /api/documents/{id}/decisions/undo', {
    params: { id },
    body: { decisions: [{ correction: correction.id, changes }] },
  })
  expect(undone.value).toMatchObject({ revision: { number: 3 }, done: [correction.id], skipped: [] })
  expect(await textOf(id, 'p3')).toBe(STILTED)

  const none = await editor.ask('POST /api/documents/{id}/decisions', {
    params: { id },
    body: { decisions: [] },
  })
  expect(none.error).toMatchObject({ code: 'INVALID_INPUT', path: 'decisions' })
})

test('one’s own can be amended and withdrawn while open, another’s cannot', async () => {
  const { id, correction } = await proposed()
  const params = { id, correction: correction.id }
  const amended = await reviewer.ask('PATCH /api/documents/{id}/corrections/{correction}', {
    params,
    body: { reason: 'More natural' },
  })
  expect(amended.value.reason).toBe('More natural')
  const other = await invited(owner, 'reviewer', 'Otto')
  const foreign = await other.ask('POST /api/documents/{id}/corrections/{correction}/withdrawal', { params })
  expect(foreign.error.code).toBe('FORBIDDEN')
  const gone = await reviewer.ask('POST /api/documents/{id}/corrections/{correction}/withdrawal', { params })
  expect(gone.value.state).toBe('withdrawn')
  const late = await editor.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params,
    body: { verdicts: [{ change: 0, verdict: 'reject' }] },
  })
  expect(late.error.code).toBe('WRONG_STATE')
})

test('a proposal sent twice with one key is one correction', async () => {
  const id = await newDocument(owner)
  const ask = () =>
    reviewer.ask('POST /api/documents/{id}/corrections', {
      params: { id },
      body: { base: 1, pair: 'p3', edition: 'en', text: BETTER },
      headers: { 'idempotency-key': 'rosa-1' },
    })
  expect((await ask()).value.id).toBe((await ask()).value.id)
  const queue = await editor.ask('GET /api/documents/{id}/corrections', { params: { id } })
  expect(queue.value.items.length).toBe(1)
})

test('an edit against a text that changed in the same words is a conflict that shows all three', async () => {
  const id = await newDocument(owner)
  const edit = (text: string, base: number) =>
    editor.ask('POST /api/documents/{id}/revisions', {
      params: { id },
      body: {
        base,
        command: { kind: 'edit', texts: [{ pair: 'p3', edition: 'en', text }] },
        message: '',
      },
    })
  expect((await edit('He eventually spoke.', 1)).status).toBe(201)
  const lost = await edit('He lastly spoke.', 1)
  expect(lost.status).toBe(409)
  expect(lost.error).toMatchObject({
    code: 'CONFLICT',
    head: 2,
    conflicts: [{ base: STILTED, theirs: 'He eventually spoke.', yours: 'He lastly spoke.' }],
  })
  expect(await textOf(id, 'p3')).toBe('He eventually spoke.')
})

test('two revisions are compared in rows, and can be labelled', async () => {
  const id = await newDocument(owner)
  const merge = await editor.ask('POST /api/documents/{id}/revisions', {
    params: { id },
    body: { base: 1, command: { kind: 'merge', pairs: ['p2', 'p3'] }, message: 'One paragraph' },
  })
  expect(merge.value).toMatchObject({ number: 2, kind: 'merge' })
  const rows = await reviewer.ask('GET /api/documents/{id}/compare', {
    params: { id },
    query: { from: 1, to: 2 },
  })
  expect(rows.value.items.map((row) => [row.before.length, row.after.length])).toEqual([
    [1, 1],
    [2, 1],
  ])
  const label = (text: string | null) =>
    editor.ask('PUT /api/documents/{id}/revisions/{number}/label', {
      params: { id, number: 2 },
      body: { label: text },
    })
  expect((await label('Joined')).value.label).toBe('Joined')
  expect((await label(null)).value.label).toBeUndefined()
})

test('a batch of proposals is one answer, is listed by its name, and is taken back whole', async () => {
  const id = await newDocument(owner)
  const items = [
    { pair: 'p3', edition: 'en', text: BETTER },
    { pair: 'p99', edition: 'en', text: BETTER },
  ]
  const body = { base: 1, items, category: 'style' } as const
  const proposed = await reviewer.ask('POST /api/documents/{id}/corrections/batch', { params: { id }, body })
  expect(proposed.status).toBe(201)
  expect(proposed.value).toMatchObject({
    batch: 'b1',
    proposed: [{ pair: 'p3', correction: 'c1' }],
    skipped: [{ pair: 'p99', why: 'missing' }],
  })
  const listed = await reviewer.ask('GET /api/documents/{id}/corrections', {
    params: { id },
    query: { batch: 'b1' },
  })
  expect(listed.value.items).toMatchObject([{ id: 'c1', batch: 'b1', category: 'style' }])
  const withdrawal = 'POST /api/documents/{id}/corrections/batch/{batch}/withdrawal'
  const params = { id, batch: 'b1' }
  expect((await editor.ask(withdrawal, { params })).status).toBe(403)
  expect((await reviewer.ask(withdrawal, { params })).value).toEqual({ withdrawn: ['c1'], decided: [] })
})

describe('the reasons to choose from when one rejects', () => {
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
    const hostile = [
      '"]}\\',
      "'); DROP TABLE rejection_reasons; --",
      '<img src=x onerror=alert(1)>',
      '🈲',
    ]
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
    const { id, correction } = await proposed()
    const params = { id, correction: correction.id }
    const verdicts = correction.changes.map((one) => ({
      change: one.id,
      verdict: 'reject',
      reason: 'Not our term',
    }))
    const path = 'POST /api/documents/{id}/corrections/{correction}/decisions'
    expect((await editor.ask(path, { params, body: { verdicts } })).status).toBe(200)
    await put(['Forbidden by the style guide'], ['Not our term'])
    const { value } = await owner.ask('GET /api/documents/{id}/corrections/{correction}', { params })
    expect(value.changes[0]?.decision?.reason).toBe('Not our term')
  })
})
