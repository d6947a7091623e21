import { expect, test } from 'vitest'
import { hanNumber } from '../../../src/text/align/numerals.ts'
import { unitWords } from '../../../src/text/align/unit-words.ts'
import { wordListLexicon } from '../../../src/text/align/index.ts'

test.each([
  ['二十八', 28],
  ['十五', 15],
  ['一百零三', 103],
  ['两千', 2000],
  ['一万三千', 13_000],
  ['一亿两千万', 120_000_000],
  ['二〇二四', 2024],
])('the numeral %s is %i', (numeral, value) => {
  expect(hanNumber(numeral)).toBe(value)
})

const lexicon = wordListLexicon([
  ['农民', ['farmer']],
  ['农民工', ['migrant worker']],
])

test('Chinese is cut into the longest known words, the rest into characters', () => {
  expect(unitWords('农民工和农民。', 'zh', lexicon)).toEqual(['农民工', '和', '农民'])
})

test('numbers meet whatever their writing', () => {
  expect(unitWords('共二十八个', 'zh', undefined)).toContain('#28')
  expect(unitWords('1,234 of ２８', 'en', undefined)).toEqual(['#1234', 'of', '#28'])
})

test.each([
  ['新增就业1206万人', '12.06 million new jobs'],
  ['产量13731亿斤', '1.3731 trillion'],
  ['投资2.5亿元', '250 million yuan'],
  ['约３千人', 'some 3,000 people'],
])('%s holds the number of %s', (zh, en) => {
  const numbers = (words: string[]) => words.filter((word) => word.startsWith('#'))
  expect(numbers(unitWords(zh, 'zh', undefined))).toEqual(numbers(unitWords(en, 'en', undefined)))
})

test('marks meet whatever their width', () => {
  expect(unitWords('真的？', 'zh', undefined).at(-1)).toBe('?')
  expect(unitWords('Really?', 'en', undefined).at(-1)).toBe('?')
})

test('inflected English words meet', () => {
  for (const words of [
    ['promise', 'promised', 'promises', 'promising'],
    ['policy', 'policies', "policy's"],
    ['stop', 'stopped', 'stopping'],
    ['watch', 'watches', 'watched'],
  ]) {
    expect(new Set(words.flatMap((word) => unitWords(word, 'en', undefined))).size).toBe(1)
  }
})
