import { describe, expect, it } from 'vitest'
import { diffText, type SegmentRow } from '../../../src/text/diff/index.ts'
import { hostileText, language, versions } from '../hostile-text.ts'
import { allOps, markUp, newText, oldText } from './lossless.ts'
import { draws, fc } from '../../support/property.ts'

const segments = (before: string, after: string, lang = 'en') =>
  diffText(before, after, lang).rows.flatMap((row) => row.segments)

const A = 'The reform of the state sector was carried forward this year.'
const B = 'Farmers in the western provinces received new subsidies for seed.'
const C = 'Exports of electric vehicles reached a record high in October.'

describe('diffText', () => {
  it('pairs sentences across a paragraph break that came', () => {
    const rows = segments(`${A} ${B}`, `${A}\n\n${B}`)
    expect(rows.map(({ link, weight }) => [link, weight])).toEqual([
      ['changed', 'minor'],
      ['same', 'none'],
    ])
    expect(markUp(rows[0]!.ops)).toBe(`${A}[ |\n\n]`)
  })

  it('finds a sentence that moved, and what changed in it on the way', () => {
    const rows = segments(`${A} ${B} ${C}`, `${C.replace('high', 'level')} ${A} ${B}`)
    const [arriving] = rows.filter(({ link, inner }) => link === 'moved' && inner)
    const departing = rows.find(({ id }) => id === arriving!.counterpart)!
    expect(departing.counterpart).toBe(arriving!.id)
    expect(markUp(arriving!.inner!)).toContain('[high|level]')
    expect(oldText(departing.ops).trim()).toBe(C)
  })

  it('tells a split from a merge', () => {
    const whole = 'The reform went ahead, and farmers received new subsidies for seed.'
    const parts = 'The reform went ahead. Farmers received new subsidies for seed.'
    expect(segments(whole, parts).map(({ link }) => link)).toEqual(['split'])
    expect(segments(parts, whole).map(({ link }) => link)).toEqual(['merged'])
  })

  it.each([
    ['put in at the end', A, `${A} ${B}`, [A, `[| ${B}]`]],
    ['put in at the end of a file', `${A}\n`, `${A}\n\n${B}\n`, [`${A}\n`, `[|\n${B}\n]`]],
    ['put in at the end of a paragraph', `${A}\n\n${B}`, `${A} ${C}\n\n${B}`, [A, `[| ${C}]`, `\n\n${B}`]],
    [
      'put in at the beginning of a paragraph',
      `${A}\n\n${B}`,
      `${A}\n\n${C} ${B}`,
      [`${A}\n\n`, `[|${C} ]`, B],
    ],
    ['taken out', `${A} ${C}\n\n${B}`, `${A}\n\n${B}`, [A, `[ ${C}|]`, `\n\n${B}`]],
    ['put in as a paragraph', `${A}\n\n${B}`, `${A}\n\n${C}\n\n${B}`, [`${A}\n\n`, `[|${C}\n\n]`, B]],
  ])('leaves the neighbours alone where a sentence was %s', (_, before, after, expected) => {
    expect(segments(before, after).map(({ ops }) => markUp(ops))).toEqual(expected)
  })

  it('compares a long list item by item', () => {
    const items = [
      '一是坚持稳中求进工作总基调，着力扩大国内需求，优化消费供给，改善消费环境，增强消费对经济发展的基础性作用',
      '二是加快建设现代化产业体系，围绕制造业重点产业链集中优质资源合力推进关键核心技术攻关',
      '三是切实落实两个毫不动摇，从制度和法律上把对国企民企平等对待的要求落下来',
      '四是更大力度吸引和利用外资，推进高水平对外开放，提升贸易投资合作质量和水平',
    ]
    const before = `${items.join('；')}。`
    const after = `${[items[0], items[2], items[1]!.replace('加快', '抓紧'), items[3]].join('；')}。`
    const rows = segments(before, after, 'zh')
    expect(rows.map(({ link }) => link)).toEqual(['same', 'moved', 'same', 'moved', 'same'])
    expect(rows.filter(({ inner }) => inner)).toHaveLength(1)
  })

  it('sets the new wording of a rewritten sentence beside the old', () => {
    const before = `${A} Detail pages carry much of what a user must know. ${B}`
    const after = `${A} What users have to know is found on such pages. ${B}`
    expect(segments(before, after).map(({ link }) => link)).toEqual(['same', 'changed', 'same'])
  })

  it.each([
    ['nothing', `${A}\n\n${B}`, `${A}\n\n${B}`, ['same 0-0', 'same 1-1']],
    ['a break that came', `${A} ${B}`, `${A}\n\n${B}`, ['split 0-0', 'split 0-1']],
    ['a break that went', `${A}\n\n${B}`, `${A} ${B}`, ['merged 0-0']],
    ['a paragraph put in', `${A}\n\n${B}`, `${A}\n\n${C}\n\n${B}`, ['same 0-0', 'added -1', 'same 1-2']],
    ['a paragraph taken out', `${A}\n\n${C}\n\n${B}`, `${A}\n\n${B}`, ['same 0-0', 'removed 1-', 'same 2-1']],
    ['a sentence taken out', `${A} ${C}\n\n${B}`, `${A}\n\n${B}`, ['changed 0-0', 'same 1-1']],
    [
      'a paragraph moved',
      `${C}\n\n${A}\n\n${B}`,
      `${A}\n\n${B}\n\n${C}`,
      ['moved 0-', 'same 1-0', 'same 2-1', 'moved -2'],
    ],
  ])('names paragraphs around %s', (_, before, after, expected) => {
    const texts = [before, after].map((text) => text.split('\n\n'))
    const place = (text: string, side: number, span: { start: number; end: number } | null) =>
      span ? texts[side]!.indexOf(text.slice(span.start, span.end)) : ''
    const rows = diffText(before, after, 'en').rows
    expect(
      rows.map((row) => `${row.link} ${place(before, 0, row.before)}-${place(after, 1, row.after)}`),
    ).toEqual(expected)
  })

  it('gives both texts back, with spans that say where each row stands', () => {
    fc.assert(
      fc.property(
        versions(1),
        hostileText,
        fc.boolean(),
        language,
        ({ base, edited }, other, unlike, lang) => {
          const after = unlike ? other : edited[0]!
          const diff = diffText(base, after, lang)
          expect(oldText(allOps(diff))).toBe(base)
          expect(newText(allOps(diff))).toBe(after)
          expect(diff.rows.every((row) => row.segments.length > 0)).toBe(true)
          const rows = diff.rows.flatMap((row) => row.segments)
          expect(rows.map(({ id }) => id)).toEqual(rows.map((_, k) => k))
          for (const row of rows) checkRow(row, rows, base, after)
        },
      ),
      { numRuns: draws(500) },
    )
  })
})

function checkRow(row: SegmentRow, rows: readonly SegmentRow[], before: string, after: string): void {
  const textOf = (spans: SegmentRow['before'], text: string) =>
    spans.map(({ start, end }) => text.slice(start, end)).join('')
  expect(oldText(row.ops)).toBe(textOf(row.before, before))
  expect(newText(row.ops)).toBe(textOf(row.after, after))
  expect(row.before.length + row.after.length).toBeGreaterThan(0)
  if (row.link === 'moved') expect(rows[row.counterpart!]!.counterpart).toBe(row.id)
  if (row.link === 'same') expect(row.weight).toBe('none')
}
