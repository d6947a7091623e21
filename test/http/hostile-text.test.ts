import { beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/domain/index.ts'
import { newOwner } from './support/people.ts'
import { draft, newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

let owner: Visitor
/** Another one: each may ask only so often. */
let other: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  other = await newOwner()
  id = await newDocument(owner)
})

const paragraph = (text: string, gap = '\n\n') => [{ kind: 'text' as const, text, gap }]
const revise = (body: object, headers = {}) =>
  owner.ask('POST /api/documents/{id}/revisions', {
    params: { id },
    body: { base: 1, message: '', ...body },
    headers,
  })
const edit = (text: string, pair = 'p1') =>
  revise({ command: { kind: 'edit', texts: [{ pair, edition: 'en', text }] } })
const propose = (text: string, more = {}) =>
  owner.ask('POST /api/documents/{id}/corrections', {
    params: { id },
    body: { base: 1, pair: 'p1', edition: 'en', text, ...more },
  })

/** What a document says of itself; a refused write leaves it as it was. */
async function standing(document = id) {
  const { value } = await owner.ask('GET /api/documents/{id}', { params: { id: document } })
  return [value.head, value.seq, value.openCorrections]
}

describe.each([
  ['half a surrogate pair', 'The \ud83d symposium.', 'INVALID_INPUT'],
  ['the other half', 'The \ude00 symposium.', 'INVALID_INPUT'],
  ['a NUL', 'The \0 symposium.', 'INVALID_INPUT'],
  ['more than a paragraph may hold', '字'.repeat(LIMITS.paragraphBytes / 3 + 1), 'LIMIT_EXCEEDED'],
  ['more than a body may hold', '字字字\n\n'.repeat(LIMITS.bodyBytes / 11 + 1), 'LIMIT_EXCEEDED'],
])('a text with %s', (_, text, code) => {
  test('is refused wherever it comes in, and changes nothing', async () => {
    const before = await standing()
    expect((await edit(text)).error.code).toBe(code)
    expect((await propose(text)).error.code).toBe(code)
    const imported = { kind: 'import', edition: 'en', pairs: [{ pair: 'p1', body: paragraph(text) }] }
    expect((await revise({ command: imported })).error.code).toMatch(
      new RegExp(`${code}|INVALID_INPUT|LIMIT`),
    )
    expect(await standing()).toEqual(before)
  })
})

const PLACE = { pair: 'p1', edition: 'en', revision: 1, start: 4, end: 13 }
const ISSUE = { anchor: { ...PLACE, quote: 'symposium' }, category: 'Other', severity: 'minor' } as const
const FOUND = { rule: 'some-rule', phrase: 'some phrase', everywhere: false, anchor: PLACE } as const
const TALK = { about: { kind: 'pair', anchor: { pair: 'p1', revision: 1 } } } as const

test.each([
  ['astral characters', '𠀀𠀁 and 😀 👩‍👩‍👧 stood there.'],
  ['marks that turn the direction of writing', 'The \u202Esuoitua\u202C was \u2066here\u2069.'],
  ['what looks like markup', '<script>alert(1)</script> & <b onclick=x>'],
  ['what looks like a template', '${process.env} {{constructor}} %s \\u0000'],
  ['names of prototypes', '__proto__ constructor toString'],
  ['combining marks by the hundred', `e${'\u0301'.repeat(300)} was there.`],
  ['spaces of every width', 'A\u00A0b\u2003c\u3000d\u200Be\uFEFFf.'],
])('a text of %s comes back to the code unit, in the text, a correction and a package', async (_, text) => {
  const own = await newDocument(other)
  const params = { id: own }
  const texts = [{ pair: 'p1', edition: 'en', text }]
  const body = { base: 1, command: { kind: 'edit', texts }, message: text.slice(0, 100) }
  const made = await other.ask('POST /api/documents/{id}/revisions', { params, body })
  expect(made.value.number).toBe(2)
  const proposal = { base: 1, pair: 'p2', edition: 'en', text, reason: text }
  const proposed = await other.ask('POST /api/documents/{id}/corrections', { params, body: proposal })
  const verdicts = proposed.value.changes.map(({ id: change }) => ({ change, verdict: 'accept' }))
  const correction = { ...params, correction: proposed.value.id }
  await other.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params: correction,
    body: { verdicts },
  })
  const said = [
    await other.ask('POST /api/documents/{id}/threads', { params, body: { ...TALK, body: text } }),
    await other.ask('POST /api/documents/{id}/issues', { params, body: { ...ISSUE, note: text } }),
    await other.ask('POST /api/documents/{id}/dismissals', {
      params,
      body: { ...FOUND, phrase: text, note: text },
    }),
  ]
  expect(said.map(({ status }) => status)).toEqual([201, 201, 201])

  const exported = await other.fetch(`/api/documents/${own}/export?format=package`)
  const content: unknown = await exported.json()
  const copy = await other.ask('POST /api/documents/import', { body: content })
  expect(copy.error).toEqual({ code: '' })
  for (const document of [own, copy.value.id]) {
    const { items } = (await other.ask('GET /api/documents/{id}/pairs', { params: { id: document } })).value
    expect(items.slice(0, 2).map((pair) => pair.texts['en']?.[0]?.text)).toEqual([text, text])
    const talk = await other.ask('GET /api/documents/{id}/threads', { params: { id: document } })
    expect(talk.value.items[0]?.comments[0]?.body).toBe(text)
  }
  const again = await (await other.fetch(`/api/documents/${copy.value.id}/export?format=package`)).json()
  expect({ ...(again as object), exportedAt: 0 }).toEqual({ ...(content as object), exportedAt: 0 })
})

test('more white space between two paragraphs than a file may have is refused', async () => {
  const text = `One.${'\n'.repeat(LIMITS.gapLength + 1)}Two.`
  const failure = { code: 'LIMIT_EXCEEDED', limit: 'gapLength' }
  expect((await edit(text)).error).toMatchObject(failure)
  expect((await propose(text)).error).toMatchObject(failure)
})

test('a cut inside a character is refused, in the source and in the translation', async () => {
  const own = await newDocument(owner, {
    pairs: [{ texts: { zh: paragraph('𠀀𠀁。'), en: paragraph('😀 here.') } }],
  })
  for (const at of [{ zh: 1 }, { en: 1 }, { zh: 99 }, { zh: 2, en: 1 }]) {
    const body = { base: 1, command: { kind: 'split', pair: 'p1', at }, message: '' }
    const answer = await owner.ask('POST /api/documents/{id}/revisions', { params: { id: own }, body })
    expect(answer.error.code).toBe('INVALID_INPUT')
  }
  expect(await standing(own)).toEqual([1, expect.any(Number), 0])
})

test('a document of one pair too many is refused, and is not in the list', async () => {
  const pairs = Array.from({ length: LIMITS.pairs + 1 }, () => ({ texts: { zh: paragraph('一') } }))
  const answer = await owner.ask('POST /api/documents', { body: draft({ title: 'Too many', pairs }) })
  expect(answer.error).toMatchObject({ code: 'LIMIT_EXCEEDED', max: LIMITS.pairs, path: 'pairs' })
  const { items } = (await owner.ask('GET /api/documents')).value
  expect(items.map(({ title }) => title)).not.toContain('Too many')
})

test.each(['Line\nbreak', 'A\u0007bell', 'NUL \0', 'Half \ud83d', 'Turned \u202E around', 'Two\u2028lines'])(
  'the title %j is refused',
  async (title) => {
    expect((await owner.ask('POST /api/documents', { body: draft({ title }) })).error.code).toBe(
      'INVALID_INPUT',
    )
    const changed = await owner.ask('PATCH /api/documents/{id}', { params: { id }, body: { title } })
    expect(changed.error.code).toBe('INVALID_INPUT')
  },
)

test('a name is one pair, one edition, one change: named twice, it is refused', async () => {
  const text = { pair: 'p1', edition: 'en', text: 'Twice.' }
  const before = await standing()
  const twice = { kind: 'edit', texts: [text, { ...text, text: 'Other.' }] }
  expect((await revise({ command: twice })).error.code).toBe('INVALID_INPUT')
  expect((await revise({ command: { kind: 'merge', pairs: ['p1', 'p1'] } })).error.code).toBe('INVALID_INPUT')
  const body = paragraph('Twice.')
  const pairs = [
    { pair: 'p1', body },
    { pair: 'p1', body },
  ]
  expect((await revise({ command: { kind: 'import', edition: 'en', pairs } })).error.code).toBe(
    'INVALID_INPUT',
  )
  const editions = [...draft().editions, draft().editions[1]!]
  expect((await owner.ask('POST /api/documents', { body: draft({ editions }) })).error.code).toBe(
    'INVALID_INPUT',
  )
  expect(await standing()).toEqual(before)
})

describe('a forged package', () => {
  let whole: Record<string, unknown>
  beforeAll(async () => {
    const own = await newDocument(owner)
    const body = { base: 1, pair: 'p1', edition: 'en', text: 'The symposium took place in the capital.' }
    await owner.ask('POST /api/documents/{id}/corrections', { params: { id: own }, body })
    whole = (await (await owner.fetch(`/api/documents/${own}/export?format=package`)).json()) as Record<
      string,
      unknown
    >
  })

  test.each([
    ['a quote that is not in the text', '"quote":"was held"', '"quote":"was lost"'],
    ['a position that is no number', '"position":1024', '"position":null'],
    ['a position beyond all numbers', '"position":1024', '"position":1e999'],
    ['a negative offset', '"start":14', '"start":-1'],
    ['a pair twice', '"pair":"p2","alive"', '"pair":"p1","alive"'],
    [
      'a correction of an edition nobody has',
      '"pair":"p1","edition":"en","base"',
      '"pair":"p1","edition":"xx","base"',
    ],
    ['a revision that does not follow', '"number":1', '"number":7'],
    ['an account of somebody here', '"kind":"name"', '"kind":"root"'],
    ['another version', '"version":1', '"version":2'],
  ])('with %s is refused', async (_, right, wrong) => {
    const text = JSON.stringify(whole)
    expect(text).toContain(right)
    const answer = await owner.fetch('/api/documents/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text.replace(right, wrong),
    })
    expect([400, 503]).toContain(answer.status)
  })

  test('whose authors claim an account gets names', async () => {
    const text = JSON.stringify(whole).replaceAll('"kind":"name"', '"kind":"member","id":"m1"')
    const answer = await owner.fetch('/api/documents/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    })
    const made = (await answer.json()) as { id: string }
    const { items } = (await owner.ask('GET /api/documents/{id}/revisions', { params: { id: made.id } }))
      .value
    expect(items.map(({ author }) => author.kind)).toEqual(['name'])
  })
})

test.each([
  ['pairs', 'W10'],
  ['pairs', encodeURIComponent('["x","y"]')],
  ['pairs', encodeURIComponent('[null,null]')],
  ['pairs', encodeURIComponent('[1e999,"p1"]')],
  ['pairs', encodeURIComponent('{"0":1,"1":"p1","length":2}')],
  ['revisions', encodeURIComponent('["1"]')],
  ['corrections', encodeURIComponent('[1,2,3]')],
  ['corrections', encodeURIComponent('[1,"1 OR 1=1"]')],
  ['corrections', '%E0%A4%A'],
])('a forged cursor of %s is refused: %s', async (list, cursor) => {
  const answer = await owner.fetch(`/api/documents/${id}/${list}?cursor=${encodeURIComponent(cursor)}`)
  expect(answer.status).toBe(400)
})

describe('an idempotency key', () => {
  const headers = { 'idempotency-key': 'the-same-key' }

  test('belongs to who sent it: somebody else with it is served as themselves', async () => {
    const own = await newDocument(owner)
    const body = { base: 1, pair: 'p1', edition: 'en', text: 'The symposium took place.' }
    const given = { params: { id: own }, body, headers }
    const first = await owner.ask('POST /api/documents/{id}/corrections', given)
    const second = await other.ask('POST /api/documents/{id}/corrections', given)
    expect(second.value.id).not.toBe(first.value.id)
    expect(second.value.author.id).not.toBe(first.value.author.id)
    expect((await owner.ask('POST /api/documents/{id}/corrections', given)).value).toEqual(first.value)
  })

  test('with other words is refused, and on another route is another key', async () => {
    const own = await newDocument(owner)
    const texts = (text: string) => [{ pair: 'p1', edition: 'en', text }]
    const ask = (text: string) =>
      owner.ask('POST /api/documents/{id}/revisions', {
        params: { id: own },
        body: { base: 1, command: { kind: 'edit', texts: texts(text) }, message: '' },
        headers,
      })
    expect((await ask('One.')).status).toBe(201)
    expect((await ask('Other.')).error.code).toBe('KEY_REUSED')
    const body = { base: 1, pair: 'p2', edition: 'en', text: 'Another.' }
    const proposed = await owner.ask('POST /api/documents/{id}/corrections', {
      params: { id: own },
      body,
      headers,
    })
    expect(proposed.status).toBe(201)
  })

  test('makes one document however often and at once it is sent; with other content it is refused', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() }
    const ask = (title: string) => owner.ask('POST /api/documents', { body: draft({ title }), headers: key })
    const answers = await Promise.all([ask('Once'), ask('Once'), ask('Once')])
    expect(new Set(answers.map(({ value }) => value?.id)).size).toBe(1)
    expect((await ask('Other')).error.code).toBe('KEY_REUSED')
    const { items } = (await owner.ask('GET /api/documents')).value
    expect(items.filter(({ title }) => title === 'Once')).toHaveLength(1)
  })
})

test('an answer to a correction that was worded anew meanwhile falls upon nothing', async () => {
  const own = await newDocument(owner)
  const body = { base: 1, pair: 'p1', edition: 'en', text: 'The symposium took place in the capital.' }
  const { value } = await owner.ask('POST /api/documents/{id}/corrections', { params: { id: own }, body })
  const params = { id: own, correction: value.id }
  const text = 'The symposium was a disaster in the capital.'
  await owner.ask('PATCH /api/documents/{id}/corrections/{correction}', { params, body: { text } })
  const verdicts = value.changes.map(({ id: change }) => ({ change, verdict: 'accept' }))
  const late = await owner.ask('POST /api/documents/{id}/corrections/{correction}/decisions', {
    params,
    body: { verdicts },
  })
  expect(late.error).toMatchObject({ code: 'NOT_FOUND', what: 'change' })
  expect((await standing(own))[0]).toBe(1)
})
