import { describe, expect, test } from 'vitest'
import { found, foundInDocument, quotes } from './support/found.ts'

describe('name-misspelt', () => {
  test.each([
    ['院长祝云帆建议，处理好关系。', 'Zhu Yunfang, the president, suggested', 'Zhu Yunfang', 'Zhu Yunfan'],
    ['记者林知夏报道。', 'reporter Lin Zhixi wrote', 'Lin Zhixi', 'Lin Zhixia'],
    ['副总经理欧阳倚玲说。', 'Ouyang Yinling said', 'Ouyang Yinling', 'Ouyang Yiling'],
    [
      '副省长沈怀川边听边记。',
      'Shen Huai Chuan, vice governor, took notes.',
      'Shen Huai Chuan',
      'Shen Huaichuan',
    ],
    ['72岁的沈怀川边听边记。', 'Shen Huai Chuan, 72, took notes.', 'Shen Huai Chuan', 'Shen Huaichuan'],
    ['沈怀川边听边记。', 'Shen Huai-chuan took notes.', 'Shen Huai-chuan', 'Shen Huaichuan'],
  ])('%s / %s', (source, target, quote, replacement) => {
    expect(found('name-misspelt', source, target)).toMatchObject([{ quote, replacements: [replacement] }])
  })

  test.each([
    ['院长祝云帆建议。', 'Zhu Yunfan suggested', 'right'],
    ['院长祝云帆建议。', 'Zhu Yunfan’s suggestion', 'with the genitive'],
    ['孙中山说。', 'Sun Yat-sen said', 'a romanization of its own'],
    ['陳水扁說。', 'Chen Shui-bian said', 'a hyphen where the source is in traditional characters'],
    ['王毅和王军出席。', 'Wang Jun and Wang Yi attended', 'two of one surname'],
    ['安徽省长江沿岸', 'Jiang Su province', 'no person'],
    ['沈怀川、老大房等老字号', 'Shen Huai Chuan and other old brands', 'what may be a brand'],
    ['张西安说', "Zhang Xi'an said", 'an apostrophe between syllables'],
  ])('not: %s / %s (%s)', (source, target) => {
    expect(quotes('name-misspelt', source, target)).toEqual([])
  })
})

describe('list-item-missing', () => {
  const bodies = ['财政厅', '自然资源厅', '生态环境厅', '农业农村厅', '水利厅', '商务厅', '教育厅', '统计局']
  const source = `省${bodies.join('、省')}等单位负责同志参加。`
  const english = [
    'Finance',
    'Natural Resources',
    'Ecology and Environment',
    'Agriculture and Rural Affairs',
    'Water Resources',
    'Commerce',
    'Education',
  ]
  const target = (list: readonly string[]) =>
    `Officials of ${list.map((name) => `the Department of ${name}`).join(', ')}, the Bureau of Statistics and other bodies attended.`

  test('one body fewer', () => {
    const [finding] = found(
      'list-item-missing',
      source,
      target(english.filter((name) => name !== 'Natural Resources')),
    )
    expect(finding?.params).toMatchObject({ expected: '8', found: '7' })
  })

  test('all of them', () => {
    expect(quotes('list-item-missing', source, target(english))).toEqual([])
  })

  test('a comma of a Latin keyboard ends a list as 「，」 does', () => {
    const clauses =
      '坚持问题导向、目标导向、结果导向,建立清单、挂图作战、对账销号,做到不查清、不整改、不满意不放过。'
    const text =
      'Problems should be listed, tracked on wall charts, and checked off, item by item, only once solved.'
    expect(quotes('list-item-missing', clauses, text)).toEqual([])
  })

  test('a list turned into something else', () => {
    expect(quotes('list-item-missing', source, 'Officials of eight bodies, high and low, attended.')).toEqual(
      [],
    )
  })
})

describe('parallel-missing', () => {
  const source = '有的摆问题，有的提思路，有的算细账。'

  test('the third is not there', () => {
    const target = 'Delegates of some cities spoke, some laid out problems, some put forward ideas.'
    expect(found('parallel-missing', source, target)).toMatchObject([{ sourceStart: 12, sourceEnd: 17 }])
  })

  test.each([
    'Some laid out problems, some put forward ideas, and some did the sums.',
    'They laid out problems, put forward ideas and did the sums.',
  ])('not: %s', (target) => {
    expect(quotes('parallel-missing', source, target)).toEqual([])
  })
})

describe('length-off', () => {
  const source = '全省上下迎难而上，经济社会发展取得新的成绩。'.repeat(6)

  test('far too short', () => {
    expect(found('length-off', source, 'Progress was made.')).toMatchObject([{ key: 'length-off.short' }])
  })

  test('as long as a translation is', () => {
    expect(
      quotes('length-off', source, 'The province made fresh progress in its development. '.repeat(9)),
    ).toEqual([])
  })
})

describe('across the document', () => {
  test('a body under two names', () => {
    const pairs = [
      ['省发改委', 'The Provincial Planning and Reform Commission met.'],
      ['省发改委', 'The Provincial Planning and Reform Commission met.'],
      ['省发改委', 'The Provincial Reform and Planning Committee met.'],
    ] as const
    expect(foundInDocument('name-inconsistent', pairs)).toEqual([
      '2 Provincial Reform and Planning Committee',
    ])
  })

  test('a body with and without capitals', () => {
    const pairs = [
      ['省委', 'The Provincial Party Committee met.'],
      ['省委', 'The Provincial Party Committee and the provincial party committee met.'],
    ] as const
    expect(foundInDocument('name-inconsistent', pairs)).toEqual(['1 provincial party committee'])
  })

  test('one list with and without capitals', () => {
    const list = (first: string) => [
      [
        '县财政局、县农业农村局',
        `The ${first} and the county agriculture and rural bureau took part.`,
      ] as const,
    ]
    expect(foundInDocument('name-inconsistent', list('County Finance Bureau'))).toEqual([
      '0 county agriculture and rural bureau',
    ])
    expect(foundInDocument('name-inconsistent', list('county’s finance bureau'))).toEqual([])
  })

  test('two bodies of one kind are not one', () => {
    const pairs = [
      ['省委财经委员会', 'The Financial and Economic Commission met.'],
      ['省人大财经委员会', 'The Financial and Economic Committee met.'],
    ] as const
    expect(foundInDocument('name-inconsistent', pairs)).toEqual([])
  })
})

describe('name-half-capital', () => {
  test.each([
    [
      'said the provincial Department of ecology and environment',
      'Department of ecology and environment',
      'Department of Ecology and Environment',
    ],
    ['at the Municipal party committee', 'Municipal party committee', 'Municipal Party Committee'],
    ["by the County people's government", "County people's government", "County People's Government"],
    ['by the County people’s government', 'County people’s government', 'County People’s Government'],
    [
      'to the Department of Culture and tourism',
      'Department of Culture and tourism',
      'Department of Culture and Tourism',
    ],
    ['The county Finance bureau', 'county Finance bureau', 'County Finance Bureau'],
  ])('%s', (target, quote, name) => {
    expect(found('name-half-capital', '省生态环境厅', target)).toMatchObject([
      { quote, replacements: [name] },
    ])
  })

  test.each([
    'the provincial Department of Ecology and Environment',
    'the provincial department of ecology and environment',
    'Municipal party committees met. County finance bureaus paid.',
    'Department of finance officials came.',
    'the municipal Party committee and the county Party Committee',
    'the Heyang County finance bureau and the CPC Heyang County Party committee',
    'the Department of Finance and education officials',
    'the Ministry of Finance and local banks',
    'the County held a meeting in its finance bureau',
    "the Provincial People's Government",
  ])('not: %s', (target) => {
    expect(quotes('name-half-capital', '省生态环境厅', target)).toEqual([])
  })
})
