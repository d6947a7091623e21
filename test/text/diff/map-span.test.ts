import { describe, expect, it } from 'vitest'
import { mapSpan } from '../../../src/text/diff/index.ts'
import { versions } from '../hostile-text.ts'
import { fc } from '../../support/property.ts'

const before = 'The reform went ahead. Farmers received new subsidies for seed. Exports grew fast.'
const find = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
})

describe('mapSpan', () => {
  it.each([
    ['keeps its words when text comes before', 'new subsidies', `Yes. ${before}`, 'new subsidies'],
    [
      'grows with an edit inside',
      'received new subsidies',
      before.replace('new', 'some new'),
      'received some new subsidies',
    ],
    [
      'follows a sentence that moved',
      'Exports grew',
      `Exports grew fast. ${before.slice(0, 63)}`,
      'Exports grew',
    ],
    ['is lost with its words', 'Farmers', before.replace('Farmers', 'Peasants'), null],
    ['never lands on a look-alike', 'Exports grew fast.', before.replace(' Exports grew fast.', ''), null],
  ])('%s', (_, quote, after, expected) => {
    const span = mapSpan(before, after, find(before, quote), 'en')
    expect(span && after.slice(span.start, span.end)).toBe(expected)
  })

  it.each([
    ['plan', 'The new five-year plan', 18],
    ['plan', 'plan for the next five years', 0],
    ['规划', '全省国民经济和社会发展第十五个五年规划', 17],
    ['plan', 'planning of the next five years', null],
    ['plan', 'a floorplan', null],
    ['plan', 'a work of another kind', null],
  ])('a heading of one word, “%s”, that becomes “%s” stands at %s', (heading, after, at) => {
    const span = mapSpan(heading, after, { start: 0, end: heading.length }, 'en')
    expect(span).toEqual(at === null ? null : { start: at, end: at + heading.length })
    const back = mapSpan(after, heading, { start: at ?? 0, end: (at ?? 0) + heading.length }, 'en')
    expect(back).toEqual(at === null ? null : { start: 0, end: heading.length })
  })

  it('keeps its very words when others change, and is lost when they go', () => {
    const words = Array.from({ length: 30 }, (_, k) => `word${String.fromCharCode(97 + k)}`)
    const textOf = (list: readonly string[]) => list.join(' ')
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: 24 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ at: fc.nat(6), drop: fc.nat(2), put: fc.nat(2) }), { maxLength: 3 }),
        fc.boolean(),
        (from, length, edits, cutOut) => {
          const start = textOf(words.slice(0, from)).length + 1
          const quote = textOf(words.slice(from, from + length))
          const after = cutOut ? words.toSpliced(from, length) : [...words]
          for (const { at, drop, put } of edits) after.splice(at, drop, ...Array(put).fill('new'))
          const span = mapSpan(textOf(words), textOf(after), { start, end: start + quote.length }, 'en')
          expect(span && textOf(after).slice(span.start, span.end)).toBe(cutOut ? null : quote)
        },
      ),
    )
  })

  it('stays inside the new text and in order', () => {
    fc.assert(
      fc.property(versions(1), fc.nat(), fc.nat(), ({ base, edited }, x, y) => {
        const [start, end] = [x % (base.length + 1), y % (base.length + 1)].toSorted((a, b) => a - b) as [
          number,
          number,
        ]
        const span = mapSpan(base, edited[0]!, { start, end }, 'zh')
        if (!span) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(edited[0]!.length)
      }),
    )
  })
})
