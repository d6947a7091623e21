import { describe, expect, test } from 'vitest'
import { CALQUE_LINES } from '../../src/checks/calques/all-calques.ts'
import { readCalque } from '../../src/checks/calques/calque.ts'
import { foldHan } from '../../src/text/han/index.ts'
import { builtLexicon } from '../support/lexicon.ts'
import { found, foundInDocument, quotes } from './support/found.ts'

const lexicon = builtLexicon()

const SOURCE =
  '要扑下身子、沉到一线，扎实推进重点工作，层层压实责任，补齐短板弱项，切实解决群众急难愁盼问题，形成工作合力。'
const LITERAL =
  'It is necessary to throw down the body and sink to the front line, solidly promote key work, compact responsibilities layer by layer, make up for shortcomings and weaknesses, effectively solve the urgent and anxious problems of the masses, and form a joint force.'
const FREE =
  'Officials should get down to work at the grass roots, make steady progress on priorities, answer for what they do, mend what is weak, help people with their most pressing concerns, and pull together.'

test.each(CALQUE_LINES.map(readCalque).map((calque) => [calque.sources[0], calque] as const))(
  'the line of %s names sources, what English says, and patterns',
  (_, calque) => {
    expect(calque.advice).not.toEqual({ say: '' })
    for (const source of calque.sources) expect(foldHan(source)).toBe(source)
    for (const phrase of calque.patterns().flat()) expect(phrase.words.length).toBeGreaterThan(0)
  },
)

describe('word-for-word', () => {
  test('a paragraph that is word by word, each place of it', () => {
    const words = quotes('word-for-word', SOURCE, LITERAL)
    expect(words.length).toBeGreaterThan(4)
    expect(words).toContain('masses')
    expect(words.some((quote) => quote.startsWith('throw'))).toBe(true)
  })

  test('a mark takes in the word that its last one belongs to', () => {
    const pair = [
      '他们深入调研，督促整改。',
      'They went deep to investigate and study, and urged rectification.',
    ] as const
    const shown = quotes('word-for-word', `${SOURCE}${pair[0]}`, `${LITERAL} ${pair[1]}`)
    expect(shown).toContain('investigate and study')
  })

  test('a free translation of it has nothing', () => {
    expect(quotes('word-for-word', SOURCE, FREE, { tier: 'thorough' })).toEqual([])
  })

  test('what good translators write once in a while is let be; three of it are for the thorough', () => {
    const thorough = { tier: 'thorough' } as const
    expect(quotes('word-for-word', '依靠群众。', 'We must rely on the masses.', thorough)).toEqual([])
    const three = [
      '依靠群众，优化营商环境，提升获得感。',
      'Rely on the masses, seek optimization of the business environment, and raise the sense of gain.',
    ] as const
    expect(quotes('word-for-word', ...three)).toEqual([])
    expect(quotes('word-for-word', ...three, thorough)).toHaveLength(3)
    const asEnglishSays = [`${three[0]}列出清单。`, `${three[1]} Keep a list.`] as const
    expect(quotes('word-for-word', ...asEnglishSays, thorough)).toHaveLength(3)
  })

  test('what nobody writes is told at once, with what English says', () => {
    const pair = ['推动防线关口前移', 'move the gate of defence forward'] as const
    expect(found('word-for-word', ...pair)).toMatchObject([
      { key: 'word-for-word.wording', params: { suggestion: 'act earlier' } },
    ])
  })

  test.each([
    ['the source says something else', '大门打开', 'the gate moved forward'],
    ['the words stand in two sentences', '关口前移', 'He shut the gate. Forward they went.'],
    ['the word is part of another expression', '建立台账，追究责任', 'They will be held to account.'],
  ])('not where %s', (_, source, target) => {
    expect(quotes('word-for-word', source, target, { tier: 'thorough' })).toEqual([])
  })
})

describe('figures, by what the dictionary says of their characters', () => {
  const source = `${SOURCE}不能温水煮青蛙。`
  const image = 'They must not boil frogs in warm water.'

  test('in a paragraph that is word by word', () => {
    const target = `${LITERAL} ${image}`
    expect(quotes('word-for-word', source, target, { lexicon }).some((quote) => /frog/.test(quote))).toBe(
      true,
    )
    expect(quotes('word-for-word', source, target).some((quote) => /frog/.test(quote))).toBe(false)
  })

  test('which says that the image is to be left out, as the line of a table says that a word is', () => {
    const told = found('word-for-word', source, `${LITERAL} ${image}`, { lexicon })
    const frogs = told.find(({ params }) => /frog/.test(String(params['quote'])))
    expect(frogs).toMatchObject({ key: 'word-for-word.no-image', params: { suggestion: '' } })
    const work = found('word-for-word', `${SOURCE}做好有关工作。`, `${LITERAL} Do the relevant work.`, {
      lexicon,
    })
    expect(work.map(({ key }) => key)).toContain('word-for-word.nothing')
  })

  test.each([
    ['where it stands alone', '不能温水煮青蛙。', image],
    ['where the sense is given', source, `${LITERAL} They must not notice too late.`],
  ])('not %s', (_, zh, target) => {
    expect(quotes('word-for-word', zh, target, { lexicon }).some((quote) => /frog|notice/.test(quote))).toBe(
      false,
    )
  })
})

test('word-for-word-throughout: the headline of a literal text, not of a free one', () => {
  const headline = ['据悉', 'It is reported that a meeting was held'] as const
  expect(foundInDocument('word-for-word-throughout', [headline, [SOURCE, LITERAL]])).toEqual([
    '0 It is reported',
  ])
  expect(foundInDocument('word-for-word-throughout', [headline, [SOURCE, FREE]])).toEqual([])
})

test('word-for-word-throughout: not a paragraph that was edited, though the rest is still literal', () => {
  const edited = [`据悉，${SOURCE}`, `It is reported that this was said. ${FREE}`] as const
  expect(foundInDocument('word-for-word-throughout', [edited, [SOURCE, LITERAL]])).toEqual([])
})

test.each([
  [
    'four characters between two marks',
    '鸟语花香，',
    'Birds sing and flowers smell.',
    ['Birds sing and flowers'],
  ],
  [
    'clauses that answer each other',
    '水有源、树有根。',
    'Water has its source, trees have their roots.',
    ['Water has its source', 'trees have their roots'],
  ],
  ['an image in quotation marks', '“小蜜蜂”来了', 'The "little bees" came.', ['"little bees"']],
  [
    'an idiom, wherever it stands',
    '这里的早晨鸟语花香得很',
    'There birds sing and flowers smell.',
    ['birds sing and flowers'],
  ],
  ['not two words of two characters', '道路交通，', 'road traffic', []],
  ['not a name in quotation marks', '“小蜜蜂”来了', 'The "Little Bees" came.', []],
  ['not the sense', '鸟语花香，', 'Spring is here.', []],
  [
    'a name that is not the established one',
    '市发展改革委通报情况。',
    'The Municipal Development Reform Committee spoke.',
    ['Development Reform Committee'],
  ],
  [
    'clauses of which the first begins after other words',
    '要坚持要素跟着项目走、服务围着项目转。',
    'Elements follow projects and walk, and services turn around projects.',
    ['Elements', 'projects and walk, and services turn around'],
  ],
  [
    'words one after the other as Chinese has them',
    '要引领产业创新。',
    'Lead industrial innovation.',
    ['Lead industrial innovation'],
  ],
  [
    'every word of a clause in the order of Chinese, some of which English passes over',
    '老师让学生把课本带回家里。',
    'Teachers let students take textbooks back home.',
    ['Teachers let students take textbooks back home'],
  ],
  [
    'not a clause with words of its own',
    '老师让学生把课本带回家里。',
    'Teachers now send their students home every day with the textbooks they use.',
    [],
  ],
  ['not such a name', '引领产业创新', 'Lead Industrial Innovation', []],
  ['not two of them', '引领产业', 'Lead industries', []],
  [
    'every other character the same',
    '大力推进医德医风建设。',
    'Promote medical ethics and medical wind.',
    ['medical ethics and medical wind'],
  ],
])('what only looks literal, in a text that is word by word: %s', (_, source, target, quoted) => {
  const options = { lexicon }
  const found = foundInDocument(
    'word-for-word-throughout',
    [
      [source, target],
      [SOURCE, LITERAL],
    ],
    options,
  )
  expect(found.filter((one) => one.startsWith('0 '))).toEqual(quoted.map((quote) => `0 ${quote}`))
  expect(
    foundInDocument(
      'word-for-word-throughout',
      [
        [source, target],
        [SOURCE, FREE],
      ],
      options,
    ),
  ).toEqual([])
})

test('of a name in quotation marks the marks alone are told, not an image', () => {
  const name = '14th Five-Year Plan'
  const told = found(
    'word-for-word',
    `${SOURCE}落实“十四五”规划。`,
    `${LITERAL} They carry out the "${name}".`,
    {
      lexicon,
    },
  )
  expect(told.find(({ params }) => params['quote'] === `"${name}"`)).toMatchObject({
    key: 'word-for-word.wording',
    params: { term: '十四五', suggestion: name },
  })
})

describe('unit-mismatch', () => {
  test.each([
    ['流转土地2300亩', 'transferred 2,300 acres of land', '2,300 acres'],
    ['总面积16万亩', 'a total of 160 thousand acres', '160 thousand acres'],
    ['产量500斤', 'a yield of 500 kilograms', '500 kilograms'],
    ['全长42公里', 'a 42-mile road', '42-mile'],
    ['较常年偏多四成', 'four times more than usual', 'four times'],
  ])('%s', (source, target, quote) => {
    expect(quotes('unit-mismatch', source, target)).toEqual([quote])
  })

  test.each([
    ['流转土地2300亩', 'transferred 2,300 mu (153 hectares) of land'],
    ['流转土地1500亩', 'transferred 100 hectares of land'],
    ['重500公斤', 'weighing 500 kilograms'],
    ['超过四成，是去年的四倍', 'over 40 percent, four times as many'],
    ['四次完成', 'done four times'],
    ['2300亩，合153公顷', '153 hectares'],
  ])('not: %s, %s', (source, target) => {
    expect(quotes('unit-mismatch', source, target)).toEqual([])
  })
})
