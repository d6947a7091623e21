import { expect, test } from 'vitest'
import { PairCounts } from '../../../src/text/align/pair-counts.ts'

test('what is seen in one unit only counts for nothing', () => {
  const counts = new PairCounts(2)
  counts.add(0, 7, 3, 0.5)
  counts.add(0, 7, 3, 0.25)
  expect(counts.take(0, 7)).toBe(0)
})

test('of several units, the one that contributes most is left out', () => {
  const counts = new PairCounts(2)
  counts.add(1, 7, 0, 0.5)
  counts.add(1, 7, 2, 0.25)
  counts.add(1, 7, 2, 0.5)
  counts.add(1, 7, 5, 0.125)
  expect(counts.take(1, 7)).toBe(0.625)
})

test('what was taken is not among the rest', () => {
  const counts = new PairCounts(2)
  for (const unit of [0, 1]) {
    counts.add(0, 3, unit, 1)
    counts.add(1, 4, unit, 1)
  }
  counts.take(0, 3)
  const rest: number[][] = []
  counts.forEachRest((word, other, count) => rest.push([word, other, count]))
  expect(rest).toEqual([[1, 4, 1]])
})
