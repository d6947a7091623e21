import { beforeAll, expect, test } from 'vitest'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

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
