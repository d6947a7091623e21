import { afterEach, expect, test, vi } from 'vitest'
import type { Body } from '../../../src/domain/index.ts'
import type { ComparedRow } from '../../../web/app/compare/comparison.ts'
import { createDocument } from '../../../web/app/compare/new-document.ts'

afterEach(() => vi.restoreAllMocks())

const body = (text: string): Body => (text === '' ? [] : [{ kind: 'text', text, gap: '\n\n' }])

const row = (id: string, source: string, target: string, second: string): ComparedRow => ({
  id,
  source: body(source),
  target: body(target),
  second: body(second),
})

const WORDS = { title: 'T', source: 'S', target: 'E', second: 'E2', firstLabel: 'A', secondLabel: 'B' }

/** Makes a document of rows, the second English as a revision; answers what was sent. */
async function create(rows: readonly ComparedRow[]): Promise<unknown[]> {
  const sent: unknown[] = []
  vi.spyOn(window, 'fetch').mockImplementation(async (_, init) => {
    sent.push(JSON.parse(String(init?.body)))
    return Response.json({ id: 'sample1234', head: 1, number: 2 })
  })
  const comparison = { sourceLang: 'zh-Hans', targetLang: 'en', hasSecond: true, rows }
  expect(await createDocument(comparison, WORDS, 'revision', 'key')).toMatchObject({
    value: { isWhole: true },
  })
  return sent
}

test('what a later English alone has is born with its revision, where it stands', async () => {
  const rows = [
    row('r1', '', '', 'A note.'),
    row('r2', '一。', 'One.', 'The first.'),
    row('r3', '', '', 'Another note.'),
    row('r4', '二。', '', 'The second.'),
  ]
  expect(await create(rows)).toMatchObject([
    { pairs: [{ texts: { zh: body('一。'), en: body('One.') } }, { texts: { zh: body('二。') } }] },
    {
      base: 1,
      command: {
        pairs: [
          { after: null, born: { texts: { en: body('A note.') } } },
          { pair: 'p1', body: body('The first.') },
          { after: 'p1', born: { texts: { en: body('Another note.') } } },
          { pair: 'p2', body: body('The second.') },
        ],
      },
    },
  ])
})

test('the very same English once more is no revision', async () => {
  expect(await create([row('r1', '一。', 'One.', 'One.')])).toHaveLength(1)
})
