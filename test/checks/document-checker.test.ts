import { expect, test } from 'vitest'
import { checkDocument, DocumentChecker, wouldLeave, type Finding } from '../../src/checks/index.ts'
import { checkPair } from '../../src/checks/index.ts'
import { draws, fc } from '../support/property.ts'

const LANGS = { sourceLang: 'zh-Hans', targetLang: 'en' } as const

const english = fc
  .array(
    fc.constantFrom(
      'the',
      'Reform',
      'Commission',
      'Development and Reform Commission',
      'by',
      'by',
      '50',
      '.',
      'It',
      'rely on the masses',
      'sense of gain',
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join(' '))
const chinese = fc
  .array(fc.constantFrom('发展和改革委员会', '百分之四', '。', '增长', '五十', '依靠群众，提升获得感'), {
    maxLength: 4,
  })
  .map((words) => words.join(''))
const pair = fc.record({ source: chinese, target: english })
/** One pair after another reads otherwise, and now and then there are more or fewer. */
const versionsOf = fc
  .array(fc.array(pair, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 2 })
  .chain((wholes) =>
    fc.array(fc.tuple(fc.nat(), pair), { maxLength: 8 }).map((edits) =>
      wholes.flatMap((whole) => {
        let now = whole
        return [whole, ...edits.map(([k, one]) => (now = now.with(k % now.length, one)))]
      }),
    ),
  )

test('a document that is checked again and again gets the answer of a first check each time', () => {
  fc.assert(
    fc.property(versionsOf, (versions) => {
      const checker = new DocumentChecker()
      const options = {}
      for (const version of versions) {
        const checked = version.map((pair) => ({ ...pair, ...LANGS }))
        expect(checker.check(checked, options)).toEqual(checkDocument(checked, options))
      }
    }),
    { numRuns: draws(60) },
  )
})

test('with other options everything is looked at anew', () => {
  const checker = new DocumentChecker()
  const text = [{ source: '增长。', target: 'It is is very, very, very long.', ...LANGS }]
  const thorough = { tier: 'thorough' } as const
  checker.check(text, {})
  expect(checker.check(text, thorough)).toEqual(checkDocument(text, thorough))
})

const source = '去年增长百分之四。今年增长百分之五。'
const findingsIn = (target: string): Finding[] => checkPair({ source, target, ...LANGS })
const change = (text: string, quote: string, replacement: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote, replacement }
}

test.each([
  [
    'brings a finding',
    'Last year it grew by 4 percent. This year it grew by 5 percent.',
    '4',
    '40',
    ['number-mismatch'],
  ],
  ['takes one away', 'Last year it grew by 40 percent. This year it grew by 5 percent.', '40', '4', []],
  [
    'leaves one in its sentence',
    'Last year it grown by 40 percent. This year it grew by 5 percent.',
    'grown',
    'grew',
    ['number-mismatch'],
  ],
  [
    'has nothing to do with one elsewhere',
    'Last year it grew by 40 percent. This year it growed by 5 percent.',
    'growed',
    'grew',
    [],
  ],
] as const)('a change that %s', (_, text, quote, replacement, expected) => {
  const left = wouldLeave(text, [change(text, quote, replacement)], 'en', findingsIn)
  expect(left.map(({ rule }) => rule)).toEqual(expected)
})
