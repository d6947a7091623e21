import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import { migrate } from '../../../scripts/start/migrate.ts'
import { openCatalogue, type Asker } from '../../../src/catalogue/index.ts'
import {
  indexTexts,
  tellQueue,
  type IndexedText,
  type QueueNews,
} from '../../../src/catalogue/projection/index.ts'
import { readQuery, termsOf, unitsOf } from '../../../src/text/search/index.ts'
import { watched } from './watched-database.ts'
import { Generator } from '../generated.ts'

/** A million pairs of two editions, in documents of two thousand; `BENCH_PAIRS` makes it fewer. */
const PAIRS = Number(env['BENCH_PAIRS'] ?? 1_000_000)
const PER_DOCUMENT = 2_000
const DOCUMENTS = Math.ceil(PAIRS / PER_DOCUMENT)
const WAITING_PER_DOCUMENT = 100
const INVITED = 20
const RUNS = 7

const READER: Asker = { workspace: 'default', role: 'reader', member: 'reader' }
const GUEST: Asker = { workspace: 'default', role: 'guest', member: 'invited' }
const ASKERS: readonly (readonly [string, Asker])[] = [
  ['reader', READER],
  [`invited to ${INVITED}`, GUEST],
]

/** How long search, concordance and queue take over a catalogue of real size, and how many rows SQLite reads for it. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      log: new NoOpLog(),
      resourcePersistencePath: folder,
      workers: [
        {
          name: 'empty',
          modules: true,
          script: 'export default {}',
          compatibilityDate: '2026-10-20',
          d1Databases: ['CATALOGUE'],
        },
      ],
    }),
  )
  try {
    const database = await runtime.getD1Database('CATALOGUE')
    await migrate(database, 'src/catalogue/migrations')
    await fill(database as unknown as D1Database)
    await measure(database as unknown as D1Database)
  } finally {
    await runtime.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(db: D1Database): Promise<void> {
  const random = new Generator(11)
  const sentences = new Sentences(random)
  const from = performance.now()
  await db.batch([
    db.prepare(
      "INSERT INTO member VALUES ('reader', 'default', 'Rita', ''), ('invited', 'default', 'Otto', '')",
    ),
    db.prepare("INSERT INTO membership VALUES ('reader', '', 'default', 'reader')"),
  ])
  for (let k = 0; k < DOCUMENTS; k++) {
    const id = `document${String(k).padStart(6, '0')}`
    await db
      .prepare(
        `INSERT INTO document (id, workspace, state, state_at, created_by, title, updated_at, checked_at)
         VALUES (?1, 'default', 'live', '', 'reader', ?1, '', '')`,
      )
      .bind(id)
      .run()
    if (k % Math.max(1, Math.floor(DOCUMENTS / INVITED)) === 0) {
      await db.prepare("INSERT INTO membership VALUES ('invited', ?, 'default', 'editor')").bind(id).run()
    }
    await indexTexts(db, id, 1, textsOf(k, sentences))
    await tellQueue(db, id, 1, waiting(random))
  }
  const seconds = (performance.now() - from) / 1000
  console.log(
    `  ${PAIRS.toLocaleString('en')} pairs in ${DOCUMENTS.toLocaleString('en')} documents, ` +
      `${(DOCUMENTS * WAITING_PER_DOCUMENT).toLocaleString('en')} open corrections: indexed in ${seconds.toFixed(0)} s`,
  )
}

/** So many different sentences a language: making and cutting them up is not what is measured. */
const SENTENCES = 20_000

class Sentences {
  readonly #random: Generator
  readonly #made = new Map<string, { text: string; words: string }[]>()

  constructor(random: Generator) {
    this.#random = random
  }

  any(lang: string): { text: string; words: string } {
    const made = this.#made.get(lang) ?? []
    this.#made.set(lang, made)
    const known = made[this.#random.below(SENTENCES)]
    if (known) return known
    const text = this.#random.sentence(lang)
    const sentence = { text, words: wordsOf(text) }
    made.push(sentence)
    return sentence
  }
}

/** What stands in few pairs, by how few. */
const SELDOM = [
  { every: 100_000, zh: '合浦珠还。', en: ' The wheelbarrow squeaks.' },
  { every: 1_000, zh: '统筹兼顾。', en: ' It balances all interests.' },
] as const

function textsOf(document: number, sentences: Sentences): IndexedText[] {
  return Array.from({ length: PER_DOCUMENT }, (_, k) => {
    const found = SELDOM.filter(({ every }) => (document * PER_DOCUMENT + k) % every === 77)
    const side = (lang: 'zh' | 'en') => {
      const { text, words } = sentences.any(lang)
      const more = found.map((one) => one[lang]).join('')
      return { lang, edition: lang, text: text + more, words: `${words} ${wordsOf(more)}` }
    }
    return [
      { pair: `p${k + 1}`, place: 0, ...side('zh') },
      { pair: `p${k + 1}`, place: 1, ...side('en') },
    ]
  }).flat()
}

function waiting(random: Generator): QueueNews[] {
  return Array.from({ length: WAITING_PER_DOCUMENT }, (_, k) => {
    const [before, after] = [random.sentence('en'), random.sentence('en')]
    const name = `Reviewer ${random.below(40)}`
    return {
      kind: 'correction' as const,
      id: `c${k + 1}`,
      waiting: {
        words: wordsOf(before + after),
        mentions: [],
        item: {
          kind: 'correction' as const,
          id: `c${k + 1}`,
          pair: `p${k + 1}`,
          edition: 'en',
          lang: 'en',
          author: { kind: 'name' as const, name },
          at: '2026-01-01T00:00:00.000Z',
          changes: [{ before, quote: 'old', replacement: 'new', after }],
          more: 0,
          ...(random.below(500) === 0 ? { category: 'term' as const } : {}),
        },
      },
    }
  })
}

const wordsOf = (text: string) => termsOf(unitsOf(text)).join(' ')

type Question = (catalogue: ReturnType<typeof openCatalogue>, asker: Asker) => Promise<unknown>

const find = (words: string, more: object = {}): Question => {
  const phrases = readQuery(words)
  return (catalogue, asker) => catalogue.search.find(asker, { phrases, limit: 50, ...more })
}
const list =
  (filter: object = {}): Question =>
  (catalogue, asker) =>
    catalogue.queue.list(asker, { limit: 50, ...filter })

const QUESTIONS: readonly (readonly [string, Question])[] = [
  ['search 合浦 (1 in 100,000)', find('合浦')],
  ['search 统筹兼顾 (1 in 1,000)', find('统筹兼顾')],
  ['search 发展 (common)', find('发展')],
  ['search 发展建设经济 (common parts)', find('发展建设经济')],
  ['search 浦 (one character)', find('浦')],
  ['search "the wheelbarrow"', find('the wheelbarrow')],
  ['search "of the"', find('of the')],
  ['search, nothing there', find('颠三倒四')],
  ['concordance 统筹兼顾 → en', find('统筹兼顾', { lang: 'zh', renderings: 'en' })],
  ['concordance 发展 → en', find('发展', { lang: 'zh', renderings: 'en' })],
  ['queue, newest 50', list()],
  ['queue, oldest 50', list({ order: 'oldest' })],
  ['queue of a person', list({ author: 'Reviewer 7' })],
  ['queue of a rare category', list({ category: 'term' })],
  ['queue with words', list({ phrases: readQuery('of the government') })],
  ['queue, count', (catalogue, asker) => catalogue.queue.count(asker)],
]

async function measure(db: D1Database): Promise<void> {
  console.log(`  ${''.padEnd(38)}${ASKERS.map(([name]) => name.padStart(26)).join('')}`)
  const scans = new Set<string>()
  for (const [name, ask] of QUESTIONS) {
    const cells: string[] = []
    for (const [, asker] of ASKERS) {
      const times: number[] = []
      let rows = 0
      for (let run = 0; run < RUNS; run++) {
        const watch = watched(db)
        await ask(openCatalogue(watch.db), asker)
        times.push(watch.milliseconds)
        rows = watch.rowsRead
        if (run === 0) for (const scan of await watch.scans()) scans.add(scan)
      }
      times.sort((a, b) => a - b)
      cells.push(`${times[RUNS >> 1]!.toFixed(1)} ms, ${String(rows).padStart(4)} rows`.padStart(26))
    }
    console.log(`  ${name.padEnd(38)}${cells.join('')}`)
  }
  console.log(scans.size === 0 ? '  no query scans a table' : `  scanned: ${[...scans].join('; ')}`)
}
