import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import json from '../../sample/planning-symposium/sample.json' with { type: 'json' }
import { CATEGORIES } from '../../src/domain/index.ts'
import type { Sample, SampleComment, SampleCorrection } from '../../sample/sample.ts'

const folder = join(import.meta.dirname, '../../sample/planning-symposium')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const paragraphs = (file: string): string[] => read(file).slice(0, -1).split('\n\n')
const words = (text: string): number => text.split(/\s+/).length
const occurrences = (text: string, part: string): number => text.split(part).length - 1

const runsOn = (sentence: string): boolean => words(sentence) >= 60 && occurrences(sentence, ',') >= 5

const sample = json as Sample
const source = paragraphs('zh.txt')
const machine = paragraphs('en-machine.txt')
const light = paragraphs('en-edited-1.txt')
const house = paragraphs('en-edited-2.txt')

/** The pair whose English is one paragraph in the machine draft and two in the edits. */
const SPLIT_PAIR = 6

/** The English of a pair in an edited text. */
function pairText(edited: readonly string[], pair: number): string {
  if (pair === SPLIT_PAIR) return edited.slice(pair - 1, pair + 1).join('\n\n')
  return edited[pair < SPLIT_PAIR ? pair - 1 : pair] ?? ''
}

describe('the files of the sample', () => {
  it.each(readdirSync(folder))('%s is clean UTF-8: NFC, no CR, no BOM, one newline at the end', (file) => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(join(folder, file)),
    )
    expect(text).toBe(text.normalize('NFC'))
    expect(text).not.toMatch(/[\r\uFEFF\uFFFD]/)
    expect(text).toMatch(/[^\n]\n$/)
  })

  it.each(readdirSync(folder).filter((file) => file.endsWith('.txt')))(
    '%s parts its paragraphs by exactly one blank line and has no stray spaces',
    (file) => {
      const text = read(file)
      expect(text).not.toMatch(/\n{3}|[^\n]\n[^\n]/)
      expect(text).not.toMatch(/^[ \u3000]|[ \u3000]$| {2}|\t|\u00A0/m)
    },
  )

  it('has a headline and seven paragraphs, and a paragraph more once one is split', () => {
    expect([source, machine, light, house].map((text) => text.length)).toEqual([8, 8, 9, 9])
  })

  it('has long paragraphs: 180 to 350 characters of Chinese, at most 350 words of English', () => {
    for (const text of source.slice(1)) {
      expect(text.length).toBeGreaterThanOrEqual(180)
      expect(text.length).toBeLessThanOrEqual(350)
    }
    for (const text of [machine, light, house]) {
      expect(text.slice(1).filter((paragraph) => words(paragraph) > 110).length).toBeGreaterThanOrEqual(6)
      expect(Math.max(...text.map(words))).toBeLessThanOrEqual(350)
    }
  })

  it('keeps Chinese punctuation full-width in the source, and out of the edited English', () => {
    expect(read('zh.txt')).not.toMatch(/[,;:()"'?!]/)
    for (const text of [light, house])
      expect(text.join()).not.toMatch(/[\p{sc=Han}\u3000-\u303F\uFF00-\uFFEF]/u)
    expect(house.join()).not.toMatch(/["']/)
  })
})

describe('what the machine draft does wrong', () => {
  it.each<[fault: string, pair: number, source: string, machine: string, stillAfterTheLightEdit: boolean]>([
    ['headline run on', 1, '开门问策', 'opening the door to ask for strategies', false],
    ['lower-case start', 2, '他强调', '. he emphasized', false],
    ['slogan taken literally', 2, '钉钉子精神', 'spirit of hammering nails', true],
    ['doublet', 3, '错综复杂', 'complicated and complicated', false],
    ['wrong magnitude', 3, '3.2万亿元', '320 billion yuan', true],
    ['成 read as percent', 3, '近四成', 'nearly 4 percent', false],
    ['unpaired quote', 3, '“十三五”末', '"13th Five-Year Plan; the', false],
    ['full-width comma', 3, '万亿元，', 'yuan\uFF0Cwith', false],
    ['full-width brackets', 3, '（市、区）', '\uFF08cities, districts\uFF09', false],
    ['slogan taken literally', 3, '短板', 'short board', false],
    ['Han left over', 4, '白屿市', '白屿 City', false],
    ['wrong name', 4, '云津精工集团', 'Yunjin Seiko Group', false],
    ['slogan taken literally', 4, '“放管服”改革', '"release, management and service" reform', true],
    ['name spelt two ways', 5, '沈怀川边听边记', 'Shen Huai-chuan', true],
    ['frame taken literally', 5, '以数字化转型为抓手', 'as the grasping hand', false],
    ['slogan taken literally', 5, '龙头带动作用', 'dragon head driving role', true],
    ['empty frame', 5, '做好优化营商环境工作', 'do a good job in the work of', true],
    ['slogan taken literally', 5, '既雪中送炭，又锦上添花', 'add flowers to the brocade', true],
    ['repeated word', 5, '让各类企业', 'so that that all', false],
    ['slogan taken literally', 6, '两手抓、两手都要硬', 'both hands must be hard', true],
    ['repeated verb', 6, '兜住兜准兜牢', 'catch, catch accurately and catch firmly', false],
    ['organ named two ways', 7, '省发展和改革委员会', 'Provincial Reform and Development Committee', true],
    ['doublet', 7, '指导引导', 'strengthen the guidance and guidance', true],
    ['slogan taken literally', 7, '闭门造车', 'build a car behind closed doors', false],
    ['date part taken literally', 7, '11月中旬', 'the middle ten days of November', false],
    ['lower-case start', 7, '要强化规划执行', '. it is necessary', false],
    ['slogan taken literally', 7, '一茬接着一茬干', 'one crop after another', true],
    ['date in Chinese order', 8, '2024年7月8日', '2024 July 8', true],
    ['wrong word', 8, '论证会', 'demonstration meetings', true],
  ])('%s in pair %i: %s → %s', (_fault, pair, chinese, english, stillAfterTheLightEdit) => {
    expect(source[pair - 1]).toContain(chinese)
    expect(machine[pair - 1]).toContain(english)
    expect(pairText(light, pair).includes(english)).toBe(stillAfterTheLightEdit)
    expect(house.join()).not.toContain(english)
  })

  it.each([
    ['a clause', 3, '居民收入增长与经济增长基本同步', 'incomes have grown broadly in step'],
    ['an item of a series', 4, '有的算细账', 'some did the sums'],
    ['a body of a list', 8, '省自然资源厅', 'Department of Natural Resources'],
  ])('leaves out %s in pair %i, which the house edit restores', (_what, pair, chinese, english) => {
    expect(source[pair - 1]).toContain(chinese)
    expect(machine[pair - 1]).not.toContain(english)
    expect(pairText(light, pair)).not.toContain(english)
    expect(pairText(house, pair)).toContain(english)
  })

  it('has run-on sentences of at least 60 words and five commas in at least five pairs', () => {
    const pairs = machine.flatMap((text, index) => (text.split('. ').some(runsOn) ? [index + 1] : []))
    expect(pairs.length).toBeGreaterThanOrEqual(5)
    expect(pairs).toContain(8)
  })
})

describe('what the edits do', () => {
  it('splits one paragraph where the second half begins', () => {
    const [first, second] = [light[SPLIT_PAIR - 1], light[SPLIT_PAIR]]
    expect(second).toMatch(/^It is necessary to coordinate development and security/)
    expect(machine[SPLIT_PAIR - 1]).toContain(` ${second}`)
    expect(first).toContain('23,000 suggestions')
  })

  it('moves a sentence from the second half of the split paragraph to the end of the first', () => {
    const wording = 'lucid waters and lush mountains are invaluable assets'
    expect(light[SPLIT_PAIR]).toContain(wording)
    expect(house[SPLIT_PAIR]).not.toContain(wording)
    expect(house[SPLIT_PAIR - 1]?.split('. ').at(-1)).toContain(wording)
  })

  it('moves the list of those who attended to the end', () => {
    const list = 'Policy Research Office of the Provincial Party Committee'
    expect(machine.at(-1)?.indexOf(list)).toBeLessThan(50)
    expect(house.at(-1)?.split('. ').at(-2)).toContain(list)
  })

  it('corrects the figures and leaves every other figure of the source standing', () => {
    const text = house.join(' ')
    const figures = [
      '38 million',
      '3.2 trillion yuan',
      '5.6 percent',
      '18,600',
      '40 percent',
      '38 billion jin',
    ]
    const more = ['4.2 million', '61.3 percent', '90 percent', '2030', '3 percent', '15 percent', '23,000']
    for (const figure of [...figures, ...more, 'July 8, 2024', '48 ', '130 ']) expect(text).toContain(figure)
  })
})

describe('sample.json', () => {
  const editionIds = sample.editions.map((edition) => edition.id)
  const remarks: readonly (SampleCorrection | SampleComment)[] = [...sample.corrections, ...sample.comments]

  it('names every text file once, and no other', () => {
    const named = [...sample.editions, ...sample.revisions].flatMap(({ file }) => (file ? [file] : []))
    expect(named.toSorted()).toEqual(readdirSync(folder).filter((file) => file.endsWith('.txt')))
  })

  it('spreads the revisions over weeks, in order, and lets the remarks follow', () => {
    const times = sample.revisions.map(({ at }) => Date.parse(at))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(14 * 86_400_000)
    for (const { at } of [...sample.revisions, ...remarks])
      expect(new Date(at).toISOString()).toBe(at.replace('Z', '.000Z'))
    for (const { at } of remarks) expect(Date.parse(at)).toBeGreaterThan(times.at(-1) ?? Infinity)
  })

  it('has three corrections and two comments on the newest revision of a known edition', () => {
    expect([sample.corrections.length, sample.comments.length]).toEqual([3, 2])
    for (const { edition, revision } of remarks) {
      expect(editionIds).toContain(edition)
      expect(revision).toBe(sample.revisions.length)
      expect(sample.revisions[revision - 1]?.edition).toBe(edition)
    }
  })

  it('quotes words that occur exactly once, in the pair named', () => {
    for (const { pair, quote } of remarks) {
      if (quote === undefined) continue
      expect(occurrences(read('en-edited-2.txt'), quote)).toBe(1)
      expect(pairText(house, pair)).toContain(quote)
    }
  })

  it('proposes something else, with a category and a reason, each for another pair', () => {
    for (const correction of sample.corrections) {
      expect(correction.replacement).not.toBe(correction.quote)
      expect(CATEGORIES).toContain(correction.category)
      expect(correction.reason).not.toBe('')
    }
    expect(new Set(sample.corrections.map(({ pair }) => pair)).size).toBe(3)
  })
})
