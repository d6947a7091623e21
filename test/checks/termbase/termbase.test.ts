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
    ['打牢安全生产基础', 'lay a solid foundation for workplace safety'],
    ['补齐短板弱项', 'remedy shortcomings and weaknesses'],
    ['建立问题台账', 'keep a ledger of problems'],
    ['把脉经济运行', 'take the pulse of the economy'],
    ['双方深入交流', 'the two sides had an in-depth exchange of views'],
    ['体操单项冠军', 'the individual champion in gymnastics'],
    ['马拉松赛道沿湖而建', 'the race course follows the lake'],
    ['稳外贸、稳外资', 'keep stable foreign trade and foreign investment'],
    ['为城市增光添彩', 'add luster to the city'],
    ['稳健的货币政策', 'a sound monetary policy'],
    ['滴灌代替了大水漫灌', 'drips took the place of flood irrigation'],
    ['靠前指挥', 'they commanded from the front'],
    ['牢记嘱托', 'fulfil the task entrusted to them'],
    ['家喻户晓', 'it has become a household name and a draw for tourists'],
    ['打响农产品品牌', 'farmers started building a brand'],
    ['主动作为', 'take the initiative as soon as they can'],
    ['百年变局', 'changes not seen in a hundred years'],
    ['建成新气象站', 'the new weather station was built'],
    ['民警发现一起案件', 'police discovered a case'],
    ['“五一”假期，接待游客51万人次', 'in the May Day holiday, visits rose by 51 percent'],
    ['养殖黄牛', 'farmers raise yellow cattle'],
    ['一场及时雨', 'a timely rain ended the drought'],
    ['性价比高', 'a good price-performance ratio'],
    ['提取法定公积金', 'set aside the public reserve fund'],
    ['全市有三家三甲医院', 'three hospitals of the city are of the top tier'],
    ['纠正上有政策、下有对策', 'policies from above must not be evaded by local countermeasures'],
    ['落实主体责任', 'the main responsibility lies with them'],
    ['整治高价彩礼', 'end the custom of the high bride price'],
    ['方便异地就医', 'different medical institutions accept the card'],
    ['行使留置权', 'have a lien on the goods'],
  ])('not what editors write themselves: %s', (source, target) => {
    expect(quotes('avoided-rendering', source, target)).toEqual([])
    expect(quotes('word-for-word', source, target)).toEqual([])
  })

  test.each([
    ['应改尽改', 'all that should be corrected should be corrected', 'every last one'],
    ['送上政策礼包', 'sent policy gift packages', 'package of measures'],
    ['常务副县长出席', 'the standing deputy county head', 'executive vice'],
    ['化解金融风险', 'dissolve financial risks', 'defuse financial risk'],
    ['做好案件后半篇文章', 'write the second half of the article', 'follow-up work'],
    ['坚持永远在路上', 'stay forever on the road', 'is a never-ending task'],
    ['防止反弹回潮', 'prevent rebound and backflow', 'come back'],
    ['为干部澄清正名', 'clarify and rectify the names of officials', 'clear the name of'],
    ['严查异地执法', 'off-site law enforcement', 'law enforcement outside one’s jurisdiction'],
    ['杜绝跑冒滴漏', 'run, emit, drip and leak', 'leaks and waste'],
    ['打造幸福河', 'make it a happy river', 'a river that enriches people’s lives'],
    ['深化产教融合', 'combine production and education', 'industry and education'],
    ['药品带量采购', 'purchasing of drugs with volume', 'volume-based procurement'],
    ['听取情况介绍', 'listened to the introduction', 'be told about …'],
    ['看病难', 'the difficulty of seeing a doctor', 'medical care is hard to get and expensive'],
  ])('with the words of that very source: %s', (source, target, suggestion) => {
    expect(found('avoided-rendering', source, target)).toMatchObject([{ params: { suggestion } }])
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
