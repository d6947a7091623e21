import { expect, test } from 'vitest'
import { type Body, bodyText } from '../../../src/domain/index.ts'
import { type ComparedRow, type Comparison, wholeText } from '../../../web/app/compare/comparison.ts'
import { joinRows, moveSentence, splitRow } from '../../../web/app/compare/restructure.ts'
import { fc } from '../../support/property.ts'

const words = fc.array(fc.constantFrom('Reform', 'goes on', 'in 2030', 'at 3.2 percent'), {
  minLength: 1,
  maxLength: 4,
})

const sentence = words.map((parts) => `${parts.join(' ')}.`)

const body = (gap: string): fc.Arbitrary<Body> =>
  fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => ({
      kind: 'text' as const,
      text: sentences.join(' '),
      gap,
    })),
    { maxLength: 3 },
  )

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.constantFrom('\n', '\n\n', '\r\n\r\n'), fc.boolean())
  .chain(([gap, hasSecond]) =>
    fc
      .array(fc.tuple(body(gap), body(gap), hasSecond ? body(gap) : fc.constant<Body>([])), {
        minLength: 1,
        maxLength: 5,
      })
      .map((bodies): Comparison => ({
        sourceLang: 'en',
        targetLang: 'en',
        hasSecond,
        rows: bodies
          .filter((all) => all.some((one) => one.length > 0))
          .map(([source, target, second], k): ComparedRow => ({
            id: `r${k + 1}`,
            source,
            target,
            second,
            confidence: 0.4,
          })),
      })),
  )

const act = fc.oneof(
  fc.record({ kind: fc.constant('join' as const), row: fc.nat(9) }),
  fc.record({
    kind: fc.constant('split' as const),
    row: fc.nat(9),
    source: fc.nat(120),
    target: fc.nat(120),
  }),
  fc.record({ kind: fc.constant('up' as const), row: fc.nat(9) }),
  fc.record({ kind: fc.constant('down' as const), row: fc.nat(9) }),
)

const texts = ({ rows }: Comparison) =>
  (['source', 'target', 'second'] as const).map((side) => wholeText(rows.flatMap((row) => row[side])))

test('whatever is joined, split and moved, all three texts stay the same to the byte', () => {
  fc.assert(
    fc.property(comparison, fc.array(act, { maxLength: 8 }), (start, acts) => {
      let now = start
      for (const one of acts) {
        const id = now.rows[one.row % Math.max(1, now.rows.length)]?.id ?? ''
        const next =
          one.kind === 'join'
            ? joinRows(now, id)
            : one.kind === 'split'
              ? splitRow(now, id, one)
              : moveSentence(now, id, one.kind)
        now = next ?? now
      }
      expect(texts(now)).toEqual(texts(start))
      expect(new Set(now.rows.map((row) => row.id)).size).toBe(now.rows.length)
      expect(now.rows.every((row) => row.source.length + row.target.length + row.second.length > 0)).toBe(
        true,
      )
    }),
  )
})

const paragraph = (text: string): Body => [{ kind: 'text', text, gap: '\n\n' }]

const start: Comparison = {
  sourceLang: 'zh-Hans',
  targetLang: 'en',
  hasSecond: false,
  rows: [
    { id: 'r1', source: paragraph('甲说。'), target: paragraph('A said.'), second: [], confidence: 0.9 },
    {
      id: 'r2',
      source: paragraph('乙来。丙去。'),
      target: paragraph('B came. C went.'),
      second: [],
      confidence: 0.3,
    },
  ],
}

const read = (comparison: Comparison | null) =>
  comparison?.rows.map((row) => [bodyText(row.source), bodyText(row.target)])

test('joining puts both sides together, as paragraphs', () => {
  expect(read(joinRows(start, 'r2'))).toEqual([['甲说。\n\n乙来。丙去。', 'A said.\n\nB came. C went.']])
  expect(joinRows(start, 'r1')).toBe(null)
})

test('splitting cuts both sides; joining again gives the same text', () => {
  const split = splitRow(start, 'r2', { source: 3, target: 8 })
  expect(read(split)?.slice(1)).toEqual([
    ['乙来。', 'B came.'],
    ['丙去。', 'C went.'],
  ])
  const again = split && joinRows(split, split.rows[2]?.id ?? '')
  expect(read(again)).toEqual(read(start))
})

test('a split that would leave a row with nothing is refused', () => {
  expect(splitRow(start, 'r2', { source: 0, target: 0 })).toBe(null)
})

test('a sentence moves to the neighbouring row; a row left with nothing goes', () => {
  expect(read(moveSentence(start, 'r2', 'up'))).toEqual([
    ['甲说。', 'A said.\n\nB came.'],
    ['乙来。丙去。', 'C went.'],
  ])
  expect(read(moveSentence(start, 'r1', 'down'))).toEqual([
    ['甲说。', ''],
    ['乙来。丙去。', 'A said.\n\nB came. C went.'],
  ])
  expect(moveSentence(start, 'r1', 'up')).toBe(null)
})

test('what a person mended is certain', () => {
  expect(joinRows(start, 'r2')?.rows[0]).not.toHaveProperty('confidence')
})

test('with a second English, the first is cut where the same sentence begins', () => {
  const three: Comparison = {
    ...start,
    hasSecond: true,
    rows: [
      {
        id: 'r1',
        source: paragraph('乙来。丙去。'),
        target: paragraph('B did the work of coming. C went away.'),
        second: paragraph('B came. C went away.'),
      },
    ],
  }
  const split = splitRow(three, 'r1', { source: 3, target: 8 })
  expect(split?.rows.map((row) => bodyText(row.target))).toEqual([
    'B did the work of coming.',
    'C went away.',
  ])
})
