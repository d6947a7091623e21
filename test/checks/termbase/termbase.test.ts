import { describe, expect, test } from 'vitest'
import { makeTermbase, type TermEntry } from '../../../src/checks/index.ts'
import { found, foundInDocument, quotes } from '../support/found.ts'

const entry = (source: TermEntry['source'], rest: Partial<TermEntry> = {}): TermEntry => ({
  source,
  pos: 'noun',
  kind: 'slogan',
  renderings: ['x'],
  ...rest,
})
const sources = (entries: readonly TermEntry[], text: string) =>
  makeTermbase(entries)
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

describe('terms of the source', () => {
  test('the longest wins', () => {
    expect(sources([entry('改革'), entry('改革开放')], '改革开放与改革')).toEqual(['改革开放', '改革'])
  })

  test('traditional and simplified are one', () => {
    expect(sources([entry('放管服改革')], '深化放管服改革，放管服改革；「放管服改革」')).toHaveLength(3)
    expect(sources([entry('国际关系')], '國際關係')).toEqual(['國際關係'])
  })

  test.each(['两手抓、两手都要硬', '两手抓，两手都要硬', '两手抓两手都要硬', '两手抓”、“两手都要硬'])(
    'any comma or none: %s',
    (text) => {
      expect(sources([entry('两手抓、两手都要硬')], text)).toEqual([text])
    },
  )

  test('a gap fills up inside one sentence, from the last beginning', () => {
    const frame = [entry('以…为抓手')]
    expect(sources(frame, '以创新为引领，以转型为抓手')).toEqual(['以转型为抓手'])
    expect(sources(frame, '以转型。为抓手')).toEqual([])
    expect(sources(frame, '以为抓手')).toEqual([])
  })

  test('terms are found inside a frame', () => {
    expect(sources([entry('以…为抓手'), entry('转型')], '以转型为抓手')).toEqual(['以转型为抓手', '转型'])
  })
})

describe('avoided-rendering', () => {
  const glossary = (rest: Partial<TermEntry>) => ({ termbases: [makeTermbase([entry('铁算盘', rest)])] })

  test.each([
    ['grasp with hand', 'He grasped, with both hands, it', []],
    ['grasp with hand', 'They are grasping with the hands', ['grasping with the hands']],
    ['shop|store waiter', 'a “store-waiter” here', ['store-waiter']],
    ['catch … firmly', 'to catch the bottom line firmly', ['catch the bottom line firmly']],
    ['catch … firmly', 'to catch it. Firmly', []],
    ['Dragon Head', 'the dragon heads', ['dragon heads']],
  ])('%s in "%s"', (text, target, expected) => {
    expect(quotes('avoided-rendering', '铁算盘', target, glossary({ avoid: [text] }))).toEqual(expected)
  })

  test('only where the source has the term', () => {
    expect(quotes('avoided-rendering', '别的', 'short board', glossary({ avoid: ['short board'] }))).toEqual(
      [],
    )
    expect(
      quotes('avoided-rendering', '铁算盘', 'short board', glossary({ avoid: ['short board'] })),
    ).toEqual(['short board'])
  })

  test('not where the words belong to a good rendering', () => {
    const options = glossary({ renderings: ['iron abacus'], avoid: ['abacus'] })
    expect(quotes('avoided-rendering', '铁算盘', 'the iron abacus', options)).toEqual([])
    expect(quotes('avoided-rendering', '铁算盘', 'the abacus', options)).toEqual(['abacus'])
  })

  test.each([
    ['刀刃向内', 'turn the blade inward'],
    ['防止耕地“非粮化”', 'stop the diversion of farmland to non-grain crops'],
    ['杜绝敷衍整改', 'perfunctory rectification will not do'],
  ])('not what editors write themselves: %s', (source, target) => {
    expect(quotes('avoided-rendering', source, target)).toEqual([])
  })

  test('not where another term of the source asks for the word', () => {
    expect(quotes('avoided-rendering', '陕西和山西', 'Shaanxi and Shanxi')).toEqual([])
    expect(quotes('avoided-rendering', '陕西', 'Shanxi')).toEqual(['Shanxi'])
  })

  test('offers what stands in its place as it is', () => {
    const options = glossary({ avoid: [{ text: 'iron counter', instead: 'shrewd manager' }] })
    expect(found('avoided-rendering', '铁算盘', 'an iron counter', options)).toMatchObject([
      { replacements: ['shrewd manager'] },
    ])
  })

  test.each([
    ['a word of it stands beside the place already', 'a shrewd iron counter'],
    ['the place is a part of a compound', 'an iron counter-weight'],
  ])('offers nothing where %s', (_, target) => {
    const options = glossary({ avoid: [{ text: 'iron counter', instead: 'shrewd manager' }] })
    expect(found('avoided-rendering', '铁算盘', target, options)).toMatchObject([{ replacements: [] }])
  })

  test('what good translators write too is for the thorough', () => {
    const options = glossary({ avoid: [{ text: 'iron counter', tier: 'thorough' }] })
    expect(quotes('avoided-rendering', '铁算盘', 'an iron counter', options)).toEqual([])
    expect(
      quotes('avoided-rendering', '铁算盘', 'an iron counter', { ...options, tier: 'thorough' }),
    ).toHaveLength(1)
  })
})

describe('an own glossary', () => {
  const termbases = [makeTermbase([entry('铁算盘', { renderings: ['abacus', 'counting frame'] })], true)]

  test('asks for its renderings', () => {
    expect(found('term-missing', '他有铁算盘。', 'He has a calculator.', { termbases })).toMatchObject([
      { sourceStart: 2, sourceEnd: 5 },
    ])
    expect(found('term-missing', '他有铁算盘。', 'He has counting frames.', { termbases })).toEqual([])
  })

  test('goes before the termbase that comes with the program', () => {
    expect(termbases[0]!.terms[0]!.binding).toBe(true)
  })
})

test('term-inconsistent is a suspicion for the program’s own terms', () => {
  const pairs = [
    ['国家发展和改革委员会', 'the National Development and Reform Commission'],
    ['国家发展和改革委员会', 'the planning body'],
  ] as const
  expect(foundInDocument('term-inconsistent', pairs)).toEqual([])
})
