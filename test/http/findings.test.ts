import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import machine from '../../sample/planning-symposium/en-machine.txt?raw'
import zh from '../../sample/planning-symposium/zh.txt?raw'
import { openCatalogue } from '../../src/catalogue/index.ts'
import { checkPair, phraseOf, type Finding } from '../../src/checks/index.ts'
import { siteLexicon } from '../../src/document/check/site-lexicon.ts'
import { documentObjects } from '../../src/http/index.ts'
import { checkTask } from '../../web/state/text-work/check-task.ts'
import { heard } from './support/alarms.ts'
import { content } from './support/glossary.ts'
import { invited, newOwner } from './support/people.ts'
import { newDocument } from './support/sample.ts'
import type { Visitor } from './support/visitor.ts'

let owner: Visitor
let rita: Visitor
let id = ''

beforeAll(async () => {
  owner = await newOwner()
  rita = await invited(owner, 'reviewer', 'Rita')
  const text = (words: string) => [{ kind: 'text' as const, text: words, gap: '\n' }]
  const pairs = [{ texts: { zh: text(TEXTS.source), en: text(TEXTS.target) } }]
  id = await newDocument(owner, { pairs })
})

const TEXTS = {
  source: '他最后讲话。',
  target: 'He finally finally spoke.',
  sourceLang: 'zh-Hans',
  targetLang: 'en',
}

function request() {
  const [finding] = checkPair(TEXTS)
  if (!finding) throw new Error('nothing was found in the sample')
  const { rule, start, end } = finding
  const phrase = phraseOf(finding, TEXTS.target)
  const anchor = { pair: 'p1', edition: 'en', revision: 1, start, end }
  return { finding, dismissal: { rule, phrase, everywhere: false, anchor, note: 'A set phrase here.' } }
}

test('a reviewer dismisses a finding and takes that back; a reader sees it', async () => {
  const { dismissal } = request()
  const params = { id }
  const made = await rita.ask('POST /api/documents/{id}/dismissals', { params, body: dismissal })
  expect(made.status).toBe(201)
  expect(made.value).toMatchObject({
    id: 'd1',
    author: { name: 'Rita' },
    standing: { state: 'here', pair: 'p1' },
  })
  const reader = await invited(owner, 'reader', 'Rosa')
  const list = await reader.ask('GET /api/documents/{id}/dismissals', { params })
  expect(list.value.items).toEqual([made.value])
  const refused = await reader.ask('POST /api/documents/{id}/dismissals', { params, body: dismissal })
  expect(refused.error).toMatchObject({ code: 'FORBIDDEN', action: 'finding.dismiss' })
  const gone = { params: { id, dismissal: 'd1' } }
  expect((await rita.ask('DELETE /api/documents/{id}/dismissals/{dismissal}', gone)).status).toBe(204)
  expect((await rita.ask('DELETE /api/documents/{id}/dismissals/{dismissal}', gone)).status).toBe(404)
})

test('a finding that is reported as wrong is dismissed, and its example kept once', async () => {
  const { dismissal, finding } = request()
  const send = () =>
    rita.ask('POST /api/documents/{id}/finding-reports', {
      params: { id },
      body: { dismissal, finding, ...TEXTS },
      headers: { 'idempotency-key': 'report-1' },
    })
  const made = await send()
  expect(made.value).toMatchObject({ reason: 'wrong', note: 'A set phrase here.' })
  expect((await send()).value).toEqual(made.value)
  const { value } = await owner.ask('GET /api/finding-reports')
  expect(value.items).toEqual([
    {
      id: `${id}-${made.value.id}`,
      document: id,
      title: expect.any(String) as string,
      at: made.value.at,
      by: 'Rita',
      note: 'A set phrase here.',
      finding,
      ...TEXTS,
    },
  ])
  const file = await owner.fetch('/api/finding-reports/export')
  expect(file.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await file.text()).trim().split('\n')
  const { rule, start, end } = finding
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { ...TEXTS, rule, start, end, quote: TEXTS.target.slice(start, end), note: 'A set phrase here.' },
  ])
  expect(lines[0]).not.toContain('Rita')
  expect((await rita.ask('GET /api/finding-reports')).status).toBe(403)
})

test('reports are counted by rule, listed by rule, and removed one at a time', async () => {
  const { finding } = request()
  const { value: rules } = await owner.ask('GET /api/finding-reports/rules')
  expect(rules.items).toEqual([{ rule: finding.rule, count: 1 }])
  const ofRule = (rule: string) => owner.ask('GET /api/finding-reports', { query: { rule } })
  const [kept] = (await ofRule(finding.rule)).value.items
  expect((await ofRule('spacing')).value.items).toEqual([])
  expect(await (await owner.fetch('/api/finding-reports/export?rule=spacing')).text()).toBe('')
  const params = { report: kept!.id }
  expect((await rita.ask('DELETE /api/finding-reports/{report}', { params })).status).toBe(403)
  expect((await owner.ask('DELETE /api/finding-reports/{report}', { params })).status).toBe(204)
  const again = await owner.ask('DELETE /api/finding-reports/{report}', { params })
  expect(again.error).toMatchObject({ code: 'NOT_FOUND', what: 'finding-report' })
  expect((await ofRule(finding.rule)).value.items).toEqual([])
})

test('whoever lets the finding count again takes the report back with it', async () => {
  const { dismissal, finding } = request()
  const elsewhere = { ...dismissal, everywhere: true }
  const body = { dismissal: elsewhere, finding, ...TEXTS }
  const made = await rita.ask('POST /api/documents/{id}/finding-reports', { params: { id }, body })
  expect((await owner.ask('GET /api/finding-reports')).value.items).toHaveLength(1)
  const params = { id, dismissal: made.value.id }
  await rita.ask('DELETE /api/documents/{id}/dismissals/{dismissal}', { params })
  expect((await owner.ask('GET /api/finding-reports')).value.items).toEqual([])
})

test.each([
  ['anchor', { anchor: { pair: 'p1', edition: 'en', revision: 1, start: 0, end: 9_999 } }, {}],
  ['finding', {}, { end: 9_999 }],
  ['finding', {}, { rule: 'spacing' }],
])('a report whose %s does not fit the text leaves nothing behind', async (path, off, wrong) => {
  const { dismissal, finding } = request()
  const read = { params: { id } }
  const before = await owner.ask('GET /api/finding-reports')
  const dismissals = await owner.ask('GET /api/documents/{id}/dismissals', read)
  const answer = await rita.ask('POST /api/documents/{id}/finding-reports', {
    ...read,
    body: { dismissal: { ...dismissal, ...off }, finding: { ...finding, ...wrong }, ...TEXTS },
  })
  expect(answer.error).toMatchObject({ code: 'INVALID_INPUT', path: expect.stringContaining(path) as string })
  expect((await owner.ask('GET /api/documents/{id}/dismissals', read)).value).toEqual(dismissals.value)
  expect((await owner.ask('GET /api/finding-reports')).value).toEqual(before.value)
})

describe('own glossaries', () => {
  const languages = { from: 'zh', to: 'en' }
  const text = (words: string) => [{ kind: 'text' as const, text: words, gap: '\n\n' }]
  const lines = (file: string) => file.trim().split(/\n\s*\n/)

  const SAMPLE = lines(zh).map((source, k) => ({ source, target: lines(machine)[k]! }))

  async function sampleDocument(sample = SAMPLE) {
    const pairs = sample.map(({ source, target }) => ({ texts: { zh: text(source), en: text(target) } }))
    const made = await newDocument(owner, { pairs })
    await heard(made)
    return made
  }

  /** What the server counts, pair by pair. */
  async function there(document: string, sample = SAMPLE) {
    const { value } = await owner.ask('GET /api/documents/{id}/findings', {
      params: { id: document },
      query: { edition: 'en', limit: 500 },
    })
    return sample.map((_, k) =>
      value.items.filter(({ pair }) => pair === `p${k + 1}`).map(({ finding }) => finding),
    )
  }

  /** What a browser shows that reads the same text with the terms it is given. */
  async function here(document: string, pairs = SAMPLE): Promise<Finding[][]> {
    const { value } = await owner.ask('GET /api/documents/{id}/glossary', {
      params: { id: document },
      query: languages,
    })
    const lexicon = await siteLexicon(env.ASSETS, 'zh-Hans', 'en')
    const langs = { sourceLang: 'zh-Hans', targetLang: 'en', terms: value.items }
    return checkTask({ kind: 'check', pairs, ...langs }, lexicon) as Finding[][]
  }

  const OF_TERMS = new Set(['term-missing', 'avoided-rendering'])
  const about = (found: readonly (readonly Finding[])[], source: string) =>
    found.flatMap((list, k) =>
      list
        .filter(({ rule, params }) => OF_TERMS.has(rule) && params['term'] === source)
        .map(({ rule }) => `p${k + 1} ${rule}`),
    )

  const put = (
    document: string | null,
    term: string,
    version: number,
    said: Parameters<typeof content>[0],
  ) => {
    const body = { version, ...content(said) }
    return document === null
      ? owner.ask('PUT /api/glossary/terms/{term}', { params: { term }, query: languages, body })
      : owner.ask('PUT /api/documents/{id}/glossary/terms/{term}', {
          params: { id: document, term },
          query: languages,
          body,
        })
  }

  /** The telling goes on behind the answer: waits until the server says what a browser does. */
  async function settled(document: string, sample = SAMPLE) {
    await vi.waitUntil(
      async () => {
        await heard(document)
        return JSON.stringify(await there(document, sample)) === JSON.stringify(await here(document, sample))
      },
      { timeout: 50_000 },
    )
    return there(document, sample)
  }

  test('make the server find what a browser finds, and again when a term is changed', async () => {
    const made = await sampleDocument()
    await put(made, 'own1', 0, { source: '短板', approved: ['weak link'], forbidden: ['short board'] })
    await put(null, 'shared1', 0, { source: '座谈会', approved: ['forum'], admitted: ['round table'] })
    const first = await settled(made)
    expect(about(first, '短板')).toEqual(['p3 term-missing', 'p3 avoided-rendering'])
    expect(about(first, '座谈会')).toHaveLength(4)
    await put(made, 'own1', 1, { source: '短板', admitted: ['short board'] })
    await put(null, 'shared1', 1, { source: '座谈会', approved: ['forum'], admitted: ['symposium'] })
    const second = await settled(made)
    expect([...about(second, '短板'), ...about(second, '座谈会')]).toEqual([])
    const { value } = await owner.ask('GET /api/documents')
    const counted = second.flat().length
    expect(value.items.find((item) => item.id === made)).toMatchObject({ findings: counted })
  })

  test('count in the verdict on a text as a whole, which turns with a term', async () => {
    const literal = {
      source: '他们一如既往依靠群众。',
      target: 'They rely on the masses, as they did in the year before and as they will in the year after.',
    }
    const last = { source: '这是我们的云上底座。', target: 'This is our cloud chassis.' }
    const sample = [literal, literal, literal, literal, last]
    const made = await sampleDocument(sample)
    const throughout = (found: readonly (readonly Finding[])[]) =>
      found.map((list) => list.filter(({ rule }) => rule === 'word-for-word-throughout').length)
    expect(throughout(await settled(made, sample))).toEqual([0, 0, 0, 0, 0])
    await put(made, 'own3', 0, { source: '云上底座', forbidden: ['cloud chassis'] })
    expect(throughout(await settled(made, sample))).toEqual([1, 1, 1, 1, 0])
    await put(made, 'own3', 1, { source: '云上底座', admitted: ['cloud chassis'] })
    expect(throughout(await settled(made, sample))).toEqual([0, 0, 0, 0, 0])
  })

  test('leave what was found when the catalogue fails in the middle, and are asked again', async () => {
    const made = await sampleDocument()
    await put(made, 'own2', 0, { source: '营商环境', approved: ['climate for business'] })
    const before = await settled(made)
    expect(about(before, '营商环境')).toEqual(['p5 term-missing'])
    await put(made, 'own2', 1, { source: '营商环境', forbidden: ['business environment'] })
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    await env.CATALOGUE.prepare('ALTER TABLE term_change RENAME TO away').run()
    await documentObjects(env).termsChanged(made)
    await heard(made)
    expect(await there(made)).toEqual(before)
    await env.CATALOGUE.prepare('ALTER TABLE away RENAME TO term_change').run()
    quiet.mockRestore()
    expect(about(await settled(made), '营商环境')).toEqual(['p5 avoided-rendering'])
  })

  test('are told to documents that did not answer by the sweep', async () => {
    const made = await sampleDocument()
    const catalogue = openCatalogue(env.CATALOGUE)
    const key = { workspace: 'default', document: '', ...languages }
    const said = { source: '规划', content: content({ source: '规划', approved: ['master plan'] }) }
    const by = { author: { kind: 'system', name: 'Test' }, at: '2026' } as const
    await catalogue.terms.put(key, 'shared2', 0, said, by)
    const untold = () =>
      env.CATALOGUE.prepare('SELECT count(*) AS n FROM glossary WHERE version > told').first<number>('n')
    expect(await untold()).toBe(1)
    const told: string[] = []
    const tell = async (document: string) => void told.push(document)
    for (let k = 0; (await untold()) !== 0 && k < 20; k++) await catalogue.termNews.tellAll(tell, 5, 2)
    expect(told).toContain(made)
    expect(new Set(told).size).toBe(told.length)
    await Promise.all(told.map(documentObjects(env).termsChanged))
    await heard(made)
    expect(await there(made)).toEqual(await here(made))
  })
})
