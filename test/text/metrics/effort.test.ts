import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/text/metrics/edit-distance.ts'
import { postEditEffort } from '../../../src/text/metrics/index.ts'
import { draws, fc } from '../../support/property.ts'

/** The textbook table. */
function slowDistance(a: Int32Array, b: Int32Array): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, item] of a.entries()) {
    const next = [i + 1]
    for (const [j, other] of b.entries()) {
      next.push(Math.min(row[j]! + (item === other ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row.at(-1)!
}

describe('editDistance', () => {
  it('is what the textbook says, across the bounds of machine words', () => {
    const list = fc.array(fc.nat(3), { maxLength: 150 }).map((items) => Int32Array.from(items))
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(editDistance(a, b)).toBe(slowDistance(a, b))
      }),
      { numRuns: draws(300) },
    )
  })
})

describe('postEditEffort', () => {
  it.each([
    ['nothing', 'a b c', 'a b c', { words: 0, characters: 0 }],
    ['one word of four', 'we met in May', 'we met in Mai', { words: 0.25, characters: 1 / 13 }],
    ['everything', 'ab', 'xy', { words: 1, characters: 1 }],
    ['all of it gone', 'a b', '', { words: 1, characters: 1 }],
    ['nothing of nothing', '', '', { words: 0, characters: 0 }],
  ])('measures %s', (_, before, after, expected) => {
    expect(postEditEffort(before, after, 'en')).toEqual(expected)
  })

  it('measures a long document by its changes', () => {
    const sentences = Array.from({ length: 3000 }, (_, k) => `Sentence ${k} tells of item ${k * 7}.`)
    const before = sentences.join(' ')
    const after = sentences.with(1500, 'Quite another sentence.').join(' ')
    const { words, characters } = postEditEffort(before, after, 'en')
    expect(words).toBeGreaterThan(0)
    expect(words).toBeLessThan(0.001)
    expect(characters).toBeLessThan(0.001)
  })
})
