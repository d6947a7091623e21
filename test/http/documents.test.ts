import { beforeAll, expect, test } from 'vitest'
import { readFile } from '../../src/formats/intake/index.ts'
import { legacyBytes } from '../formats/support/legacy-bytes.ts'
import { invited, newOwner, withSetupKey } from './support/people.ts'
import { draft, newDocument } from './support/sample.ts'
import { Visitor } from './support/visitor.ts'

let owner: Visitor

beforeAll(async () => {
  owner = await newOwner()
})

test('a document is made, listed, read pair by pair, changed and deleted', async () => {
  const made = await owner.ask('POST /api/documents', { body: draft() })
  expect(made.status).toBe(201)
  const { id } = made.value
  expect(made.headers.get('location')).toBe(`/api/documents/${id}`)
  expect(made.value).toMatchObject({ head: 1, pairs: 3, role: 'owner', labels: [{ revision: 1 }] })

  const list = await owner.ask('GET /api/documents')
  expect(list.value.items.find((item) => item.id === id)).toMatchObject({
    title: '全省规划座谈会 · Planning symposium',
    langs: ['zh-Hans', 'en'],
    head: 1,
    pairs: 3,
    role: 'owner',
  })

  const pairs = await owner.ask('GET /api/documents/{id}/pairs', { params: { id }, query: { at: 1 } })
  expect(pairs.value).toMatchObject({ at: 1, total: 3, nextCursor: null })
  expect(pairs.value.items.map((pair) => pair.texts['en']?.[0]?.text)).toEqual(
    draft().pairs.map((pair) => pair.texts['en']?.[0]?.text),
  )

  const changed = await owner.ask('PATCH /api/documents/{id}', { params: { id }, body: { title: 'Renamed' } })
  expect(changed.value.title).toBe('Renamed')
  const renamed = await owner.ask('GET /api/documents')
  expect(renamed.value.items.find((item) => item.id === id)?.title).toBe('Renamed')

  expect((await owner.ask('DELETE /api/documents/{id}', { params: { id } })).status).toBe(204)
  expect((await owner.ask('GET /api/documents/{id}', { params: { id } })).error.code).toBe('NOT_FOUND')
  const after = await owner.ask('GET /api/documents')
  expect(after.value.items.map((item) => item.id)).not.toContain(id)
})

test('one pair is asked for by its id, as it stood at a revision', async () => {
  const id = await newDocument(owner)
  const ask = async (query: { readonly at?: number; readonly pair: string }) => {
    const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id }, query })
    return { ...value, items: value.items.map(({ texts }) => texts['en']?.[0]?.text) }
  }
  const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id } })
  const [first, second] = value.items.map((pair) => pair.id)
  const words = draft().pairs.map(({ texts }) => texts['en']?.[0]?.text)
  expect(await ask({ pair: second! })).toEqual({ items: [words[1]], nextCursor: null, at: 1, total: 3 })

  const merged = await owner.ask('POST /api/documents/{id}/revisions', {
    params: { id },
    body: { base: 1, command: { kind: 'merge', pairs: [first!, second!] }, message: '' },
  })
  expect(merged.status).toBe(201)
  expect(await ask({ pair: second! })).toMatchObject({ items: [], at: 2, total: 2 })
  expect(await ask({ at: 1, pair: second! })).toMatchObject({ items: [words[1]], at: 1 })
  expect((await ask({ at: 1, pair: 'p99' })).items).toEqual([])
})

test('making a document again with the same key makes no second one', async () => {
  const ask = (title: string) =>
    owner.ask('POST /api/documents', { body: draft({ title }), headers: { 'idempotency-key': 'once' } })
  const [first, again, other] = [await ask('One'), await ask('One'), await ask('Another')]
  expect(again.value.id).toBe(first.value.id)
  expect(other.error.code).toBe('KEY_REUSED')
  const kept = await owner.ask('GET /api/documents/{id}', { params: { id: first.value.id } })
  expect(kept.value.title).toBe('One')
})

test('two at once with the same key are one document', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      owner.ask('POST /api/documents', { body: draft(), headers: { 'idempotency-key': 'at-once' } }),
    ),
  )
  expect(new Set(answers.map((answer) => answer.value.id)).size).toBe(1)
})

test('the same key of two people makes two documents', async () => {
  const editor = await invited(owner, 'editor', 'Edith')
  const ask = (who: Visitor) =>
    who.ask('POST /api/documents', { body: draft(), headers: { 'idempotency-key': 'shared' } })
  expect((await ask(editor)).value.id).not.toBe((await ask(owner)).value.id)
})

test('a document that the object refuses leaves nothing behind', async () => {
  const before = await owner.ask('GET /api/documents', { query: { limit: 500 } })
  const twice = [draft().editions[0], draft().editions[0]]
  const refused = await owner.ask('POST /api/documents', { body: { ...draft(), editions: twice } })
  expect(refused.error.code).toBe('INVALID_INPUT')
  const after = await owner.ask('GET /api/documents', { query: { limit: 500 } })
  expect(after.value.items.length).toBe(before.value.items.length)
})

test('a late retry does not bring a deleted document back', async () => {
  const given = { body: draft(), headers: { 'idempotency-key': 'gone' } }
  const { id } = (await owner.ask('POST /api/documents', given)).value
  await owner.ask('DELETE /api/documents/{id}', { params: { id } })
  expect((await owner.ask('POST /api/documents', given)).error.code).toBe('NOT_FOUND')
})

test('history brought along may name people, never claim to be an account', async () => {
  const at = '2025-03-01T08:00:00.000Z'
  const named = await owner.ask('POST /api/documents', {
    body: draft({ history: { author: { kind: 'name', name: '机器' }, at } }),
  })
  const { id } = named.value
  const { value } = await owner.ask('GET /api/documents/{id}/revisions', { params: { id } })
  expect(value.items[0]).toMatchObject({ author: { kind: 'name', name: '机器' }, at })
  const forged = { author: { kind: 'member', id: 'someone', name: 'Olga' }, at }
  const refused = await owner.ask('POST /api/documents', { body: { ...draft(), history: forged } })
  expect(refused.error).toMatchObject({ code: 'INVALID_INPUT', path: 'history.author.kind' })
})

test('lists come in pages that miss nothing and repeat nothing', async () => {
  const reader = await invited(owner, 'reader', 'Rita')
  for (const title of ['a', 'b', 'c', 'd', 'e']) await newDocument(owner, { title })
  const whole = (await reader.ask('GET /api/documents', { query: { limit: 500 } })).value.items
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof reader.ask<'GET /api/documents'>>> = await reader.ask(
      'GET /api/documents',
      { query: { limit: 2, ...(cursor !== null && { cursor }) } },
    )
    seen.push(...page.value.items.map((item) => item.id))
    cursor = page.value.nextCursor
  } while (cursor !== null)
  expect(seen).toEqual(whole.map((item) => item.id))
  expect(new Set(seen).size).toBe(seen.length)
})

test('who is no reader of the workspace sees what is public and what was opened to them', async () => {
  const [hidden, open, mine] = [
    await newDocument(owner, { title: 'hidden', visibility: 'link' }),
    await newDocument(owner, { title: 'open', visibility: 'public' }),
    await newDocument(owner, { title: 'mine' }),
  ]
  const guest = await new Visitor().ask('GET /api/documents')
  const friend = await (await invited(owner, 'reviewer', 'Fred', mine)).ask('GET /api/documents')
  expect(guest.value.items.map(({ id, role }) => [id, role])).toEqual([[open, 'guest']])
  expect(friend.value.items.map(({ id, role }) => [id, role])).toEqual([
    [mine, 'reviewer'],
    [open, 'guest'],
  ])
  expect(JSON.stringify(friend.value)).not.toContain(hidden)
})

test('whoever runs the installation lays out documents by its key', async () => {
  const made = await new Visitor().ask('POST /api/documents', { body: draft(), headers: withSetupKey })
  expect(made.status).toBe(201)
  const list = await owner.ask('GET /api/documents', { query: { limit: 500 } })
  expect(list.value.items.map((item) => item.id)).toContain(made.value.id)
})

test('a visit is remembered for each member', async () => {
  const id = await newDocument(owner)
  const read = (who: Visitor) => who.ask('GET /api/documents/{id}/visit', { params: { id } })
  expect((await read(owner)).value).toEqual({ seq: 0, revision: 0 })
  await owner.ask('PUT /api/documents/{id}/visit', { params: { id }, body: { seq: 1, revision: 1 } })
  expect((await read(owner)).value).toEqual({ seq: 1, revision: 1 })
  expect((await read(await invited(owner, 'reader', 'Vera'))).value).toEqual({ seq: 0, revision: 0 })
})

test('what old files hold, a Chinese in GB18030 and another in Big5, comes back word for word', async () => {
  const lines = ['会议强调，要统筹兼顾。', '他最后讲话。']
  const traditional = ['會議強調，要統籌兼顧。', '他最後講話。']
  const read = (name: string, bytes: Uint8Array) => {
    const file = readFile({ name, bytes })
    if (!file.ok || file.value.kind !== 'text') throw new Error(`${name} is not read`)
    return file.value.body
  }
  const source = read('a.txt', legacyBytes(`${lines.join('\r\n')}\r\n`, 'gb18030'))
  const target = read('b.txt', legacyBytes(traditional.join('\n'), 'big5'))
  const editions = [
    { id: 'zh', lang: 'zh-Hans', title: '原文', role: 'source' as const },
    { id: 'tw', lang: 'zh-Hant', title: '繁體', role: 'translation' as const },
  ]
  const pairs = source.map((paragraph, k) => ({ texts: { zh: [paragraph], tw: [target[k]!] } }))
  const id = await newDocument(owner, { editions, pairs })
  const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id } })
  expect(value.items.flatMap(({ texts }) => texts['zh'])).toEqual(source)
  expect(value.items.map(({ texts }) => texts['tw']?.[0]?.text)).toEqual(traditional)
  expect(source.map(({ text }) => text)).toEqual(lines)
})

test('ten thousand paragraphs make one document that is read to the last', async () => {
  const text = (words: string) => [{ kind: 'text' as const, text: words, gap: '\n' }]
  const pairs = Array.from({ length: 10_000 }, (_, k) => ({
    texts: {
      zh: text(`第${k}段说，今年全县种树。`),
      en: text(`Paragraph ${k} says the county planted trees.`),
    },
  }))
  const id = await newDocument(owner, { pairs })
  const read: string[] = []
  let cursor: string | undefined
  do {
    const query = { limit: 500, ...(cursor !== undefined && { cursor }) }
    const { value } = await owner.ask('GET /api/documents/{id}/pairs', { params: { id }, query })
    read.push(...value.items.map(({ texts }) => texts['en']![0]!.text))
    cursor = value.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(read).toEqual(pairs.map(({ texts }) => texts.en[0]!.text))
}, 60_000)
