import { describe, expect, test } from 'vitest'
import {
  contextOf,
  excerptOf,
  findPhrases,
  readQuery,
  termsOf,
  unitsOf,
} from '../../../src/text/search/index.ts'
import { hostileText } from '../hostile-text.ts'
import { fc } from '../../support/property.ts'

const terms = (text: string) => termsOf(unitsOf(text)).join(' ')

describe('terms of an index', () => {
  test.each([
    ['中国人民', '中国 国人 人民 民'],
    ['中国，人民', '中国 国 人民 民'],
    ['5G网络', '5g 网络 络'],
    ['Strengthen the Guidance!', 'strengthen the guidance'],
    ['café ＡＢＣ', 'cafe abc'],
    ['1,234.5%', '1 234 5'],
    ['𠮷野家', 'u20bb7野 野家 家'],
    ['ガ行', 'ガ行 行'],
    ['…—、。', ''],
    ['質量，ＧＤＰ１０％', '质量 量 gdp10'],
  ])('%s', (text, expected) => {
    expect(terms(text)).toBe(expected)
  })
})

describe('a query', () => {
  const phrases = (text: string) =>
    readQuery(text).map(({ terms, open }) => terms.join(' ') + (open ? '*' : ''))

  test.each<[string, string[]]>([
    ['中国', ['中国']],
    ['中国人', ['中国 国人']],
    ['国', ['国*']],
    ['中国 人民', ['中国', '人民']],
    ['5G 网络', ['5g', '网络']],
    ['5G网络', ['5g 网络']],
    ['strengthen the guidance', ['strengthen the guidance']],
    ['strengthen*', ['strengthen*']],
    ['  ，。 ', []],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected)
  })
})

describe('finding', () => {
  test.each<[string, string, string[] | null]>([
    ['要统筹兼顾，统筹安排。', '统筹', ['统筹', '统筹']],
    ['The well-known Guidance.', 'well known guidance', ['well-known Guidance']],
    ['the guidance; guidance', 'guidance guidance', ['guidance; guidance']],
    ['人民中国', '国人', null],
    ['5G网络', '5G 网络', ['5G', '网络']],
    ['strengthening', 'strengthen', null],
    ['strengthening', 'strengthen*', ['strengthening']],
    ['哈哈哈', '哈哈', ['哈哈哈']],
    ['😀質量強國，质量', '质量', ['質量', '质量']],
    ['质量强国', '質量強國', ['质量强国']],
    ['這裏，這裡，这里', '这里', ['這裏', '這裡', '这里']],
    ['👨‍👩‍👧 １０月１日', '10月', ['１０月']],
  ])('%s: %s', (text, query, expected) => {
    const found = findPhrases(text, readQuery(query))
    expect(found && found.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

/** How an index answers: the terms in a row, the last one open if the phrase is. */
function indexFinds(text: string, query: string): boolean {
  const all = termsOf(unitsOf(text))
  return readQuery(query).every(({ terms: wanted, open }) =>
    all.some((_, at) =>
      wanted.every((term, k) => {
        const here = all[at + k]
        return open && k === wanted.length - 1 ? here?.startsWith(term) : here === term
      }),
    ),
  )
}

const han = fc.string({
  unit: fc.constantFrom(...'中国人民的是在不统筹兼顾，。、 5Ga\n𠮷々ガ'),
  minLength: 2,
  maxLength: 40,
})
const english = fc
  .array(
    fc.constantFrom(
      'the',
      'Guidance',
      'of',
      'well-known',
      "can't",
      '5G',
      '1,234',
      'café',
      'Xi’s',
      '(and)',
      'the,',
    ),
    {
      minLength: 1,
      maxLength: 15,
    },
  )
  .map((words) => words.join(' '))

test('every stretch of two or more characters of Chinese is found in the text it was cut from', () => {
  fc.assert(
    fc.property(han, fc.nat(), fc.nat(), (text, a, b) => {
      const units = unitsOf(text).filter(({ run }) => run > 0)
      if (units.length < 2) return
      const from = a % (units.length - 1)
      const to = from + 1 + (b % (units.length - 1 - from))
      // Words within the stretch are cut at their own borders too.
      const query = text.slice(units[from]!.start, units[to]!.end)
      expect(indexFinds(text, query)).toBe(true)
      expect(findPhrases(text, readQuery(query))).not.toBeNull()
    }),
  )
})

test('every run of English words is found in the text it was cut from', () => {
  fc.assert(
    fc.property(english, fc.nat(), fc.nat(), (text, a, b) => {
      const words = text.split(' ')
      const from = a % words.length
      const query = words.slice(from, from + 1 + (b % (words.length - from))).join(' ')
      expect(indexFinds(text, query)).toBe(true)
      expect(findPhrases(text, readQuery(query))).not.toBeNull()
    }),
  )
})

test('whatever the text: places in order, within it and outside of characters; what finds it, the index finds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, query) => {
      for (const [one, next] of pairwise(unitsOf(text))) {
        expect(one.end).toBeGreaterThan(one.start)
        expect(next.start).toBeGreaterThanOrEqual(one.end)
      }
      const found = findPhrases(text, readQuery(query))
      if (found === null || found.length === 0) return
      for (const { start, end } of found) expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/)
    }),
  )
})

function pairwise<T>(items: readonly T[]): [T, T][] {
  return items.slice(1).map((item, k) => [items[k]!, item])
}

describe('an excerpt', () => {
  const words = Array.from({ length: 200 }, (_, k) => `word${k}`).join(' ')

  test('keeps what was found, and says what was cut', () => {
    const spans = findPhrases(words, readQuery('word150'))!
    const { text, spans: inside, cut } = excerptOf(words, spans, 100)
    expect(inside.map(({ start, end }) => text.slice(start, end))).toEqual(['word150'])
    expect(text.length).toBeLessThan(140)
    expect(text).toMatch(/^word\d+ .* word\d+$/)
    expect(cut).toEqual({ before: true, after: true })
  })

  test('of a short text is the text', () => {
    expect(excerptOf('短文', [{ start: 0, end: 1 }], 100)).toEqual({
      text: '短文',
      spans: [{ start: 0, end: 1 }],
      cut: { before: false, after: false },
    })
  })

  test('holds the first find where its start steps back out of a character', () => {
    const text = '𐀀改革well-knownthethe the改革'
    expect(excerptOf(text, [{ start: 24, end: 26 }], 25).spans).toEqual([{ start: 24, end: 26 }])
  })

  test('is always a stretch of its text, without half a character, with the first find in it', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { maxLength: 8 }),
        fc.nat(),
        fc.integer({ min: 20, max: 60 }),
        (parts, at, length) => {
          const whole = parts.join('改革')
          const found = findPhrases(whole, readQuery('改革')) ?? []
          const spans = found.slice(found.length === 0 ? 0 : at % found.length)
          const { text, spans: inside } = excerptOf(whole, spans, length)
          expect(whole).toContain(text)
          if (text.length < whole.length) expect(text.length).toBeLessThanOrEqual(length + 20)
          if (spans.length > 0) expect(inside.length).toBeGreaterThan(0)
          inside.forEach(({ start, end }, k) => {
            expect(text.slice(start, end)).toBe(whole.slice(spans[k]!.start, spans[k]!.end))
          })
        },
      ),
    )
  })
})

describe('the words around a phrase', () => {
  test.each([
    ['We strengthen the guidance of the workers', 'the guidance', 12, '…strengthen ', ' of the…'],
    ['We strengthen the guidance of the work', 'the guidance', 99, 'We strengthen ', ' of the work'],
    ['要坚持目标导向和问题导向相统一', '导向和', 3, '…持目标', '问题导…'],
  ])('%s, %s, %i', (text, phrase, around, before, after) => {
    const start = text.indexOf(phrase)
    expect(contextOf(text, { start, end: start + phrase.length }, around)).toEqual({ before, after })
  })

  test('are always those of the text, and no half characters', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, fc.nat(40), (left, phrase, right, around) => {
        const span = { start: left.length, end: left.length + phrase.length }
        const { before, after } = contextOf(left + phrase + right, span, around)
        expect(left.endsWith(before.replace(/^…/, '')) || left.endsWith(before)).toBe(true)
        expect(right.startsWith(after.replace(/…$/, '')) || right.startsWith(after)).toBe(true)
        if (left.isWellFormed() && right.isWellFormed()) expect((before + after).isWellFormed()).toBe(true)
      }),
      // Beside a half that has lost its other half stands a whole character.
      { examples: [['𠀀', '\uDE00', '', 0]] },
    )
  })
})
