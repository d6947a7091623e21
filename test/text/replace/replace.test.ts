import { describe, expect, test } from 'vitest'
import { foldForms } from '../../../src/text/han/index.ts'
import { findAll, replaceAll, replacementFor, type SearchQuery } from '../../../src/text/replace/index.ts'
import { fc } from '../../support/property.ts'

const query = (words: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  words,
  exact: false,
  wholeWords: false,
  ...more,
})

const found = (text: string, asked: SearchQuery) =>
  findAll(text, asked).map(({ start, end }) => text.slice(start, end))

describe('findAll', () => {
  test.each<[text: string, asked: SearchQuery, hits: string[]]>([
    ['Grasp and grasp', query('grasp'), ['Grasp', 'grasp']],
    ['Grasp and grasp', query('grasp', { exact: true }), ['grasp']],
    ['China’s chinaware, China.', query('china', { wholeWords: true }), ['China', 'China']],
    ['推动中国发展', query('中国', { wholeWords: true }), ['中国']],
    ['发展GDP增长', query('gdp', { wholeWords: true }), ['GDP']],
    ['GDP2 and GDP', query('GDP', { wholeWords: true }), ['GDP']],
    ['aaa', query('aa'), ['aa']],
    ['1.5 and 1x5', query('1.5'), ['1.5']],
    ['(a|b)* [c] \\d ^$ {2} /', query('(a|b)* [c] \\d ^$ {2} /'), ['(a|b)* [c] \\d ^$ {2} /']],
    ['ÉTAT état', query('état'), ['ÉTAT', 'état']],
    ['cafe\u0301 cafe', query('cafe'), ['cafe']],
    ['İstanbul and istanbul', query('stan'), ['stan', 'stan']],
    ['𠮷野家', query('𠮷'), ['𠮷']],
    ['提高質量，质量第一', query('質量'), ['質量', '质量']],
    ['１０月，10月', query('10月'), ['１０月', '10月']],
    ['１０月，10月', query('10月', { exact: true }), ['10月']],
    ['😀諮詢與“十四五”', query('咨询与「十四五」'), ['諮詢與“十四五”']],
    ['China’s ＧＤＰ', query("china's gdp"), ['China’s ＧＤＰ']],
    ['(hand) hand-made', query('hand', { wholeWords: true }), ['hand', 'hand']],
    ['x', query(''), []],
    ['x\ud83d', query('\ud83d'), []],
  ])('in %j finds what %o asks for', (text, asked, hits) => {
    expect(found(text, asked)).toEqual(hits)
  })

  test('is done with a long hostile text at once', () => {
    const text = 'ab'.repeat(200_000)
    const before = performance.now()
    expect(findAll(text, query('abababababababab!'))).toEqual([])
    expect(findAll(text, query('a', { wholeWords: true }))).toEqual([])
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})

describe('replacementFor', () => {
  test.each([
    ['Grasp', 'grasp', 'pursue', 'Pursue'],
    ['GRASP', 'grasp', 'pursue', 'PURSUE'],
    ['grasp', 'grasp', 'Pursue', 'Pursue'],
    ['the', 'The', 'A', 'a'],
    ['A', 'a', 'the', 'The'],
    ['“Grasp', '“grasp', '“pursue', '“Pursue'],
    ['发展', '发展', '建设', '建设'],
  ])('%s, looked for as %s and replaced by %s, becomes %s', (hit, words, by, expected) => {
    expect(replacementFor(hit, { words }, by, true)).toBe(expected)
    expect(replacementFor(hit, { words }, by, false)).toBe(by)
  })
})

const unit = fc.constantFrom(...'aAbé .发發展𠮷裏里’１1', 'e\u0301')
const words = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''))
const anyQuery = fc.record({
  words: fc.array(unit, { minLength: 1, maxLength: 3 }).map((units) => units.join('')),
  exact: fc.boolean(),
  wholeWords: fc.boolean(),
})

test('replacing touches nothing outside of the hits, and each hit reads as what was looked for', () => {
  fc.assert(
    fc.property(words, anyQuery, words, (text, asked, by) => {
      const hits = findAll(text, asked)
      const fold = (one: string) => (asked.exact ? one : foldForms(one).toLowerCase())
      let at = 0
      let expected = ''
      for (const { start, end } of hits) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(fold(text.slice(start, end))).toBe(fold(asked.words))
        expected += text.slice(at, start) + by
        at = end
      }
      expected += text.slice(at)
      expect(
        replaceAll(
          text,
          hits.map((hit) => ({ ...hit, replacement: by })),
        ),
      ).toBe(expected)
      expect(
        replaceAll(
          text,
          hits.map((hit) => ({ ...hit, replacement: text.slice(hit.start, hit.end) })),
        ),
      ).toBe(text)
    }),
  )
})

test('with case and without word edges, the hits are all there are', () => {
  fc.assert(
    fc.property(words, anyQuery, (text, { words: looked }) => {
      const hits = findAll(text, { words: looked, exact: true, wholeWords: false })
      let count = 0
      for (let at = 0; ; count++) {
        const next = text.indexOf(looked, at)
        if (next < 0) break
        at = /^\p{M}/u.test(text.slice(next + looked.length)) ? (count--, next + 1) : next + looked.length
      }
      expect(hits).toHaveLength(count)
    }),
  )
})
