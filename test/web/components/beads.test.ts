import { expect, test } from 'vitest'
import type { Segment } from '../../../src/text/align/bead.ts'
import { diffText } from '../../../src/text/diff/index.ts'
import { beadRows, isUnchanged } from '../../../web/components/document-view/beads.ts'
import { fc } from '../../support/property.ts'

const sentence = fc
  .array(fc.constantFrom('reform', 'plan', 'the province', 'must', 'grow', 'steadily', '2030'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `${words.join(' ')}. `)

const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(''))

/** Any partition of both texts into segments, some of them empty on one side. */
function segmentsOf(source: string, target: string, cuts: readonly (readonly [number, number])[]): Segment[] {
  const at = cuts.map(([s, t]) => [s % (source.length + 1), t % (target.length + 1)] as const)
  const left = at.map(([s]) => s).toSorted((a, b) => a - b)
  const right = at.map(([, t]) => t).toSorted((a, b) => a - b)
  const ends = [...left.map((s, k) => [s, right[k] ?? 0] as const), [source.length, target.length] as const]
  let from = [0, 0] as readonly [number, number]
  return ends.flatMap(([s, t]) => {
    const segment = { source: { start: from[0], end: s }, target: { start: from[1], end: t }, confidence: 1 }
    from = [s, t]
    return segment.source.start === s && segment.target.start === t ? [] : [segment]
  })
}

test('every segment and every difference stands on one line, in order', () => {
  const cuts = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 6 })
  fc.assert(
    fc.property(text, text, text, cuts, (source, before, target, points) => {
      const segments = segmentsOf(source, target, points)
      const diff = diffText(before, target, 'en')
      const beads = beadRows(segments, diff, target)
      const indices = beads.flatMap(({ segments: { start, end } }) =>
        Array.from({ length: end - start }, (_, k) => start + k),
      )
      expect(indices).toEqual(segments.map((_, k) => k))
      expect(beads.flatMap(({ changes }) => changes)).toEqual(diff.rows.flatMap((row) => row.segments))
    }),
  )
})

test('segments and sentences that coincide make one line each', () => {
  const before = 'One stays. Two changes here. Three stays.'
  const target = 'One stays. Two was changed here. Three stays.'
  const ends = [11, 33, target.length]
  const segments = ends.map((end, k) => ({
    source: { start: k, end: k + 1 },
    target: { start: ends[k - 1] ?? 0, end },
    confidence: 1,
  }))
  const beads = beadRows(segments, diffText(before, target, 'en'), target)
  expect(beads.map((bead) => [bead.segments.start, bead.segments.end])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ])
  expect(beads.map((bead) => isUnchanged(bead, false))).toEqual([true, false, true])
})

test('a sentence whose translation was deleted stands beside the source it left untranslated', () => {
  const before = 'One stays. Two goes away entirely.'
  const target = 'One stays. '
  const segments = [
    { source: { start: 0, end: 5 }, target: { start: 0, end: 11 }, confidence: 1 },
    { source: { start: 5, end: 10 }, target: { start: 11, end: 11 }, confidence: 1 },
  ]
  const beads = beadRows(segments, diffText(before, target, 'en'), target)
  expect(beads).toHaveLength(2)
  expect(beads[1]?.changes.map((row) => row.link)).toEqual(['removed'])
})
