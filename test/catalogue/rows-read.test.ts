import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { COUNTED_MOST, DEFAULT_WORKSPACE as HERE, openCatalogue } from '../../src/catalogue/index.ts'
import {
  changedTerms,
  indexTexts,
  sessionsThatRead,
  tellQueue,
  termsStates,
} from '../../src/catalogue/projection/index.ts'

const MANY = 300
const LIMIT = 5

/** The catalogue on its real database, counting the rows that SQLite reads. */
function counted() {
  const rows = { read: 0 }
  const count = <T extends D1Result>(result: T): T => {
    rows.read += result.meta.rows_read
    return result
  }
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
        if (name === 'all') return async () => count(await target.all())
        if (name === 'run') return async () => count(await target.run())
        if (name === 'first') {
          return async (column?: string) => {
            const row = count(await target.all<Record<string, unknown>>()).results[0] ?? null
            return row && column !== undefined ? row[column] : row
          }
        }
        return Reflect.get(target, name)
      },
    })
  const prepare = (query: string) => wrap(env.CATALOGUE.prepare(query))
  const db = new Proxy(env.CATALOGUE, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  })
  return { rows, catalogue: openCatalogue(db), db }
}

beforeAll(async () => {
  const numbers = Array.from({ length: MANY }, (_, k) => String(k).padStart(4, '0'))
  const statements = numbers.flatMap((k) => [
    env.CATALOGUE.prepare('INSERT INTO member VALUES (?1, ?2, ?1, ?3)').bind(`m${k}`, HERE, `2026-${k}`),
    env.CATALOGUE.prepare("INSERT INTO membership VALUES (?1, '', ?2, 'reader')").bind(`m${k}`, HERE),
    env.CATALOGUE.prepare('INSERT INTO session VALUES (?1, ?2, ?1, ?3, ?4)').bind(
      `m${k}`,
      HERE,
      '2026',
      '2099',
    ),
    env.CATALOGUE.prepare(
      `INSERT INTO link (id, token_hash, workspace, kind, role, created_by, created_at, expires_at)
       VALUES (?1, ?1, ?2, 'invitation', 'reader', 'm0000', ?3, '2099')`,
    ).bind(`l${k}`, HERE, `2026-${k}`),
    env.CATALOGUE.prepare(
      `INSERT INTO document (id, workspace, state, state_at, created_by, seq, visibility, updated_at, checked_at)
       VALUES (?1, ?2, 'live', ?3, 'm0000', 1, ?4, ?3, ?3)`,
    ).bind(`d${k}`, HERE, `2026-${k}`, Number(k) % 10 === 0 ? 'public' : 'private'),
  ])
  await env.CATALOGUE.batch(statements)
  await fillGlossaries()
  await fillIndexes(numbers)
  await fillReports(numbers)
  await env.CATALOGUE.prepare("INSERT INTO membership VALUES ('m0001', 'd0001', ?, 'editor')")
    .bind(HERE)
    .run()
})

const WORDS = { workspace: HERE, document: '', from: 'zh', to: 'en' }
const OWN_WORDS = { ...WORDS, document: 'd0007' }
const BY = { author: { kind: 'system', name: 'Test' }, at: '2026' } as const

function termOf(k: number) {
  const content = { source: `词${k}`, approved: [`word ${k}`], admitted: [], forbidden: [] }
  return { id: `t${String(k).padStart(4, '0')}`, source: content.source, content }
}

/** Half of what the workspace says, the document says again. */
async function fillGlossaries(): Promise<void> {
  const { terms } = openCatalogue(env.CATALOGUE)
  const all = Array.from({ length: MANY }, (_, k) => termOf(k))
  const how = { seen: 0, replace: false, importKey: 'fill' }
  await terms.import(WORDS, { ...how, terms: all }, BY)
  await terms.import(OWN_WORDS, { ...how, terms: all.slice(MANY / 2) }, BY)
}

/** In each document something waits, and stands. */
async function fillIndexes(numbers: readonly string[]): Promise<void> {
  const author = { kind: 'member', id: 'm0001', name: 'Ada' } as const
  for (const k of numbers) {
    const item = { kind: 'thread', id: 't1', pair: 'p1', edition: 'en', lang: 'en', author } as const
    const view = { ...item, at: '2026', words: 'Why?', changes: [], more: 0 }
    await tellQueue(env.CATALOGUE, `d${k}`, 1, [
      { kind: 'thread', id: 't1', waiting: { item: view, words: `why ${k}`, mentions: ['m0001'] } },
    ])
    await indexTexts(env.CATALOGUE, `d${k}`, 1, [
      { pair: 'p1', edition: 'en', place: 1, lang: 'en', text: `Why ${k}`, words: `why ${k}` },
    ])
  }
}

/** Some are so long that two of them are more than a page. */
async function fillReports(numbers: readonly string[]): Promise<void> {
  const statement = env.CATALOGUE.prepare(
    `INSERT INTO finding_report (id, workspace, document, at, by_name, note, source_lang, target_lang, source,
                                 target, finding)
     VALUES (?1, ?2, ?3, ?4, 'Ada', '', 'zh', 'en', '会', ?5, ?6)`,
  )
  await env.CATALOGUE.batch(
    numbers.map((k) =>
      statement.bind(
        `d${k}-d1`,
        HERE,
        `d${k}`,
        `2026-${k}`,
        k.endsWith('50') ? 'a'.repeat(1_200_000) : 'Yes.',
        JSON.stringify({ rule: k.endsWith('5') ? 'spacing' : 'run-on', start: 0, end: 1 }),
      ),
    ),
  )
}

type Catalogue = ReturnType<typeof openCatalogue>

const told = async () => {}

/** What each costs among hundreds, in rows; committed, so that a lost index shows. */
const COSTS: readonly [string, (catalogue: Catalogue, db: D1Database) => Promise<unknown>, number][] = [
  ['who holds a session', (c) => c.sessions.find('m0007', 'd0007', '2026'), 5],
  ['a document that exists', (c) => c.documents.find('d0007'), 1],
  [
    'a page of documents for a reader',
    (c) => c.documents.list({ workspace: HERE, member: 'm0001', role: 'reader' }, { limit: LIMIT }),
    3 * (LIMIT + 1),
  ],
  [
    'a page of documents for a guest',
    (c) => c.documents.list({ workspace: HERE, member: null, role: 'guest' }, { limit: LIMIT }),
    6 * (LIMIT + 1),
  ],
  [
    'a page of documents for somebody invited to one',
    (c) => c.documents.list({ workspace: HERE, member: 'm0001', role: 'guest' }, { limit: LIMIT }),
    7 * (LIMIT + 1),
  ],
  ['a page of members', (c) => c.members.list(HERE, { limit: LIMIT }), 3 * (LIMIT + 1)],
  [
    'a page of the people of a document',
    (c) => c.people.list(HERE, 'd0001', { limit: LIMIT }),
    7 * (LIMIT + 1),
  ],
  ['a page of invitations', (c) => c.links.invitations(HERE, { limit: LIMIT }, '2026'), 2 * (LIMIT + 1)],
  ['a page of a glossary', (c) => c.glossaries.list(WORDS, { limit: LIMIT }), LIMIT + 1],
  [
    'a page of the terms of a document',
    (c) => c.glossaries.active(OWN_WORDS, { limit: LIMIT }),
    5 * (LIMIT + 1),
  ],
  ['a page of what was done to a glossary', (c) => c.glossaries.changes(WORDS, { limit: LIMIT }), LIMIT + 1],
  ['which state a glossary is in', (c) => c.glossaries.state(WORDS), 1],
  [
    'which states of its glossaries a document goes by',
    (_, db) => termsStates(db, 'd0007', [{ from: 'zh', to: 'en' }]),
    5,
  ],
  ['a page of changed terms', (_, db) => changedTerms(db, WORDS, 0, LIMIT), LIMIT + 1],
  ['telling a page of documents of changed terms', (c) => c.termNews.tellOf(WORDS, told, LIMIT), LIMIT + 4],
  ['the term that stands in the way', (c) => c.glossaries.standing(WORDS, 't0007', '词9'), 8],
  [
    'a page of the queue for a reader',
    (c) => c.queue.list({ workspace: HERE, member: 'm0001', role: 'reader' }, { limit: LIMIT }),
    5 * (LIMIT + 1),
  ],
  [
    'a page of what waits where one is mentioned',
    (c) =>
      c.queue.list({ workspace: HERE, member: 'm0001', role: 'guest' }, { limit: LIMIT, mentioned: true }),
    8,
  ],
  [
    'how much waits',
    (c) => c.queue.count({ workspace: HERE, member: 'm0001', role: 'reader' }),
    COUNTED_MOST + 2,
  ],
  [
    'a page of places where words stand',
    (c) =>
      c.search.find(
        { workspace: HERE, member: 'm0001', role: 'reader' },
        { limit: LIMIT, phrases: [{ terms: ['why'], open: false }] },
      ),
    4 * (LIMIT + 1),
  ],
  [
    'what one may choose from when one rejects',
    (c) => c.rejectionReasons.read({ workspace: HERE, member: 'm0001', role: 'guest' }),
    2,
  ],
  ['the reasons to choose from, written', (c) => c.rejectionReasons.replace(HERE, null, ['Why not?']), 4],
  [
    'a page of what was reported wrong',
    (c) => c.findingReports.list(HERE, { limit: LIMIT }),
    12 * (LIMIT + 1),
  ],
  [
    'a page of what was reported wrong of one rule',
    (c) => c.findingReports.list(HERE, { limit: LIMIT, rule: 'spacing' }),
    12 * (LIMIT + 1),
  ],
  // The count of a range of an index: LIMITS.findingReports at the most.
  ['which rules were reported wrong', (c) => c.findingReports.rules(HERE), MANY + 4],
  ['a report that is removed', (c) => c.findingReports.remove(HERE, 'd0001-d1'), 2],
  ['a role that changes', (c) => c.members.changeRole(HERE, 'm0009', 'editor'), 12],
]

test.each(COSTS)('%s reads few rows among hundreds', async (_, ask, most) => {
  const { rows, catalogue, db } = counted()
  await ask(catalogue, db)
  expect(rows.read).toBeGreaterThan(0)
  expect(rows.read).toBeLessThanOrEqual(most)
})

test('the last page costs what the first does', async () => {
  const costs: number[] = []
  let cursor: string | undefined
  do {
    const { rows, catalogue } = counted()
    const page = await catalogue.documents.list(
      { workspace: HERE, member: null, role: 'reader' },
      { limit: 50, ...(cursor !== undefined && { cursor }) },
    )
    if (!page.ok) throw new Error(page.error.code)
    costs.push(rows.read)
    cursor = page.value.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(costs.length).toBe(MANY / 50)
  expect(Math.max(...costs)).toBeLessThanOrEqual(3 * 51)
})

test('a page of reports ends before it weighs too much, and the pages together are all of them', async () => {
  const { findingReports } = openCatalogue(env.CATALOGUE)
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await findingReports.list(HERE, { limit: 500, ...(cursor !== undefined && { cursor }) })
    if (!page.ok) throw new Error(page.error.code)
    const { items } = page.value
    expect(items.reduce((sum, { target }) => sum + target.length, 0)).toBeLessThan(2_400_000)
    ids.push(...items.map(({ id }) => id))
    cursor = page.value.nextCursor ?? undefined
  } while (cursor !== undefined)
  const kept = Array.from({ length: MANY }, (_, k) => `d${String(k).padStart(4, '0')}-d1`)
  expect(ids).toEqual(kept.filter((id) => id !== 'd0001-d1').toReversed())
})

test('who of a room may still read costs five rows each', async () => {
  const { rows, db } = counted()
  const seated = Array.from({ length: 50 }, (_, k) => `m${String(k).padStart(4, '0')}`)
  const readers = await sessionsThatRead(db, 'd0001', [...seated, 'ended'], '2026-06-01')
  expect([...readers].toSorted()).toEqual(seated)
  expect(rows.read).toBeLessThanOrEqual(5 * 51)
})

test('a change of one term among hundreds reads and writes a handful of rows', async () => {
  const costs: D1Meta[] = []
  const db = new Proxy(env.CATALOGUE, {
    get(target, name) {
      if (name !== 'batch') return Reflect.get(target, name).bind(target)
      return async (statements: D1PreparedStatement[]) => {
        const results = await target.batch(statements)
        costs.push(...results.map(({ meta }) => meta))
        return results
      }
    },
  })
  const { terms } = openCatalogue(db)
  const content = { ...termOf(3).content, approved: ['another'] }
  const put = await terms.put(WORDS, 't0003', 1, { source: '词3', content }, BY)
  expect(put.ok).toBe(true)
  const added = await terms.put(
    WORDS,
    'fresh',
    0,
    { source: '新', content: { ...content, source: '新' } },
    BY,
  )
  expect(added.ok).toBe(true)
  expect((await terms.remove(WORDS, 'fresh', 1, BY)).ok).toBe(true)
  const read = costs.reduce((sum, meta) => sum + meta.rows_read, 0)
  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThanOrEqual(30)
})
