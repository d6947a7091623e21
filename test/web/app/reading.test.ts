import { describe, expect, test } from 'vitest'
import type { PairReading } from '../../../src/domain/index.ts'
import { nextPending } from '../../../web/app/reading/next-pending.ts'
import { segmentReading } from '../../../web/app/reading/segment-reading.ts'
import type { ViewRow } from '../../../web/components/index.ts'

const TEXT = 'One hand. Two hands.'
const FIRST = { start: 0, end: 9 }
const SECOND = { start: 10, end: 20 }
const by = {
  by: { kind: 'member', id: 'm2', name: 'Wen Li' },
  revision: 4,
  at: '2026-01-01T00:00:00Z',
} as const

const reading = (parts: Partial<PairReading>): PairReading => ({
  pair: 'p1',
  read: [],
  changed: [],
  ...parts,
})

describe('a segment', () => {
  test.each([
    ['is unread where nobody read', undefined, 'unread'],
    ['is read where all of it is', reading({ read: [{ ...FIRST, ...by }] }), 'read'],
    ['is partly read where some words are new', reading({ read: [{ start: 0, end: 3, ...by }] }), 'partly'],
    [
      'is changed where words of it read otherwise since',
      reading({ read: [{ start: 0, end: 4, ...by }], changed: [{ start: 4, end: 8, was: 'foot', ...by }] }),
      'changed',
    ],
    [
      'is changed where words of it only went',
      reading({ read: [{ ...FIRST, ...by }], changed: [{ start: 4, end: 4, was: 'big ', ...by }] }),
      'changed',
    ],
    ['is changed beside another source', reading({ read: [{ ...FIRST, ...by, source: true }] }), 'changed'],
    [
      'minds no change of its neighbour',
      reading({ read: [{ ...FIRST, ...by }], changed: [{ ...SECOND, was: '', ...by }] }),
      'read',
    ],
  ] as const)('%s', (_, known, state) => {
    expect(segmentReading(TEXT, FIRST, known).state).toBe(state)
  })
})

describe('the next pending segment', () => {
  const row = (id: string): ViewRow => ({ id, number: 1, kind: 'text', source: '原文', target: TEXT })
  const rows = [row('p1'), row('p2'), row('p3')]
  const segments = () =>
    Promise.resolve([
      { source: FIRST, target: FIRST },
      { source: SECOND, target: SECOND },
    ] as never)
  const read = (pair: string, ...spans: readonly (typeof FIRST)[]) =>
    [pair, reading({ pair, read: spans.map((span) => ({ ...span, ...by })) })] as const

  test('passes over what is read, and begins again at the first', async () => {
    const known = new Map([read('p1', FIRST), read('p2', FIRST, SECOND), read('p3', FIRST, SECOND)])
    expect(await nextPending(rows, known, null, segments)).toEqual({ row: 'p1', segment: 1 })
    expect(await nextPending(rows, known, { row: 'p2', segment: 0 }, segments)).toEqual({
      row: 'p1',
      segment: 1,
    })
    expect(await nextPending(rows, new Map(), { row: 'p1', segment: 0 }, segments)).toEqual({
      row: 'p1',
      segment: 1,
    })
    expect(await nextPending(rows, new Map(), { row: 'p1', segment: 1 }, segments)).toEqual({
      row: 'p2',
      segment: 0,
    })
  })

  test('is none when all is read', async () => {
    const known = new Map(rows.map(({ id }) => read(id, FIRST, SECOND)))
    expect(await nextPending(rows, known, { row: 'p1' }, segments)).toBeNull()
  })
})
