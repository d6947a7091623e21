import { expect, test } from 'vitest'
import { firstAndLastWords, foldRuns } from '../../../web/components/diff/folds.ts'
import { fc } from '../../support/property.ts'

test('runs hold what is the same, all of it where it is long enough, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), fc.integer({ min: 1, max: 4 }), (items, least) => {
      const runs = foldRuns(items, (item) => item, least)
      const folded = items.map((_, k) => runs.some((run) => k >= run.start && k < run.end))
      for (const run of runs) {
        expect(run.end - run.start).toBeGreaterThanOrEqual(least)
        expect(items[run.start - 1] ?? false).toBe(false)
        expect(items[run.end] ?? false).toBe(false)
      }
      items.forEach((same, k) => same || expect(folded[k]).toBe(false))
      if (least === 1) expect(folded).toEqual(items)
    }),
  )
})

test.each([
  ['short enough to stand whole', 'All of it.', { first: 'All of it.', last: '' }],
  [
    'cut between words',
    'At the meeting, the commission reported on the implementation of the fourteenth plan.',
    { first: 'At the meeting, the', last: 'of the fourteenth plan.' },
  ],
  [
    'Chinese is cut between characters',
    '会上，省发展和改革委员会通报了规划实施情况。五年来，面对错综复杂的外部环境，全省上下迎难而上、真抓实干。经济社会发展取得新的成绩。',
    {
      first: '会上，省发展和改革委员会通报了规划实施情况。五年来，面对',
      last: '全省上下迎难而上、真抓实干。经济社会发展取得新的成绩。',
    },
  ],
])('first and last words: %s', (_, text, expected) => {
  expect(firstAndLastWords(text)).toEqual(expected)
})

test('no half characters, wherever the cut falls', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('𠮷', 'a', ' ', '中'), minLength: 50 }), (text) => {
      const { first, last } = firstAndLastWords(text)
      expect(first.isWellFormed() && last.isWellFormed()).toBe(true)
    }),
  )
})
