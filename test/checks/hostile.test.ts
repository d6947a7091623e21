import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument, checkPair, lookAtPair, ownTermbase } from '../../src/checks/index.ts'
import { hostileText } from '../text/hostile-text.ts'
import { zhEn } from './support/found.ts'

const inSurrogatePair = (text: string, at: number) =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

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

test('whatever the texts, spans are not empty, lie in their text, and cut no character', () => {
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
          if (sourceStart === undefined || sourceEnd === undefined) continue
          expect(sourceEnd).toBeGreaterThan(sourceStart)
          expect(sourceEnd).toBeLessThanOrEqual(source.length)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('a document has one list of findings for each pair', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(mixed(CHINESE), mixed(ENGLISH)), { maxLength: 4 }), (pairs) => {
      const list = pairs.map(([source, target]) => ({ ...zhEn, source, target }))
      expect(checkDocument(list)).toHaveLength(list.length)
    }),
    { numRuns: 50 },
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

test('what takes long does so by the length of a pair, not by its square', () => {
  const own = ownTermbase([
    { source: '会议', approved: ['meeting'], admitted: [], forbidden: ['conference'] },
  ])
  const count = (length: number, from: number) => Array.from({ length }, (_, k) => k + from).join(' ')
  const texts = (times: number): (readonly [source: string, target: string])[] => [
    ['17，'.repeat(times), '23 '.repeat(times)],
    [count(times, 1_000_000), count(times, 1_100_001)],
    ['2024年7月8日，'.repeat(times), '2023, July 9 '.repeat(times)],
    ['七'.repeat(times), 'seven '.repeat(times)],
    ['政治协商会议，'.repeat(times), 'consultative conference, '.repeat(times)],
    ['李明'.repeat(times), 'A'.repeat(8 * times)],
  ]
  const took = (source: string, target: string) => {
    const before = process.cpuUsage()
    lookAtPair({ ...zhEn, source, target }, { termbases: [own] })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const [short, long] = [texts(1_000), texts(8_000)]
  took(...short[0]!)
  for (const [k, [source, target]] of long.entries()) {
    expect(took(source, target)).toBeLessThan(1_000 + 16 * took(...short[k]!))
  }
})

test('an own term that is a gap alone is found nowhere', () => {
  const own = ownTermbase([{ source: '…', approved: ['gap'], admitted: [], forbidden: [] }])
  expect(own.find('中……国')).toEqual([])
})
