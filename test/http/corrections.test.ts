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

async function texts(id: string): Promise<string[]> {
  const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id } })
  return value.items.map((item) => item.texts['en']?.[0]?.text ?? '')
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

const accepting = ({ id, changes }: Proposed) => ({
  correction: id,
  verdicts: changes.map((change) => ({ change: change.id, verdict: 'accept' as const })),
})
type Proposed = Awaited<ReturnType<typeof proposed>>['correction']

/** Pairs of sentences whose words all differ, and a correction of each that changes one word. */
async function manyProposed(count: number) {
  const numbers = Array.from({ length: count }, (_, k) => k + 1)
  const sentence = (k: number, verb: string) => `Village ${k} ${verb} its harvest.`
  const id = await newDocument(owner, {
    pairs: numbers.map((k) => ({
      texts: { en: [{ kind: 'text' as const, text: sentence(k, 'got'), gap: '\n' }] },
    })),
  })
  const items = numbers.map((k) => ({ pair: `p${k}`, edition: 'en', text: sentence(k, 'gathered') }))
  const params = { id }
  const route = 'POST /api/documents/{id}/corrections/batch'
  expect((await reviewer.ask(route, { params, body: { base: 1, items } })).status).toBe(201)
  const { value } = await editor.ask('GET /api/documents/{id}/corrections', { params, query: { limit: 500 } })
  return { id, params, made: value.items }
}

test('two who decide about the same many at once decide each once, in one revision each, and are told the rest', async () => {
  const { id, params, made } = await manyProposed(60)
  const other = await invited(owner, 'editor', 'Otto')
  const decide = (who: Visitor, mine: readonly Proposed[], key: string) =>
    who.ask('POST /api/documents/{id}/decisions', {
      params,
      body: { decisions: mine.map(accepting) },
      headers: { 'idempotency-key': key },
    })
  // Each is sent twice, as a browser does that lost the first answer.
  const answers = await Promise.all([
    decide(editor, made.slice(0, 40), 'e'),
    decide(other, made.slice(20), 'o'),
    decide(editor, made.slice(0, 40), 'e'),
    decide(other, made.slice(20), 'o'),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  const [first, second, firstAgain, secondAgain] = answers.map(({ value }) => value)
  expect([firstAgain, secondAgain]).toEqual([first, second])
  expect([first!.revision?.number, second!.revision?.number].toSorted()).toEqual([2, 3])
  const done = [...first!.done, ...second!.done]
  expect(done.toSorted()).toEqual(made.map((one) => one.id).toSorted())
  const skipped = [...first!.skipped, ...second!.skipped]
  expect(skipped).toHaveLength(20)
  expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(['decided']))
  expect(new Set(skipped.map(({ correction }) => correction)).size).toBe(20)
  expect((await texts(id)).map((text) => text.split(' ')[2])).toEqual(made.map(() => 'gathered'))
  const { value } = await owner.ask('GET /api/documents/{id}', { params })
  expect(value).toMatchObject({ head: 3, openCorrections: 0 })
})

test('a new text that comes as corrections while others decide and edit loses nothing and doubles nothing', async () => {
  const { id, params, made } = await manyProposed(20)
  const again = (key: string) => ({
    params,
    body: {
      base: 1,
      items: made.map(({ pair }) => ({
        pair,
        edition: 'en',
        text: `Village ${pair.slice(1)} got its harvest in.`,
      })),
    },
    headers: { 'idempotency-key': key },
  })
  const edit = (pair: string, base: number) =>
    editor.ask('POST /api/documents/{id}/revisions', {
      params,
      body: {
        base,
        command: {
          kind: 'edit',
          texts: [{ pair, edition: 'en', text: `The village ${pair.slice(1)} got its harvest.` }],
        },
        message: '',
      },
    })
  const route = 'POST /api/documents/{id}/corrections/batch'
  const [sent, sentAgain, decided, edited] = await Promise.all([
    reviewer.ask(route, again('import')),
    reviewer.ask(route, again('import')),
    editor.ask('POST /api/documents/{id}/decisions', {
      params,
      body: { decisions: made.slice(0, 12).map(accepting) },
    }),
    edit('p15', 1),
  ])
  expect([sent.status, decided.status, edited.status]).toEqual([201, 200, 201])
  expect(sentAgain.value).toEqual(sent.value)
  const { value } = await editor.ask('GET /api/documents/{id}/corrections', { params, query: { limit: 500 } })
  expect(value.items).toHaveLength(made.length + sent.value.proposed.length)
  expect(sent.value.proposed.length + sent.value.skipped.length).toBe(made.length)
  const open = value.items.filter(({ state }) => state === 'open')
  const rest = await editor.ask('POST /api/documents/{id}/decisions', {
    params,
    body: { decisions: open.map(accepting) },
  })
  expect(rest.value.skipped).toEqual([])
  const expected = made.map(({ pair }) => {
    const the = pair === 'p15' ? 'The village' : 'Village'
    return `${the} ${pair.slice(1)} gathered its harvest in.`
  })
  expect(await texts(id)).toEqual(expected)
})
