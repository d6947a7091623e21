import { describe, expect, test } from 'vitest'
import { checkDocument, checkPair, lookAtPair, ownTermbase } from '../../src/checks/index.ts'
import { wordsOf } from '../../src/checks/english/words.ts'
import { hostileText } from '../text/hostile-text.ts'
import { builtLexicon } from '../support/lexicon.ts'
import { zhEn } from './support/found.ts'
import { draws, fc } from '../support/property.ts'

const inSurrogatePair = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

const inCompound = (text: string, at: number) =>
  /[a-z]-?$/i.test(text.slice(0, at)) &&
  /^-?[a-z]/i.test(text.slice(at)) &&
  !text.slice(at - 1, at + 1).startsWith('--')

const ENGLISH = [
  '3.2 trillion',
  '4 percent',
  ' and ',
  'guidance',
  '"',
  '(',
  '，',
  'July 8',
  'Zhu Yunfang',
  '2024 ',
  'that that',
  '. he',
  'two hands grasp',
  'far-',
  '-based',
]
const CHINESE = [
  '3.2万亿',
  '百分之',
  '四成',
  '第',
  '、',
  '“',
  '祝云帆',
  '有的',
  '以',
  '为抓手',
  '两手抓',
  '零',
  '亿',
  '万',
  '年',
  '五',
]
const mixed = (pieces: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), hostileText), { maxLength: 12 })
    .map((parts) => parts.join(''))

test('whatever the texts, spans are not empty, lie in their text, and cut no character, word or compound', () => {
  fc.assert(
    fc.property(
      mixed(CHINESE),
      mixed(ENGLISH),
      fc.constantFrom('precise', 'thorough'),
      (source, target, tier) => {
        for (const { start, end, sourceStart, sourceEnd } of checkPair(
          { ...zhEn, source, target },
          { tier: tier as 'precise' },
        )) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(target.length)
          expect(inSurrogatePair(target, start) || inSurrogatePair(target, end)).toBe(false)
          expect(inCompound(target, start) || inCompound(target, end)).toBe(false)
          if (sourceStart === undefined || sourceEnd === undefined) continue
          expect(sourceEnd).toBeGreaterThan(sourceStart)
          expect(sourceEnd).toBeLessThanOrEqual(source.length)
        }
      },
    ),
    { numRuns: draws(300) },
  )
})

test('a mark goes over the whole of a compound, and what it would put there keeps the rest', () => {
  const glossary = ownTermbase([{ source: '基地', approved: ['centre'], admitted: [], forbidden: ['base'] }])
  const target = 'A rear-base-type camp.'
  const [finding] = checkPair({ ...zhEn, source: '后方基地', target }, { termbases: [glossary] })
  expect(finding).toMatchObject({ replacements: ['rear-centre-type'] })
  expect(target.slice(finding!.start, finding!.end)).toBe('rear-base-type')
})

test('a document has one list of findings for each pair', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(mixed(CHINESE), mixed(ENGLISH)), { maxLength: 4 }), (pairs) => {
      const list = pairs.map(([source, target]) => ({ ...zhEn, source, target }))
      expect(checkDocument(list)).toHaveLength(list.length)
    }),
    { numRuns: draws(50) },
  )
})

test('an empty target has no findings: it is not done yet, not wrong', () => {
  expect(checkPair({ ...zhEn, source: '还没有译。', target: ' \n' })).toEqual([])
})

test('long texts of one kind of thing stay quick to check', () => {
  for (const piece of ['a ', '(', '"', 'a, ', '3 ', 'and and ', 'Li Li ', 'a. b ', '-- ']) {
    const target = piece.repeat(Math.ceil(60_000 / piece.length))
    expect(Array.isArray(checkPair({ ...zhEn, source: '以、有的百分之三'.repeat(2_000), target }))).toBe(true)
  }
})

describe('a text as long as a pair may be is looked at, and told of no more than anybody reads', () => {
  const own = ownTermbase([
    { source: '会议', approved: ['meeting'], admitted: [], forbidden: ['conference'] },
  ])
  const lexicon = builtLexicon()
  const times = 8_000
  const count = (from: number) => Array.from({ length: times }, (_, k) => k + from).join(' ')
  test.each([
    ['the same figure', '17，'.repeat(times), '23 '.repeat(times)],
    ['a count', count(1_000_000), count(1_100_001)],
    ['dates', '2024年7月8日，'.repeat(times), '2023, July 9 '.repeat(times)],
    ['numerals', '七'.repeat(times), 'seven '.repeat(times)],
    ['terms', '政治协商会议，'.repeat(times), 'consultative conference, '.repeat(times)],
    ['names', '李明'.repeat(times), 'A'.repeat(8 * times)],
    ['sentences', '要坚持开会。'.repeat(times), 'It is necessary to meet. '.repeat(times - 9)],
  ])('%s', (_, source, target) => {
    const { found } = lookAtPair({ ...zhEn, source, target }, { termbases: [own], lexicon })
    for (const [, marks] of Map.groupBy(found, ({ rule }) => rule)) expect(marks.length).toBeLessThan(201)
  })
})

test('an own term that is a gap alone is found nowhere', () => {
  const own = ownTermbase([{ source: '…', approved: ['gap'], admitted: [], forbidden: [] }])
  expect(own.find('中……国')).toEqual([])
})

test('words are the same whether or not there is a letter beyond ASCII', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("aZ09.,:'’- \n“_%…")), maxLength: 40 })
  fc.assert(
    fc.property(text, (plain) => {
      expect(wordsOf(plain)).toEqual(wordsOf(`${plain} é`).slice(0, -1))
    }),
  )
})
