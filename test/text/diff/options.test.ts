import { describe, expect, it } from 'vitest'
import { diffText, diffWords, pairUnits } from '../../../src/text/diff/index.ts'
import { allOps, newText, oldText } from './lossless.ts'

const sentences = (count: number, verb: string) =>
  Array.from({ length: count }, (_, k) => `Sentence ${k} of the report ${verb} item ${k * 7}.`)

describe('options of a diff', () => {
  it('tell how far the work is', () => {
    const shares: number[] = []
    const before = sentences(2000, 'covers')
    diffText(before.join('\n'), before.with(1000, 'Quite another one.').join('\n'), 'en', {
      checkpoint: (done) => shares.push(done),
    })
    expect(shares.length).toBeGreaterThan(2)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it('let the work be cancelled', () => {
    const stop = new Error('cancelled')
    const checkpoint = () => {
      throw stop
    }
    expect(() => diffText('a b', 'a c', 'en', { checkpoint })).toThrow(stop)
    expect(() => pairUnits(['a'], ['b'], 'en', { checkpoint })).toThrow(stop)
  })

  it.each([0, 10, 1000])('keep a diff within %i comparisons, lossless and marked as limited', (maxWork) => {
    const before = sentences(60, 'covers').join(' ')
    const after = sentences(60, 'treats of').toReversed().join(' ')
    const diff = diffText(before, after, 'en', { maxWork })
    expect(diff.limited).toBe(true)
    expect(oldText(allOps(diff))).toBe(before)
    expect(newText(allOps(diff))).toBe(after)
    expect(diffWords('one two', 'three four', 'en', { maxWork: 0 }).limited).toBe(true)
  })
})
