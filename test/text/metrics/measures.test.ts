import { describe, expect, test } from 'vitest'
import {
  addMeasures,
  chrf,
  measure,
  NO_MEASURES,
  postEditEffortOf,
  scoresOf,
  ter,
  terOptionsFor,
} from '../../../src/text/metrics/index.ts'
import { draws, fc } from '../../support/property.ts'

const line = fc
  .array(fc.constantFrom('the', 'plan', 'plan,', 'work', '38', 'million', '。', '规划', 'A'), {
    maxLength: 12,
  })
  .map((words) => words.join(' '))
const pairs = fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 8 })

describe('measures', () => {
  test.each(['en', 'zh-Hans'])('of many texts (%s) add up to the scores of all of them together', (lang) => {
    fc.assert(
      fc.property(pairs, (texts) => {
        const before = texts.map(([one]) => one)
        const after = texts.map(([, other]) => other)
        const total = texts.map(([one, other]) => measure(one, other, lang)).reduce(addMeasures, NO_MEASURES)
        const scores = scoresOf(total)
        const effort = postEditEffortOf(before, after, lang)
        expect(scores.ter).toBeCloseTo(ter(before, after, terOptionsFor(lang)), 9)
        expect(scores.chrf).toBeCloseTo(chrf(before, after), 9)
        expect(scores.effortWords).toBeCloseTo(effort.words, 9)
        expect(scores.effortCharacters).toBeCloseTo(effort.characters, 9)
      }),
      { numRuns: draws(100) },
    )
  })

  test('count the words that were changed, of all there are', () => {
    const { words, changed, effortWords } = scoresOf(measure('The plan was made.', 'The plan is made.', 'en'))
    expect([words, changed, effortWords]).toEqual([5, 1, 0.2])
  })

  test('of a text that stayed as it was say so', () => {
    expect(scoresOf(measure('One and the same.', 'One and the same.', 'en'))).toEqual({
      words: 5,
      changed: 0,
      effortWords: 0,
      effortCharacters: 0,
      ter: 0,
      chrf: 100,
    })
  })

  test('of no text at all are no work', () => {
    expect(scoresOf(NO_MEASURES)).toMatchObject({ words: 0, changed: 0, effortWords: 0, ter: 0 })
  })
})
