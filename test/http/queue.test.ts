import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Api } from '../../src/contract/index.ts'
import { heard } from './support/alarms.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

type Query = Api['GET /api/queue']['query']

let owner: Visitor
let ada: Visitor
let first = ''
let second = ''

async function propose(visitor: Visitor, id: string, pair: string, text: string, more = {}): Promise<string> {
  const answer = await visitor.ask('POST /api/documents/{id}/corrections', {
    params: { id },
    body: { base: 1, pair, edition: 'en', text, ...more },
  })
  expect(answer.status).toBe(201)
  await heard(id)
  return answer.value.id
}

async function waiting(visitor: Visitor, query: Query = {}): Promise<string[]> {
  const { status, value } = await visitor.ask('GET /api/queue', { query })
  expect(status).toBe(200)
  return value.items.map(({ document, id }) => `${document.title} ${id}`)
}

const count = async (visitor: Visitor) => (await visitor.ask('GET /api/queue/count')).value

beforeAll(async () => {
  owner = await newOwner()
  ada = await invited(owner, 'reviewer', 'Ada')
})

beforeEach(async () => {
  await env.CATALOGUE.batch(
    ['UPDATE document SET state = ?1', 'DELETE FROM queue_item', 'DELETE FROM queue_index'].map((sql, k) =>
      k === 0 ? env.CATALOGUE.prepare(sql).bind('deleting') : env.CATALOGUE.prepare(sql),
    ),
  )
  first = await newDocument(owner, { title: 'First' })
  second = await newDocument(owner, { title: 'Second' })
})

test('open corrections of all documents, newest first, with what they change', async () => {
  await propose(ada, first, 'p3', 'He then spoke.', { category: 'wording', reason: 'Not finally.' })
  await propose(owner, second, 'p1', 'The symposium was held in the provincial capital.')
  expect(await waiting(owner)).toEqual(['Second c1', 'First c1'])
  expect(await waiting(owner, { order: 'oldest' })).toEqual(['First c1', 'Second c1'])
  const { value } = await owner.ask('GET /api/queue')
  expect(value.items[1]).toMatchObject({
    kind: 'correction',
    document: { id: first },
    role: 'owner',
    pair: 'p3',
    edition: 'en',
    lang: 'en',
    author: { kind: 'member', name: 'Ada' },
    category: 'wording',
    words: 'Not finally.',
    changes: [{ before: 'He ', quote: 'finally', replacement: 'then', after: ' spoke.' }],
    more: 0,
    opening: 'He finally spoke.',
  })
  expect(await count(owner)).toEqual({ count: 2, exact: true })
})

test('what is decided, withdrawn or reworded leaves or changes; what is undone comes back', async () => {
  const id = await propose(ada, first, 'p3', 'He then spoke.')
  const other = await propose(ada, first, 'p1', 'A symposium was held in the capital.')
  const params = { id: first, correction: id }
  await ada.ask('PATCH /api/documents/{id}/corrections/{correction}', {
    params: { id: first, correction: other },
    body: { text: 'One symposium was held in the capital.' },
  })
  await owner.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params,
    body: { verdicts: [{ change: 0, verdict: 'reject' }] },
  })
  await heard(first)
  const { value } = await owner.ask('GET /api/queue')
  expect(value.items).toMatchObject([{ id: other, changes: [{ replacement: 'One' }] }])
  await owner.ask('POST /api/documents/{id}/corrections/{correction}/undo', {
    params,
    body: { changes: [0] },
  })
  await ada.ask('POST /api/documents/{id}/corrections/{correction}/withdrawal', {
    params: { id: first, correction: other },
  })
  await heard(first)
  expect(await waiting(owner)).toEqual([`First ${id}`])
})

test('a correction whose pairs are merged goes on under its new number', async () => {
  await propose(ada, first, 'p3', 'He then spoke.')
  await owner.ask('POST /api/documents/{id}/revisions', {
    params: { id: first },
    body: { base: 1, message: '', command: { kind: 'merge', pairs: ['p2', 'p3'] } },
  })
  await heard(first)
  const { value } = await owner.ask('GET /api/queue')
  expect(value.items).toMatchObject([{ id: 'c2', pair: 'p4', changes: [{ quote: 'finally' }] }])
})

test('an imported document brings what is open in it', async () => {
  for (const text of ['He then spoke.', 'He spoke.', 'At last he spoke.'])
    await propose(ada, first, 'p3', text)
  await owner.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params: { id: first, correction: 'c2' },
    body: { verdicts: [{ change: 0, verdict: 'reject' }] },
  })
  const file = await owner.fetch(`/api/documents/${first}/export?format=package`)
  const copy = await owner.ask('POST /api/documents/import', { body: await file.json() })
  expect(copy.status).toBe(201)
  await heard(first, copy.value.id)
  expect(await waiting(owner, { document: copy.value.id })).toEqual(['First c3', 'First c1'])
})

describe('threads', () => {
  const START = 'POST /api/documents/{id}/threads'
  const SETTLE = 'PUT /api/documents/{id}/threads/{thread}/state'
  const about = { kind: 'pair', anchor: { pair: 'p3', revision: 1 } } as const

  test('wait while they are open, with what was said last', async () => {
    await ada.ask(START, { params: { id: first }, body: { about, body: 'Which province?' } })
    await heard(first)
    const params = { id: first, thread: 't1' }
    await owner.ask('POST /api/documents/{id}/threads/{thread}/comments', {
      params,
      body: { body: 'The one of the symposium.' },
    })
    await heard(first)
    const { value } = await owner.ask('GET /api/queue')
    expect(value.items).toMatchObject([
      {
        kind: 'thread',
        id: 't1',
        pair: 'p3',
        edition: 'en',
        lang: 'en',
        words: 'The one of the symposium.',
        changes: [],
      },
    ])
    for (const query of [{ q: 'which province' }, { kind: 'thread' }, { q: 'symposium' }] as const)
      expect(await waiting(owner, query)).toEqual(['First t1'])
    await owner.ask(SETTLE, { params, body: { state: 'resolved' } })
    await heard(first)
    expect(await waiting(owner)).toEqual([])
    await owner.ask(SETTLE, { params, body: { state: 'open' } })
    await heard(first)
    expect(await waiting(owner)).toEqual(['First t1'])
  })

  test('are gone when all that was said is taken back', async () => {
    const params = { id: first, thread: 't1', comment: 0 }
    await ada.ask(START, { params: { id: first }, body: { about, body: 'Never mind.' } })
    await heard(first)
    expect(await waiting(owner)).toEqual(['First t1'])
    await ada.ask('DELETE /api/documents/{id}/threads/{thread}/comments/{comment}', { params })
    await heard(first)
    expect(await waiting(owner)).toEqual([])
  })

  test('are found by whoever is mentioned in them, and by nobody else', async () => {
    const { member } = (await ada.ask('GET /api/session')).value
    const mentions = [{ start: 0, end: 4, member: member!.id }]
    await owner.ask(START, {
      params: { id: first },
      body: { about, body: '@Ada, 两会 or session?', mentions },
    })
    await owner.ask(START, { params: { id: second }, body: { about, body: 'Ada knows.' } })
    await heard(first, second)
    expect(await waiting(ada, { mentioned: 'yes' })).toEqual(['First t1'])
    expect(await waiting(owner, { mentioned: 'yes' })).toEqual([])
    expect(await waiting(ada, { q: '两会' })).toEqual(['First t1'])
  })

  test('go with the correction or the words they are about', async () => {
    const correction = await propose(ada, first, 'p3', 'He then spoke.')
    const ofCorrection = { kind: 'correction', correction } as const
    await owner.ask(START, { params: { id: first }, body: { about: ofCorrection, body: 'Why?' } })
    await owner.ask(START, { params: { id: second }, body: { about, body: 'Which province?' } })
    await heard(first, second)
    const command = { kind: 'merge', pairs: ['p2', 'p3'] } as const
    for (const id of [first, second]) {
      const params = { id }
      await owner.ask('POST /api/documents/{id}/revisions', {
        params,
        body: { base: 1, message: '', command },
      })
    }
    await heard(first, second)
    const { value } = await owner.ask('GET /api/queue', { query: { kind: 'thread' } })
    const moved = { id: 't1', pair: 'p4', opening: expect.stringMatching(/./) }
    expect(value.items).toMatchObject([moved, moved])
  })

  test('come with an imported document, after its corrections', async () => {
    await propose(ada, first, 'p3', 'He then spoke.')
    await ada.ask(START, { params: { id: first }, body: { about, body: 'Settled.' } })
    await ada.ask(START, { params: { id: first }, body: { about, body: 'Which province?' } })
    await owner.ask(SETTLE, { params: { id: first, thread: 't1' }, body: { state: 'resolved' } })
    const file = await owner.fetch(`/api/documents/${first}/export?format=package`)
    const copy = await owner.ask('POST /api/documents/import', { body: await file.json() })
    await heard(first, copy.value.id)
    expect(await waiting(owner, { document: copy.value.id, order: 'oldest' })).toEqual([
      'First c1',
      'First t2',
    ])
  })
})

describe('the filters', () => {
  beforeEach(async () => {
    await propose(ada, first, 'p3', 'He then spoke.', { category: 'wording', reason: 'Order of speeches' })
    await propose(owner, second, 'p2', 'The meeting stressed overall planning.', { category: 'term' })
  })

  test.each<[string, Query, string[]]>([
    ['category', { category: 'term' }, ['Second c1']],
    ['author', { author: 'Ada' }, ['First c1']],
    ['author, nobody', { author: 'Ad' }, []],
    ['kind', { kind: 'thread' }, []],
    ['language', { lang: 'en-GB' }, ['Second c1', 'First c1']],
    ['another language', { lang: 'fr' }, []],
    ['words of before', { q: 'finally spoke' }, ['First c1']],
    ['words of after', { q: 'then spoke' }, ['First c1']],
    ['words of the reason', { q: 'order of' }, ['First c1']],
    ['mine', { mine: 'yes' }, ['Second c1']],
    ['mentioned', { mentioned: 'yes' }, []],
    ['two at once', { category: 'term', author: 'Ada' }, []],
  ])('%s', async (_, query, expected) => {
    expect(await waiting(owner, query)).toEqual(expected)
    expect((await owner.ask('GET /api/queue/count', { query })).value.count).toBe(expected.length)
  })

  test('one document', async () => {
    expect(await waiting(owner, { document: second })).toEqual(['Second c1'])
  })

  test('page by page', async () => {
    const one = await owner.ask('GET /api/queue', { query: { limit: 1 } })
    const two = await owner.ask('GET /api/queue', { query: { limit: 1, cursor: one.value.nextCursor! } })
    expect([...one.value.items, ...two.value.items].map(({ document }) => document.title)).toEqual([
      'Second',
      'First',
    ])
    expect(two.value.nextCursor).toBeNull()
  })
})

describe('who sees what', () => {
  beforeEach(async () => {
    await propose(ada, first, 'p3', 'He then spoke.')
    await propose(owner, second, 'p3', 'He then spoke.')
  })

  test('somebody invited to one document sees what waits there, as what they are there', async () => {
    const guest = await invited(owner, 'editor', 'Otto', second)
    expect(await waiting(guest)).toEqual(['Second c1'])
    expect(await waiting(guest, { document: first })).toEqual([])
    expect(await count(guest)).toEqual({ count: 1, exact: true })
    const { value } = await guest.ask('GET /api/queue')
    expect(value.items[0]?.role).toBe('editor')
    await env.CATALOGUE.prepare('DELETE FROM membership WHERE document = ?').bind(second).run()
    expect(await waiting(guest)).toEqual([])
    expect(await count(guest)).toEqual({ count: 0, exact: true })
  })

  test('a guest sees nothing', async () => {
    expect(await waiting(new Visitor())).toEqual([])
    expect(await count(new Visitor())).toEqual({ count: 0, exact: true })
  })

  test('of another workspace nothing is seen', async () => {
    await env.CATALOGUE.prepare("INSERT INTO workspace VALUES ('elsewhere', '2026')").run()
    await env.CATALOGUE.prepare("UPDATE document SET workspace = 'elsewhere' WHERE id = ?").bind(second).run()
    expect(await waiting(owner)).toEqual(['First c1'])
  })

  test('nothing of a deleted document waits', async () => {
    await owner.ask('DELETE /api/documents/{id}', { params: { id: first } })
    expect(await waiting(owner)).toEqual(['Second c1'])
    expect(await count(owner)).toEqual({ count: 1, exact: true })
  })
})
