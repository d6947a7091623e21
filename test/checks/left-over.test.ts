import { describe, expect, test } from 'vitest'
import { checkPair } from '../../src/checks/index.ts'
import { found, quotes } from './support/found.ts'

test('untranslated: Han in English, with where it stands in the source', () => {
  expect(found('untranslated', '在白屿市。', 'In 白屿 City.')).toMatchObject([
    { quote: '白屿', sourceStart: 1, sourceEnd: 3 },
  ])
})

test.each(['the idea of harmony (和谐)', 'Baiyu City'])('not untranslated: %s', (target) => {
  expect(quotes('untranslated', '和谐', target)).toEqual([])
})

describe('wide-punctuation', () => {
  test.each([
    ['320 yuan，with', '，', ', '],
    ['counties（cities）', '（', ' ('],
    ['2０24', '０', '0'],
    ['the end。', '。', '.'],
    ['《Plan》', '《', '“'],
  ])('%s', (target, quote, replacement) => {
    expect(found('wide-punctuation', '标点', target)[0]).toMatchObject({ quote, replacements: [replacement] })
  })

  test('not in Chinese', () => {
    const pair = { source: 'Hello, world.', target: '你好，世界。', sourceLang: 'en', targetLang: 'zh' }
    expect(checkPair(pair).filter(({ rule }) => rule === 'wide-punctuation')).toEqual([])
  })
})

test('left-over-pinyin: common words, but no names', () => {
  expect(quotes('left-over-pinyin', '社区', 'the shequ of Renmin Road')).toEqual(['shequ'])
  const addresses = 'see https://www.example.com/jianshe/a, jianshe.gov.cn or write to jianshe@example.com'
  expect(quotes('left-over-pinyin', '建设', addresses)).toEqual([])
  expect(quotes('left-over-pinyin', '建设', 'jianshe/construction.')).toEqual(['jianshe'])
})

describe('unpaired-mark', () => {
  test.each([
    ['the end of the "13th Five-Year Plan; the output', '"13th'],
    ['(that is, the plan', '(that'],
    ['the plan) is ready', 'plan)'],
    ['he said “yes', '“yes'],
  ])('%s', (target, quote) => {
    expect(quotes('unpaired-mark', '“十三五”（规划）', target)).toEqual([quote])
  })

  test.each([
    '"a" and “b” and “c"',
    '1) first; 2) second',
    'a 24" screen',
    '"First paragraph.\n\n"Second paragraph."',
    'it’s (all) fine',
  ])('not: %s', (target) => {
    expect(quotes('unpaired-mark', '都好', target)).toEqual([])
  })

  test('not where the source is cut in the middle of a quotation', () => {
    expect(quotes('unpaired-mark', '“他说。', '"He said.')).toEqual([])
  })
})

describe('spacing', () => {
  test.each([
    ['capital ,talent', [' ,']],
    ['the plan .', [' .']],
    ['capital,talent', [',']],
    ['the end.The next one', ['.']],
    ['Association(VKBIA)', ['(']],
    ['the plan(that is)', ['(']],
    ['( the plan)', ['( ']],
  ])('%s', (target, expected) => {
    expect(quotes('spacing', '空格', target)).toEqual(expected)
  })

  test.each(['1,234.5', 'example.com', 'U.S.A.', '12:30', 'city(s)', 'e.g. this', 'well: yes', 'a :-) b'])(
    'not: %s',
    (target) => {
      expect(quotes('spacing', '空格', target)).toEqual([])
    },
  )
})

test.each([
  ['the goal——to build', ['——']],
  ['lifeline--the ocean', ['--']],
  ['the goal — to build', []],
  ['word—word', []],
  ['<!--->', []],
])('dash-glue: %s', (target, expected) => {
  expect(quotes('dash-glue', '——', target)).toEqual(expected)
})

describe('lower-case-start', () => {
  test('a small letter after a stop', () => {
    expect(found('lower-case-start', '他', 'the next stage. he emphasized')).toMatchObject([
      { quote: 'he', replacements: ['He'] },
    ])
  })

  test.each([
    'approx. ten',
    'the U.S. economy',
    'etc. and',
    'the new iPhone. iPads too',
    '“Really?” he asked.',
    'No. 5',
  ])('not: %s', (target) => {
    expect(quotes('lower-case-start', '他', target)).toEqual([])
  })
})

describe('missing-stop', () => {
  test.each([
    'Global trade has contracted further because of the',
    'It rose. It fell again in the second half',
  ])('%s', (target) => {
    expect(quotes('missing-stop', '贸易萎缩。', target)).toHaveLength(1)
  })

  test.each([
    'Trade contracts for a second year running.',
    'Trade contracts for a second year',
    'He said, “It is over.”',
  ])('not, for it may be a headline: %s', (target) => {
    expect(quotes('missing-stop', '贸易萎缩。', target)).toEqual([])
  })
})

describe('fused-sentence', () => {
  test.each([
    ['The meeting ended He expressed his thanks.', 'ended He expressed'],
    ['the volume of 2020 It was a goal', '2020 It was'],
  ])('%s', (target, quote) => {
    expect(quotes('fused-sentence', '会议结束。', target)).toEqual([quote])
  })

  test.each([
    'The meeting ended. He left.',
    'a book called These Days',
    'He said: “They are here.”',
    'the film It',
  ])('not: %s', (target) => {
    expect(quotes('fused-sentence', '会议结束。', target)).toEqual([])
  })
})
