import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../src/text/segment/index.ts'
import { hostileText, language } from '../hostile-text.ts'
import { draws, fc } from '../../support/property.ts'

const words = (text: string, lang: string) =>
  tokenize(text, lang).map(({ start, end }) => text.slice(start, end))

describe('tokenize', () => {
  it.each([
    ['en', "It's well-known.", ["It's", ' ', 'well', '-', 'known', '.']],
    ['en', '1,234.5 at 12:30, 5G', ['1,234.5', ' ', 'at', ' ', '12:30', ',', ' ', '5G']],
    ['en', 'foo_bar (v2)', ['foo_bar', ' ', '(', 'v2', ')']],
    ['zh', '我们研究生命。', ['我们', '研究', '生命', '。']],
    ['zh', '增长2万GDP', ['增长', '2', '万', 'GDP']],
    ['en', 'e\u0301te\u0301 👨‍👩‍👧🇨🇳', ['e\u0301te\u0301', ' ', '👨‍👩‍👧', '🇨🇳']],
    ['en', 'a\r\n\r\nb', ['a', '\r\n\r\n', 'b']],
  ])('cuts %s %j', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected)
  })

  it('names the kinds', () => {
    const text = 'Up 3.5%, 三千五百人 😀'
    expect(tokenize(text, 'zh').map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['word', 'Up'],
      ['space', ' '],
      ['number', '3.5%'],
      ['punctuation', ','],
      ['space', ' '],
      ['number', '三千五百'],
      ['word', '人'],
      ['space', ' '],
      ['other', '😀'],
    ])
  })

  it('keeps a sign that is written around what follows with it', () => {
    expect(words('\u0600the \u06dd12', 'en')).toEqual(['\u0600the', ' ', '\u06dd12'])
  })

  it('cuts Han the same whatever stands beyond the next mark', () => {
    expect(words('研究生命，起源', 'zh').slice(0, 2)).toEqual(words('研究生命', 'zh'))
  })

  it('partitions any text and never cuts a visible character', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    fc.assert(
      fc.property(hostileText, language, (text, lang) => {
        let at = 0
        for (const { start, end } of tokenize(text, lang)) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(text.length)
        const cuts = new Set(Array.from(graphemes.segment(text), ({ index }) => index))
        for (const { start } of tokenize(text, lang)) {
          // A lone mark or joiner may begin a token of its own, and a sign written around what follows be one.
          if (cuts.has(start) || /[[\p{L}\p{Cf}]--\u200d]$/v.test(text.slice(0, start))) continue
          expect(text.slice(start)).toMatch(/^[\p{M}\u200d]/u)
        }
      }),
      { numRuns: draws(500) },
    )
  })
})
