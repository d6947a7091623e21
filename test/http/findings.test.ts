import { beforeAll, expect, test } from 'vitest'
import { checkPair, phraseOf } from '../../src/checks/index.ts'
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
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(value.items)
  expect((await rita.ask('GET /api/finding-reports')).status).toBe(403)
})

test('a report with words that are not in the text leaves nothing behind', async () => {
  const { dismissal, finding } = request()
  const before = await owner.ask('GET /api/finding-reports')
  const wrong = { ...dismissal, anchor: { ...dismissal.anchor, end: 9_999 } }
  const answer = await rita.ask('POST /api/documents/{id}/finding-reports', {
    params: { id },
    body: { dismissal: wrong, finding, ...TEXTS },
  })
  expect(answer.error.code).toBe('INVALID_INPUT')
  expect((await owner.ask('GET /api/finding-reports')).value).toEqual(before.value)
})
