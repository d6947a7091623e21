import { describe, expect, test } from 'vitest'
import { chineseFigures } from '../../src/checks/numbers/chinese-figures.ts'
import { englishFigures } from '../../src/checks/numbers/english-figures.ts'
import { wordsOf } from '../../src/checks/english/words.ts'
import { found, quotes } from './support/found.ts'

describe('figures of a Chinese text', () => {
  test.each([
    ['3.2万亿元', 3.2e12],
    ['1亿2000万人', 1.2e8],
    ['三百二十一人', 321],
    ['三百零五人', 305],
    ['三万五', 35_000],
    ['二〇二四年', 2024],
    ['10多万家', 100_000],
    ['１２３人', 123],
    ['百分之三十五', 35],
    ['近四成', 40],
    ['四成五', 45],
    ['四分之三', 75],
    ['八折优惠', 80],
    ['千分之五', 0.5],
    ['“十五五”规划', 15],
    ['90年代', 90],
    ['五点六', 5.6],
    ['1,234.5吨', 1234.5],
    ['6块5一斤', 6.5],
    ['三块二毛五', 3.25],
    ['3元5角', 3.5],
    ['8毛钱', 0.8],
    ['6块5米宽的地', 6],
    ['3角形', 3],
  ])('%s is %d', (text, value) => {
    expect(chineseFigures(text)[0]?.values[0]).toBe(value)
  })

  test.each(['成为', '成立', '十分重要', '千方百计', '统一思想', '一带一路', '三峡'])(
    '%s counts nothing',
    (text) => {
      expect(chineseFigures(text).filter(({ strong }) => strong)).toEqual([])
    },
  )
})

describe('figures of an English text', () => {
  test.each([
    ['3.2 trillion yuan', 3.2e12],
    ['38,000 people', 38_000],
    ['twenty-five thousand people', 25_000],
    ['two hundred and five', 205],
    ['a dozen', 12],
    ['40 percent', 40],
    ['40% of', 40],
    ['three quarters', 75],
    ['two-thirds', 200 / 3],
    ['the 15th plan', 15],
    ['the 1990s', 1990],
    ['3 to 5 million', 3e6],
    ['one and a half', 1.5],
    ['fourteen delegates', 14],
  ])('%s is %d', (text, value) => {
    expect(englishFigures(text, wordsOf(text))[0]?.values[0]).toBeCloseTo(value)
  })
})

describe('number-mismatch', () => {
  test.each([
    ['总值突破3.2万亿元。', 'GDP exceeded 320 billion yuan.', '320 billion', '3.2 trillion', 'magnitude'],
    ['增加近四成。', 'It rose by nearly 4 percent.', '4 percent', '40 percent', 'magnitude'],
    ['建设960亩基地。', 'A base of 906 mu was built.', '906', '960', 'differs'],
    ['共有1.86万家。', 'There are 186,000 of them.', '186,000', '18,600', 'magnitude'],
    ['鲜菇一斤卖6块5。', 'Mushrooms sell for 65 yuan a jin.', '65', '6.5', 'magnitude'],
    ['“十五五”规划', 'the 14th Five-Year Plan', '14th', '15th', 'differs'],
  ])('%s / %s', (source, target, quote, replacement, variant) => {
    expect(found('number-mismatch', source, target)).toMatchObject([
      { quote, replacements: [replacement], key: `number-mismatch.${variant}` },
    ])
  })

  test.each([
    ['粮食产量380亿斤以上。', 'Grain output is above 38 billion jin (19 million tonnes).'],
    [
      '四分之三的县优良天数超过九成。',
      'In three quarters of the counties it is good on more than 90 percent of days.',
    ],
    ['14位代表发言。', 'Fourteen representatives spoke.'],
    ['15时开始。', 'It began at 3 p.m.'],
    ['9时半开始。', 'It began at 9:30.'],
    ['老周等137名工人进场。', 'Zhou and 136 other workers started.'],
    ['重80斤。', 'It weighs 40 kilograms.'],
    ['亩产1300斤。', 'The yield was 9.75 t/ha.'],
    ['鲜菇一斤能卖到6块5，涨了1块多。', 'Mushrooms fetch 13 yuan a kilo, over 2 yuan more.'],
    ['鲜菇每公斤卖13元。', 'Mushrooms sell for 6.5 yuan a jin.'],
    ['每张票3元5角。', 'A ticket costs 3 yuan and 5 jiao.'],
    ['平均亩产达650公斤。', 'The average yield reached 9,750 kg per hectare.'],
    ['产量为650公斤/亩。', 'The yield was 9.8 tonnes a hectare.'],
    ['建设2300亩基地。', 'A base of 379 acres was built.'],
    ['开垦1.2万公顷。', 'Some 30,000 acres were reclaimed.'],
    ['全长120公里。', 'It is 75 miles long.'],
    ['体重60公斤。', 'He weighs about 130 pounds.'],
    ['早上7时30分开始。', 'It began at 7: 30 in the morning.'],
    ['增长3.86万人。', 'It grew by some 39,000 people.'],
    ['3-5万人。', 'Between 30,000 and 50,000 people.'],
    ['上世纪80年代。', 'In the 1980s.'],
    ['打八折。', 'It is 20 percent off.'],
    ['身高1.92米。', 'He is 1.92m tall.'],
    ['增长一倍。', 'It doubled.'],
    ['9月16日', 'September 16'],
    ['九一八事变', 'the September 18 Incident'],
    ['五四运动', 'the May 4th Movement'],
    ['党的十八大', 'the 18th Party Congress'],
    ['14亿多人', 'more than 1.4 billion people'],
  ])('agrees: %s / %s', (source, target) => {
    expect(quotes('number-mismatch', source, target)).toEqual([])
    expect(quotes('number-invented', source, target)).toEqual([])
  })
})

test.each([
  // Neither the figure nor what it measures may be another.
  ['亩产1300斤。', 'The yield was 9.57 t/ha.', '9.57'],
  ['亩产1300斤。', 'The yield was 97.5 t/ha.', '97.5'],
  ['亩产1300斤。', 'The yield was 9.75 tonnes.', '9.75'],
  ['共收获1300斤。', 'A harvest of 9.75 t/ha was brought in.', '9.75'],
  ['建设2300亩基地。', 'A base of 397 acres was built.', '397'],
  ['开垦1.2万公顷。', 'Some 20,000 acres were reclaimed.', '20,000'],
  ['全长120公里。', 'It is 57 miles long.', '57'],
  // No time of day.
  ['见表7：35人。', 'See Table 7: 38 people.', '38'],
])('does not fit in another unit: %s / %s', (source, target, quote) => {
  expect(quotes('number-mismatch', source, target)).toEqual([quote])
})

describe('number-invented', () => {
  test('a figure that nothing accounts for', () => {
    expect(quotes('number-invented', '许多企业参加。', 'Some 120 enterprises took part.')).toEqual(['120'])
    expect(quotes('number-invented', '千亩油菜花。', 'Some 70 varieties of rape.')).toEqual(['70'])
  })

  test.each([
    ['今年完成。', 'It will be done in 2026.'],
    ['编制“十五五”规划。', 'Drafting the 15th Five-Year Plan (2026–2030).'],
    ['新冠肺炎疫情。', 'The COVID-19 epidemic.'],
    ['辛亥革命。', 'The Revolution of 1911.'],
    ['国庆节放假。', 'October 1 is a holiday.'],
    ['九一八事变。', 'The September 18 Incident.'],
    ['千亩油菜花竞相绽放。', 'Nearly 70 hectares of rapeseed are in bloom.'],
    ['上万人参加。', 'More than 10,000 people took part.'],
    ['一刻钟便民生活圈。', 'All within a fifteen-minute walk.'],
    [
      '27日8时至28日8时，全省普降暴雨。',
      'It rained everywhere in the 24 hours to 8 a.m. on the 28th, from 8 a.m. on the 27th.',
    ],
  ])('not: %s / %s', (source, target) => {
    expect(quotes('number-invented', source, target)).toEqual([])
  })
})

test('number-missing is a suspicion, for the thorough', () => {
  const pair = ['组织课题研究48项。', 'Research topics were organized.'] as const
  expect(found('number-missing', ...pair)).toEqual([])
  expect(found('number-missing', ...pair, { tier: 'thorough' })).toHaveLength(1)
})

describe('currency-mismatch', () => {
  test('yuan as dollars', () => {
    expect(quotes('currency-mismatch', '投资3亿元。', 'An investment of 300 million dollars.')).toEqual([
      'dollars',
    ])
  })

  test.each([
    ['投资3亿元。', 'An investment of 300 million yuan ($42 million).'],
    ['投资3亿美元。', 'An investment of 300 million dollars.'],
    ['每月挣4000多元。', 'I earn over 4,000 yuan a month.'],
    ['人民币汇率为7元。', 'The yuan stood at 7 against the dollar.'],
    ['这个单元很好。', 'The unit is worth a million dollars.'],
  ])('not: %s / %s', (source, target) => {
    expect(quotes('currency-mismatch', source, target)).toEqual([])
  })
})

describe('date-order', () => {
  test('year first', () => {
    expect(found('date-order', '2024年7月8日', 'launched on 2024 July 8')).toMatchObject([
      { quote: '2024 July 8', replacements: ['July 8, 2024'] },
    ])
  })

  test.each(['July 8, 2024', '8 July 2024', 'In 2024, July 8 was a Monday'])('not: %s', (target) => {
    expect(quotes('date-order', '2024年7月8日', target)).toEqual([])
  })
})
