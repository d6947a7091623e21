import { describe, expect, test } from 'vitest'
import type { Body, Pair } from '../../../src/domain/index.ts'
import { rowsOfColumns, rowsOfComparison, rowsOfPairs } from '../../../web/state/view-rows.ts'

const columns = { source: 'zh', target: 'en' }
const body = (...texts: string[]): Body => texts.map((text) => ({ kind: 'text', text, gap: '\n\n' }))
const pair = (id: string, zh: Body, en?: Body): Pair => ({ id, texts: { zh, ...(en && { en }) } })

describe('rows of a view', () => {
  test('a pair is a row, numbered on from the pages before', () => {
    const [first, second] = rowsOfPairs(
      [pair('p1', body('甲'), body('A', 'B')), { ...pair('p2', body('乙')), confidence: 0.2 }],
      columns,
      100,
    )
    expect(first).toEqual({ id: 'p1', number: 101, kind: 'text', source: '甲', target: 'A\n\nB' })
    expect(second).toMatchObject({ id: 'p2', number: 102, source: '乙', target: '', confidence: 0.2 })
  })

  test('pairs tied by a merge are one row that reads as before on its left', () => {
    const before = [pair('p1', body('甲'), body('A')), pair('p2', body('乙'), body('B'))]
    const after = [pair('p3', body('甲', '乙'), body('A and B'))]
    expect(rowsOfComparison([{ before, after }], columns, 0)).toEqual([
      { id: 'p3', number: 1, kind: 'text', source: '甲\n\n乙', target: 'A and B', before: 'A\n\nB' },
    ])
  })

  test('further texts stand in their own columns, each as its own revision had it', () => {
    const cell = (id: string, ...texts: string[]) => ({ pair: id, body: body(...texts) })
    const cells = [[cell('p3', 'A and B')], [cell('p3', '甲', '乙')], [cell('p1', 'A'), cell('p2', 'B')], []]
    expect(rowsOfColumns([{ cells }], false, 4)).toEqual([
      {
        id: 'p3',
        number: 5,
        kind: 'text',
        source: '甲\n\n乙',
        target: 'A and B',
        beside: ['A\n\nB', ''],
      },
    ])
    expect(rowsOfColumns([{ cells }], true, 4)).toMatchObject([{ before: 'A\n\nB', beside: [''] }])
  })

  test('a pair that is gone keeps its source and has no words left; a new one had none', () => {
    const gone = { before: [pair('p1', body('甲'), body('A'))], after: [] }
    const born = { before: [], after: [pair('p2', body('乙'), body('B'))] }
    expect(rowsOfComparison([gone, born], columns, 0)).toMatchObject([
      { id: 'p1', source: '甲', target: '', before: 'A' },
      { id: 'p2', source: '乙', target: 'B', before: '' },
    ])
  })
})
