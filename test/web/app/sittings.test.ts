import { describe, expect, test } from 'vitest'
import type { Revision } from '../../../src/domain/index.ts'
import { sittings } from '../../../web/app/history/sittings.ts'

const revision = (number: number, minute: number, more: Partial<Revision> = {}): Revision => ({
  number,
  at: new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString(),
  author: { kind: 'member', id: 'ann', name: 'Ann' },
  kind: 'edit',
  message: '',
  editions: ['en'],
  pairs: 1,
  ...more,
})

const bo = { kind: 'member', id: 'bo', name: 'Bo' } as const
const numbers = (revisions: readonly Revision[]) =>
  sittings(revisions).map((sitting) => sitting.revisions.map(({ number }) => number))

describe('sittings', () => {
  test.each<[string, Revision[], number[][]]>([
    ['no history has none', [], []],
    ['what one person did in one go is one', [revision(3, 9), revision(2, 5)], [[3, 2]]],
    [
      'someone else begins another',
      [revision(4, 9), revision(3, 8, { author: bo }), revision(2, 7)],
      [[4], [3], [2]],
    ],
    ['a long pause begins another', [revision(3, 400), revision(2, 5)], [[3], [2]]],
    ['a labelled revision ends one', [revision(3, 9), revision(2, 5, { label: 'Sent' })], [[3], [2]]],
    ['the creation stands by itself', [revision(2, 9), revision(1, 5, { kind: 'create' })], [[2], [1]]],
    ['a restore stands by itself', [revision(3, 9), revision(2, 5, { kind: 'restore' })], [[3], [2]]],
    [
      'people of one name are two',
      [revision(3, 9), revision(2, 8, { author: { kind: 'member', id: 'other', name: 'Ann' } })],
      [[3], [2]],
    ],
  ])('%s', (_name, revisions, expected) => {
    expect(numbers(revisions)).toEqual(expected)
  })
})
