import { describe, expect, test } from 'vitest'
import { alignUnits, segmentPair } from '../../../src/text/align/index.ts'
import { builtLexicon } from '../../support/lexicon.ts'

const lexicon = builtLexicon()

/** A report as provincial governments write them, with the English of a machine. Segments are the rows. */
const REPORT: readonly (readonly [zh: string, en: string])[] = [
  [
    '坚持两手抓、两手都要硬，扎实推进精神文明建设。',
    'Grasp with both hands, both hands must be hard, and solidly advance the construction of spiritual civilization. ',
  ],
  [
    '会议指出，今年以来，全市上下认真贯彻落实决策部署，经济运行总体平稳，一季度地区生产总值同比增长5.2%，城镇新增就业12.3万人，粮食播种面积稳定在860万亩。',
    'The meeting pointed out that since the beginning of this year, the whole city has conscientiously implemented the decisions and arrangements. The economy has been generally stable. In the first quarter, regional GDP grew by 5.2 percent year on year, 123,000 new urban jobs were created, and the area sown to grain held steady at 8.6 million mu. ',
  ],
  [
    '要加强组织领导，压实主体责任。要做好各项工作，确保完成全年目标任务。',
    'It is necessary to strengthen organizational leadership and to consolidate the main responsibility, to do a good job in all work, and to ensure that the targets for the whole year are met. ',
  ],
  [
    '市委书记王建国强调，各级党委要加强对农村工作的指导，深入基层调查研究，及时解决群众反映强烈的突出问题；要推动城乡融合发展，加快补齐基础设施短板。',
    'Municipal Party Secretary Wang Jianguo stressed that Party committees at all levels should strengthen guidance of rural work, go deep into the grassroots to investigate, and promptly solve outstanding problems strongly reflected by the masses. Integrated urban-rural development should be promoted, and efforts made to shore up weak links in infrastructure. ',
  ],
  ['会议还研究了其他事项。', 'Other matters were also studied at the meeting.'],
]
const zh = REPORT.map(([source]) => source).join('')
const en = REPORT.map(([, target]) => target).join('')

describe('a paragraph of government news', () => {
  test('falls into the segments a translator would make', () => {
    const segments = segmentPair(zh, en, { sourceLang: 'zh', targetLang: 'en', lexicon })
    expect(
      segments.map(({ source, target }) => [
        zh.slice(source.start, source.end),
        en.slice(target.start, target.end),
      ]),
    ).toEqual(REPORT)
  })

  test('does so read from English to Chinese too', () => {
    const segments = segmentPair(en, zh, { sourceLang: 'en', targetLang: 'zh', lexicon })
    expect(segments.map(({ target }) => zh.slice(target.start, target.end))).toEqual(
      REPORT.map(([source]) => source),
    )
  })
})

const PARAGRAPHS: readonly (readonly [zh: string, en: string])[] = [
  ['全省农村工作会议在长沙召开', 'Provincial Conference on Rural Work Held in Changsha'],
  ['会议由省长主持。', 'The meeting was chaired by the governor.'],
  [
    '会议听取了农业部门的汇报，并就粮食生产作出安排。',
    'It heard a report by the agricultural authorities and made arrangements for grain production.',
  ],
  ['与会专家就水利建设提出了建议。', 'Experts at the meeting made suggestions on water conservancy.'],
  [
    '记者从会上获悉，新铁路将于明年开工。',
    'Reporters learned that construction of the new railway will begin next year.',
  ],
  ['学校和医院的建设也将加快。', 'Schools and hospitals will also be built faster.'],
  ['最后，省长感谢各位代表。', 'In closing, the governor thanked the delegates.'],
]

const align = (source: readonly string[], target: readonly string[]) =>
  alignUnits(source, target, { sourceLang: 'zh', targetLang: 'en', unit: 'paragraph', lexicon }).map(
    ({ source, target }) => `${source.start}-${source.end}:${target.start}-${target.end}`,
  )
const sources = PARAGRAPHS.map(([source]) => source)
const targets = PARAGRAPHS.map(([, target]) => target)

describe('paragraphs of a report', () => {
  test('pair one by one', () => {
    expect(align(sources, targets)).toEqual(PARAGRAPHS.map((_, k) => `${k}-${k + 1}:${k}-${k + 1}`))
  })

  test('one that was dropped stands alone', () => {
    expect(align(sources, targets.toSpliced(3, 1))).toEqual([
      '0-1:0-1',
      '1-2:1-2',
      '2-3:2-3',
      '3-4:3-3',
      '4-5:3-4',
      '5-6:4-5',
      '6-7:5-6',
    ])
  })

  test('two that were merged stand beside one', () => {
    const merged = targets.toSpliced(4, 2, `${targets[4]} ${targets[5]}`)
    expect(align(sources, merged)).toContain('4-6:4-5')
  })

  test('none is lost where one side has no breaks at all', () => {
    const beads = alignUnits(sources, [targets.join(' ')], {
      sourceLang: 'zh',
      targetLang: 'en',
      unit: 'paragraph',
      lexicon,
    })
    expect(beads.at(-1)!.source.end).toBe(sources.length)
    expect(beads.at(-1)!.target.end).toBe(1)
  })

  test('traditional characters align as well', () => {
    expect(
      align(
        ['農民得到了補貼。', '鐵路將於明年開工。'],
        ['Farmers received subsidies.', 'The railway will begin next year.'],
      ),
    ).toEqual(['0-1:0-1', '1-2:1-2'])
  })
})

test('other languages align by names, numbers and length', () => {
  const german = [
    'Die Konferenz fand 2019 in Genf statt.',
    'Frau Müller sprach zuerst.',
    'Danach gab es 12 Vorträge.',
  ]
  const french = [
    'La conférence a eu lieu à Genève en 2019.',
    'Mme Müller a parlé en premier.',
    'Il y a eu ensuite 12 exposés.',
  ]
  const beads = alignUnits(german, french, { sourceLang: 'de', targetLang: 'fr', unit: 'sentence' })
  expect(beads.map(({ source, target }) => [source.start, target.start])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})
