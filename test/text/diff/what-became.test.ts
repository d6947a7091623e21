import { describe, expect, it } from 'vitest'
import { whatBecame } from '../../../src/text/diff/index.ts'
import { versions } from '../hostile-text.ts'
import { fc } from '../../support/property.ts'

const before = 'The reform went ahead. Farmers received new subsidies for seed. Exports grew fast.'
const whole = [{ start: 0, end: before.length }]

describe('whatBecame', () => {
  it.each([
    ['a word replaced', before.replace('new', 'fresh'), [['new', 'fresh']]],
    ['a word put in', before.replace('went', 'soon went'), [['', 'soon ']]],
    ['a word left out', before.replace('new ', ''), [['new ', '']]],
    ['a sentence put after the last', `${before} Prices fell.`, [['', ' Prices fell.']]],
    ['nothing but space', before.replaceAll('. ', '.\n\n'), []],
    ['a sentence moved', `Exports grew fast. ${before.slice(0, 63).trim()}`, []],
  ])('%s', (_, after, expected) => {
    const { changed } = whatBecame(before, after, whole, 'en')
    const words = changed.map((one) => [one.was, after.slice(one.after.start, one.after.end)])
    expect(words).toEqual(expected)
  })

  it('says nothing of what stands outside the stretches', () => {
    const first = [{ start: 0, end: 22 }]
    expect(whatBecame(before, before.replace('new', 'fresh'), first, 'en')).toEqual({
      kept: [{ before: 0, after: 0, length: 22 }],
      changed: [],
    })
  })

  it('keeps only what reads the same, and tells of every other visible character of the new text', () => {
    fc.assert(
      fc.property(versions(1), ({ base, edited }) => {
        const after = edited[0]!
        const stretches = base === '' ? [] : [{ start: 0, end: base.length }]
        const { kept, changed } = whatBecame(base, after, stretches, 'zh')
        const told = new Set<number>()
        for (const { before: from, after: to, length } of kept) {
          expect(after.slice(to, to + length)).toBe(base.slice(from, from + length))
          for (let k = 0; k < length; k++) told.add(to + k)
        }
        for (const { after: span } of changed) for (let k = span.start; k < span.end; k++) told.add(k)
        if (base === '') return
        const untold = [...after].length > 0 ? Array.from({ length: after.length }, (_, k) => k) : []
        expect(untold.filter((k) => !told.has(k) && /\S/.test(after[k]!))).toEqual([])
      }),
    )
  })
})
