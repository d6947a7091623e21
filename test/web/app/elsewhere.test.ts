import { expect, test } from 'vitest'
import type { Correction } from '../../../src/domain/index.ts'
import { countElsewhere, sameChangeOf } from '../../../web/app/corrections/elsewhere.ts'
import { rivalry } from '../../../web/app/corrections/rival-comparison.ts'
import { withProposed } from '../../../web/app/workbench/replace/proposed-hits.ts'
import { EMPTY_FORM } from '../../../web/app/workbench/replace/replace-form.ts'
import { searchRows } from '../../../web/app/workbench/replace/search-rows.ts'

const change = (quote: string, replacement: string, start = 0) => ({
  start,
  end: start + quote.length,
  quote,
  replacement,
})

const correction = (id: string, pair: string, one: ReturnType<typeof change>): Correction => ({
  id,
  pair,
  edition: 'en',
  base: 1,
  author: { kind: 'member', id, name: id },
  at: '2026-01-01T00:00:00Z',
  state: 'open',
  changes: [{ ...one, id: 0, state: 'open', standing: { state: 'clean', change: one } }],
})

test.each([
  ['a word', [change('grasp', 'pursue')], true],
  ['two Chinese characters', [change('发展', '建设')], true],
  ['a small word', [change('the', 'a')], false],
  ['one Chinese character', [change('的', '')], false],
  ['what was put in between', [change('', 'new')], false],
  ['two changes', [change('grasp', 'pursue'), change('hand', 'arm', 9)], false],
  ['a moved sentence', [{ ...change('grasp', ''), group: 1 }], false],
])('%s may fit elsewhere: %#', (_, changes, expected) => {
  expect(sameChangeOf(changes) !== null).toBe(expected)
})

test('counts whole words in other pairs, and passes over those where the same is proposed', () => {
  const texts = [
    { pair: 'p1', text: 'grasp' },
    { pair: 'p2', text: 'grasp and grasp, grasping' },
    { pair: 'p3', text: 'grasp' },
    { pair: 'p4', text: 'Grasp' },
  ]
  const same = { quote: 'grasp', replacement: 'pursue' }
  expect(countElsewhere(same, 'p1', texts, [])).toBe(3)
  const open = [correction('c1', 'p3', change('grasp', 'pursue'))]
  expect(countElsewhere(same, 'p1', texts, open)).toBe(2)
  expect(countElsewhere(same, 'p1', texts, [correction('c1', 'p3', change('grasp', 'seize'))])).toBe(3)
})

test('rivals are set one against another within the words they are about', () => {
  const text = `${'Far away. '.repeat(20)}Both hands must be hard.${' Far behind.'.repeat(20)}`
  const start = text.indexOf('must')
  const found = rivalry(
    [
      correction('Ada', 'p1', change('must be hard', 'must be firm', start)),
      correction('Otto', 'p1', change('must be', 'have to be', start)),
      correction('Lost', 'p1', change('must not', 'may not', start)),
    ],
    text,
  )!
  expect(found.now.length).toBeLessThan(150)
  expect(text).toContain(found.now)
  expect(found.wordings.map(({ text: wording }) => wording)).toEqual([
    found.now.replace('must be hard', 'must be firm'),
    found.now.replace('must be', 'have to be'),
  ])
  expect(rivalry([correction('Ada', 'p1', change('must', 'may', start))], text)).toBeNull()
})

test('a place where the very same is proposed is told from the others that hold the words', async () => {
  const form = { ...EMPTY_FORM, words: 'grasp', replacement: 'pursue' }
  const rows = [{ id: 'p1', number: 1, kind: 'text', source: '', target: 'grasp and grasp' } as const]
  const found = (await searchRows(rows, form, new AbortController().signal))!
  const marked = (open: Correction) =>
    withProposed(found, [open], form).flatMap(({ hits }) => hits.map(({ isProposed = false }) => isProposed))
  expect(marked(correction('c1', 'p1', change('grasp', 'pursue', 10)))).toEqual([false, true])
  expect(marked(correction('c1', 'p1', change('grasp', 'hold', 10)))).toEqual([false, false])
  expect(marked(correction('c1', 'p2', change('grasp', 'pursue', 10)))).toEqual([false, false])
})
