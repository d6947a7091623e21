import { expect, test } from 'vitest'
import { bandAround, bandOf, transpose, type Band } from '../../../src/text/align/band.ts'
import { fc } from '../../support/property.ts'

const ends = fc.integer({ min: -5, max: 25 })

function expectPassable({ lo, hi, first }: Band, width: number): void {
  expect(lo[0]).toBe(0)
  expect(hi.at(-1)).toBe(width)
  for (let i = 0; i < lo.length; i++) {
    expect(lo[i]!).toBeLessThanOrEqual(hi[i]!)
    expect(first[i + 1]! - first[i]!).toBe(hi[i]! - lo[i]! + 1)
    if (i === 0) continue
    expect(lo[i]!).toBeGreaterThanOrEqual(lo[i - 1]!)
    expect(hi[i]!).toBeGreaterThanOrEqual(hi[i - 1]!)
    expect(lo[i]!).toBeLessThanOrEqual(hi[i - 1]!)
  }
}

test('whatever is wished for becomes a band with a way through, and so does its transpose', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(ends, ends), { minLength: 1, maxLength: 15 }),
      fc.integer({ min: 0, max: 20 }),
      (rows, width) => {
        const band = bandOf(
          Int32Array.from(rows, ([lo]) => lo),
          Int32Array.from(rows, ([, hi]) => hi),
          width,
        )
        expectPassable(band, width)
        expectPassable(transpose(band), rows.length - 1)
      },
    ),
  )
})

test('a band around a path holds every point of it', () => {
  const path = [
    { i0: 0, i1: 1, j0: 0, j1: 5 },
    { i0: 1, i1: 4, j0: 5, j1: 5 },
    { i0: 4, i1: 5, j0: 5, j1: 9 },
  ]
  const band = bandAround(path, 6, 1)
  for (const { i0, i1, j0, j1 } of path) {
    for (const [i, j] of [
      [i0, j0],
      [i1, j1],
    ] as const) {
      expect(band.lo[i]!).toBeLessThanOrEqual(j)
      expect(band.hi[i]!).toBeGreaterThanOrEqual(j)
    }
  }
})
