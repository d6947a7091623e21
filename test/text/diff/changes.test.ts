import { describe, expect, it } from 'vitest'
import { applyChanges, cutChanges } from '../../../src/text/diff/index.ts'
import { language, versions } from '../hostile-text.ts'
import { draws, fc } from '../../support/property.ts'

describe('cutChanges', () => {
  it('cuts what was typed into changes that stand alone', () => {
    expect(
      cutChanges('Grasp it with both hands, comrades.', 'Hold it with both hands, friends.', 'en'),
    ).toEqual([
      { start: 0, end: 5, quote: 'Grasp', replacement: 'Hold' },
      { start: 26, end: 34, quote: 'comrades', replacement: 'friends' },
    ])
  })

  it('keeps sentences apart that were both rewritten', () => {
    const before = 'Grasp with both hands, both hands must be hard. Strengthen the guidance and guidance.'
    const after = 'Give equal weight to the two tasks. Offer better guidance.'
    const changes = cutChanges(before, after, 'en')
    expect(changes.some(({ quote }) => quote.includes('hard. '))).toBe(false)
  })

  it('ties both ends of a move together', () => {
    const [a, b] = ['The reform went ahead as planned.', 'Farmers received new subsidies.']
    const changes = cutChanges(`${a} ${b} End.`, `${b} ${a} End.`, 'en')
    expect(changes.map(({ group }) => group)).toEqual([0, 0])
  })

  it('gives changes in order, apart from one another, that make the new text', () => {
    fc.assert(
      fc.property(versions(1), language, ({ base, edited }, lang) => {
        const changes = cutChanges(base, edited[0]!, lang)
        expect(applyChanges(base, changes)).toBe(edited[0])
        for (const [k, change] of changes.entries()) {
          expect(change.quote).not.toBe(change.replacement)
          if (k > 0) expect(change.start).toBeGreaterThan(changes[k - 1]!.end)
        }
      }),
      { numRuns: draws(500) },
    )
  })
})

describe('applyChanges', () => {
  it.each([
    [
      'overlap',
      [
        { start: 0, end: 3, quote: 'abc', replacement: '' },
        { start: 2, end: 4, quote: 'cd', replacement: '' },
      ],
    ],
    ['leave the text', [{ start: 3, end: 9, quote: 'd', replacement: '' }]],
    ['quote what is not there', [{ start: 0, end: 1, quote: 'x', replacement: '' }]],
    ['are not numbers', [{ start: Number.NaN, end: 1, quote: 'a', replacement: '' }]],
  ])('refuses changes that %s', (_, changes) => {
    expect(() => applyChanges('abcd', changes)).toThrow(RangeError)
  })
})
