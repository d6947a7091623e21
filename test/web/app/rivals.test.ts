import { describe, expect, test } from 'vitest'
import type { Correction, ProposedChange } from '../../../src/domain/index.ts'
import { nearFirst } from '../../../web/app/corrections/near-first.ts'
import { clusters, rivalsOf } from '../../../web/app/corrections/rivals.ts'

const clean = (
  id: number,
  start: number,
  end: number,
  more: Partial<ProposedChange> = {},
): ProposedChange => {
  const change = { start, end, quote: 'x'.repeat(end - start), replacement: 'y' }
  return { ...change, id, state: 'open', standing: { state: 'clean', change }, ...more }
}

const correction = (
  id: string,
  name: string,
  changes: readonly ProposedChange[],
  pair = 'p1',
): Correction => ({
  id,
  pair,
  edition: 'en',
  base: 1,
  author: { kind: 'guest', name },
  at: '2026-01-01T09:00:00.000Z',
  changes,
  state: 'open',
})

const ids = (groups: readonly (readonly Correction[])[]) => groups.map((group) => group.map(({ id }) => id))

describe('rivals', () => {
  const ann = correction('c1', 'Ann', [clean(0, 0, 5), clean(1, 20, 24)])

  test.each([
    ['overlapping words', [clean(0, 3, 8)], [0]],
    ['an insertion amid the words', [clean(0, 2, 2)], [0]],
    ['an insertion at their edge', [clean(0, 5, 5)], []],
    ['the next words', [clean(0, 5, 9)], []],
    ['a decided change', [clean(0, 0, 5, { state: 'rejected' })], []],
    ['words that are gone', [clean(0, 0, 5, { standing: { state: 'orphaned' } })], []],
    [
      'a conflict at that place',
      [clean(0, 90, 95, { standing: { state: 'conflict', at: { start: 4, end: 6 }, theirs: 'xx' } })],
      [0],
    ],
    [
      'a group of which one part overlaps',
      [clean(0, 0, 5, { group: 1 }), clean(1, 60, 70, { group: 1 })],
      [0, 1],
    ],
  ])('%s', (_, changes, expected) => {
    const rivals = rivalsOf(ann, [0], [ann, correction('c2', 'Bo', changes)])
    expect(rivals.flatMap((rival) => rival.changes)).toEqual(expected)
  })

  test('nobody is their own rival, and texts of different pairs have none', () => {
    const same = [clean(0, 0, 5)]
    expect(rivalsOf(ann, [0], [correction('c2', 'Ann', same), correction('c3', 'Bo', same, 'p2')])).toEqual(
      [],
    )
  })

  test('stand together where the first of them stands, also by way of a third', () => {
    const bo = correction('c2', 'Bo', [clean(0, 40, 45)])
    const cy = correction('c3', 'Cy', [clean(0, 70, 75)])
    const di = correction('c4', 'Di', [clean(0, 23, 41)])
    expect(ids(clusters([ann, bo, cy]))).toEqual([['c1'], ['c2'], ['c3']])
    expect(ids(clusters([ann, bo, cy, di]))).toEqual([['c1', 'c2', 'c4'], ['c3']])
  })

  test('those about the words one stands on come first, then the others in the order of the text', () => {
    const bo = correction('c2', 'Bo', [clean(0, 40, 45)])
    const cy = correction('c3', 'Cy', [clean(0, 70, 75)])
    const gone = correction('c4', 'Di', [clean(0, 0, 5, { standing: { state: 'orphaned' } })])
    const lists = clusters([gone, cy, bo, ann])
    expect(ids(nearFirst(lists, { start: 41, end: 60 }))).toEqual([['c2'], ['c1'], ['c3'], ['c4']])
    expect(ids(nearFirst(lists, null))).toEqual([['c1'], ['c2'], ['c3'], ['c4']])
  })
})
