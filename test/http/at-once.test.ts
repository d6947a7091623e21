import { beforeAll, expect, test } from 'vitest'
import type { Correction } from '../../src/domain/index.ts'
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

async function texts(id: string): Promise<string[]> {
  const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id } })
  return value.items.map((item) => item.texts['en']?.[0]?.text ?? '')
}

const accepting = ({ id, changes }: Correction) => ({
  correction: id,
  verdicts: changes.map((change) => ({ change: change.id, verdict: 'accept' as const })),
})

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
  const decide = (who: Visitor, mine: readonly Correction[], key: string) =>
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
