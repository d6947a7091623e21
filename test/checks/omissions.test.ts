import { describe, expect, test } from 'vitest'
import { builtLexicon } from '../support/lexicon.ts'
import { found, quotes } from './support/found.ts'

const lexicon = builtLexicon()
const ZH = [
  '农民今年得到了更多的补贴。',
  '出口比去年增长了百分之二十。',
  '各地学校已经更换了旧的校车和课桌。',
  '医院的护士从下个月起每周休息两天。',
  '省长在会上强调了粮食安全。',
  '图书馆将于十月重新开放。',
]
const EN = [
  'Farmers received more subsidies this year.',
  'Exports grew by 20 percent over last year.',
  'Schools everywhere have replaced their old buses and desks.',
  'From next month hospital nurses will rest two days a week.',
  'At the meeting the governor stressed food security.',
  'The library will reopen in October.',
]
const source = ZH.join('')
const without = (k: number) => EN.filter((_, at) => at !== k).join(' ')

describe('sentence-omitted', () => {
  test.each([2, 3, 4])('sentence %i of six', (k) => {
    const findings = found('sentence-omitted', source, without(k), { lexicon })
    expect(findings.map(({ sourceStart, sourceEnd }) => source.slice(sourceStart, sourceEnd))).toEqual([
      ZH[k],
    ])
  })

  test('none where all are there', () => {
    expect(quotes('sentence-omitted', source, EN.join(' '), { lexicon })).toEqual([])
  })

  test('none where two became one', () => {
    const target = `${EN[0]!.slice(0, -1)}, and exports grew by 20 percent over last year. ${EN.slice(2).join(' ')}`
    expect(quotes('sentence-omitted', source, target, { lexicon })).toEqual([])
  })

  test('nothing is said without a dictionary', () => {
    expect(quotes('sentence-omitted', source, without(2), { tier: 'thorough' })).toEqual([])
  })
})

describe('sentence-added', () => {
  const extra = 'The old library by the river burned down in the night of the storm.'

  test('a sentence out of nowhere', () => {
    const target = [...EN.slice(0, 2), extra, ...EN.slice(2)].join(' ')
    expect(quotes('sentence-added', source, target, { lexicon })).toEqual([extra])
  })

  test('none where one became two', () => {
    const target = `${EN.slice(0, 3).join(' ')} Hospital nurses get more rest. They will have two days off a week from next month. ${EN.slice(4).join(' ')}`
    expect(quotes('sentence-added', source, target, { lexicon })).toEqual([])
  })
})
