import { describe, expect, test } from 'vitest'
import { cutOps, type DiffOp, isChanged, survivalOf } from '../../../web/viewer/diff-pieces.ts'
import { fc } from '../../support/property.ts'

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '路', '。', '𝒳'),
  minLength: 1,
  maxLength: 8,
})
const ops = fc.array(fc.tuple(fc.constantFrom('=', '-', '+'), text), { maxLength: 12 })
const side = (list: readonly DiffOp[], leave: '-' | '+') =>
  list.map(([kind, words]) => (kind === leave ? '' : words)).join('')

/** Cuts a text at some offsets. */
function pieces(whole: string, cuts: readonly number[]): string[] {
  const at = [...cuts.map((cut) => cut % (whole.length + 1)), 0, whole.length].toSorted((a, b) => a - b)
  return at.slice(1).map((end, k) => whole.slice(at[k], end))
}

describe('cutting a difference by segments', () => {
  test('loses no word of either text, and gives each segment its own', () => {
    fc.assert(
      fc.property(ops, fc.array(fc.nat(), { maxLength: 5 }), (list, cuts) => {
        const segments = pieces(side(list, '-'), cuts)
        const cut = cutOps(list, segments)
        expect(cut?.map((mine) => side(mine, '-'))).toEqual(segments)
        expect(cut && side(cut.flat(), '+')).toBe(side(list, '+'))
      }),
    )
  })

  test('keeps words that are gone with what replaced them', () => {
    const list: DiffOp[] = [
      ['=', 'One. '],
      ['-', 'Two'],
      ['+', 'Zwei'],
      ['=', '.'],
    ]
    expect(cutOps(list, ['One. ', 'Zwei.'])).toEqual([
      [['=', 'One. ']],
      [
        ['-', 'Two'],
        ['+', 'Zwei'],
        ['=', '.'],
      ],
    ])
  })

  test('keeps a sentence that is gone at the end of the one before', () => {
    const list: DiffOp[] = [
      ['=', 'One. '],
      ['-', 'Two. '],
      ['=', 'Three.'],
    ]
    expect(cutOps(list, ['One. ', 'Three.'])?.[0]).toEqual([
      ['=', 'One. '],
      ['-', 'Two. '],
    ])
  })

  test('shares a row out among pairs that a paragraph break separates', () => {
    const list: DiffOp[] = [
      ['=', 'One.'],
      ['-', ' '],
      ['+', '\n\n'],
      ['=', 'Two.'],
    ]
    const cut = cutOps(list, ['One.', 'Two.'])
    expect(cut?.map((mine) => side(mine, '-'))).toEqual(['One.\n\n', 'Two.'])
  })

  test.each([
    ['other words', ['One', 'Three']],
    ['words left out', ['One']],
  ])('refuses segments that are %s', (_, segments) => {
    expect(cutOps([['=', 'One two three']], segments)).toBe(null)
  })
})

test.each<[string, DiffOp[], number]>([
  ['all', [['=', 'a b']], 1],
  [
    'nothing',
    [
      ['-', 'a'],
      ['+', 'b'],
    ],
    0,
  ],
  [
    'half',
    [
      ['=', 'ab'],
      ['-', 'cd'],
      ['+', 'ef'],
    ],
    0.5,
  ],
  [
    'all but white space',
    [
      ['=', 'a'],
      ['+', ' \n'],
    ],
    1,
  ],
])('%s survives', (_, list, survival) => {
  expect(survivalOf(list)).toBe(survival)
})

test('only deletions and insertions are changes', () => {
  expect(isChanged([['=', 'a']])).toBe(false)
  expect(
    isChanged([
      ['=', 'a'],
      ['-', 'b'],
    ]),
  ).toBe(true)
})
