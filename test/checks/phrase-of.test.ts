import { describe, expect, test } from 'vitest'
import { Dismissals, phraseOf } from '../../src/checks/index.ts'
import type { Finding } from '../../src/domain/index.ts'
import { fc } from '../support/property.ts'

function finding(rule: string, start: number, end: number, params: Finding['params'] = {}): Finding {
  return {
    rule,
    category: 'Style/Awkward',
    severity: 'minor',
    tier: 'precise',
    start,
    end,
    key: rule,
    params,
    replacements: [],
  }
}

describe('the phrase of a finding', () => {
  test.each<[string, Finding, string, Finding, string, boolean]>([
    [
      'capitals and spaces',
      finding('r', 0, 4, { quote: 'A  b' }),
      'A  b',
      finding('r', 2, 5, { quote: 'a b' }),
      '  a b',
      true,
    ],
    [
      'kinds of quotation marks',
      finding('r', 0, 3, { quote: '“x”' }),
      '“x”',
      finding('r', 0, 3, { quote: '"x"' }),
      '"x"',
      true,
    ],
    [
      'what is suggested',
      finding('r', 0, 1, { quote: 'x', suggestion: 'a' }),
      'x',
      finding('r', 0, 1, { quote: 'x', suggestion: 'b' }),
      'x',
      true,
    ],
    [
      'where something missing is pointed at',
      finding('r', 0, 3, { source: '万' }),
      'one',
      finding('r', 0, 3, { source: '万' }),
      'two',
      true,
    ],
    ['other words', finding('r', 0, 1, { quote: 'x' }), 'x', finding('r', 0, 1, { quote: 'y' }), 'y', false],
    [
      'another term of the source',
      finding('r', 0, 1, { quote: 'x', term: '甲' }),
      'x',
      finding('r', 0, 1, { quote: 'x', term: '乙' }),
      'x',
      false,
    ],
    ['another rule', finding('r', 0, 1, { quote: 'x' }), 'x', finding('s', 0, 1, { quote: 'x' }), 'x', false],
    [
      'another sentence, where no words are quoted',
      finding('r', 0, 3),
      'one',
      finding('r', 0, 3),
      'two',
      false,
    ],
  ])('%s', (_, a, textA, b, textB, same) => {
    expect(phraseOf(a, textA) === phraseOf(b, textB)).toBe(same)
  })

  test('is bounded and well-formed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
        const phrase = phraseOf(finding('r', 0, text.length, { quote: text }), text)
        expect(phrase.length).toBeLessThan(2_000)
        expect(phrase.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('a dismissal', () => {
  const words = finding('repeated-word', 10, 15, { quote: 'by by' })
  const phrase = phraseOf(words, 'It grew so by by')
  const standing = { state: 'here', pair: 'p1', start: 10, end: 15 } as const

  test.each([
    ['at its place', { everywhere: false, standing }, 'p1', words, true],
    [
      'beside its place',
      { everywhere: false, standing: { ...standing, start: 30, end: 35 } },
      'p1',
      words,
      false,
    ],
    ['in another pair', { everywhere: false, standing }, 'p2', words, false],
    ['whose words are gone', { everywhere: false, standing: { state: 'orphaned' } }, 'p1', words, false],
    ['everywhere', { everywhere: true, standing: { state: 'orphaned' } }, 'p2', words, true],
    [
      'in a text it was not carried to',
      { everywhere: false, standing: { ...standing, start: 30, end: 35 } },
      'p1',
      null,
      true,
    ],
  ] as const)('%s', (_, made, pair, span, holds) => {
    expect(new Dismissals([{ phrase, ...made }]).of(phrase, pair, span) !== undefined).toBe(holds)
  })

  test('of something missing holds for the pair, wherever it is pointed at', () => {
    const missing = phraseOf(finding('number-missing', 0, 2, { source: '五' }), 'It')
    const made = { phrase: missing, everywhere: false, standing }
    expect(new Dismissals([made]).of(missing, 'p1', { start: 40, end: 42 })).toBe(made)
  })
})
