import { describe, expect, it } from 'vitest'
import { pairUnits } from '../../../src/text/diff/index.ts'
import { hostileText } from '../hostile-text.ts'
import { fc } from '../../support/property.ts'

const A = 'The reform of the state sector was carried forward this year.'
const B = 'Farmers in the western provinces received new subsidies for seed.'
const C = 'Exports of electric vehicles reached a record high in October.'

describe('pairUnits', () => {
  it.each([
    ['an edit', [A, B], [A, B.replace('new', 'some')], ['same 0-0', 'changed 1-1']],
    ['a unit put in', [A, B], [A, C, B], ['same 0-0', 'added -1', 'same 1-2']],
    ['a unit gone', [A, C, B], [A, B], ['same 0-0', 'removed 1-', 'same 2-1']],
    ['a split', [`${A} ${B}`, C], [A, B, C], ['split 0-0,1', 'same 1-2']],
    ['a merge', [A, B, C], [`${A} ${B}`, C], ['merged 0,1-0', 'same 2-1']],
    ['a move', [C, A, B], [A, B, C], ['same 1-0', 'same 2-1', 'moved 0-2']],
    ['nothing', [], [], []],
  ])('sees %s', (_, before, after, expected) => {
    const links = pairUnits(before, after, 'en')
    expect(links.map(({ link, before: a, after: b }) => `${link} ${a.join()}-${b.join()}`)).toEqual(expected)
  })

  it('names every unit of both sides exactly once', () => {
    const units = fc.array(fc.oneof(hostileText, fc.constantFrom(A, B, C, '', ' ')), { maxLength: 12 })
    fc.assert(
      fc.property(units, units, (before, after) => {
        const links = pairUnits(before, after, 'en')
        const all = (side: 'before' | 'after') =>
          links.flatMap((link) => link[side]).toSorted((x, y) => x - y)
        expect(all('before')).toEqual(before.map((_, k) => k))
        expect(all('after')).toEqual(after.map((_, k) => k))
      }),
    )
  })
})
