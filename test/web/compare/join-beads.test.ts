import { expect, test } from 'vitest'
import type { Bead } from '../../../src/text/align/bead.ts'
import { joinBeads } from '../../../web/app/compare/join-beads.ts'
import { fc } from '../../support/property.ts'

/** Any alignment of `units` source units with some target units. */
function alignment(units: number): fc.Arbitrary<Bead[]> {
  const sizes = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 12 })
  return sizes.map((all) => {
    const beads: Bead[] = []
    let source = 0
    let target = 0
    for (const [m, n] of [...all, [units, 1] as const]) {
      const end = Math.min(units, source + m)
      if (end === source && n === 0) continue
      beads.push({
        source: { start: source, end },
        target: { start: target, end: target + n },
        confidence: 0.5,
      })
      source = end
      target += n
    }
    return beads
  })
}

const two = fc.nat(10).chain((units) => fc.tuple(fc.constant(units), alignment(units), alignment(units)))

test('rows hold every unit of all three texts once, in order, and cut no bead', () => {
  fc.assert(
    fc.property(two, ([units, first, second]) => {
      const rows = joinBeads(first, second)
      for (const side of ['source', 'target', 'second'] as const) {
        const ranges = rows.map((row) => row[side])
        ranges.forEach((range, k) => expect(range.start).toBe(ranges[k - 1]?.end ?? 0))
      }
      expect(rows.at(-1)?.source.end ?? 0).toBe(units)
      expect(rows.at(-1)?.target.end ?? 0).toBe(first.at(-1)?.target.end ?? 0)
      expect(rows.at(-1)?.second.end ?? 0).toBe(second.at(-1)?.target.end ?? 0)
      const cuts = new Set(rows.flatMap((row) => [row.source.start, row.source.end]))
      for (const { source } of [...first, ...second]) {
        for (let k = source.start + 1; k < source.end; k++) expect(cuts.has(k)).toBe(false)
      }
    }),
  )
})

test('rows are the finest that both alignments allow', () => {
  const bead = (source: [number, number], target: [number, number]): Bead => ({
    source: { start: source[0], end: source[1] },
    target: { start: target[0], end: target[1] },
    confidence: 1,
  })
  const first = [bead([0, 1], [0, 1]), bead([1, 2], [1, 3]), bead([2, 3], [3, 4])]
  const second = [bead([0, 2], [0, 1]), bead([2, 3], [1, 2])]
  expect(joinBeads(first, second).map((row) => [row.source.end, row.target.end, row.second.end])).toEqual([
    [2, 3, 1],
    [3, 4, 2],
  ])
})
