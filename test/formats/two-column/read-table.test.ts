import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain/index.ts'
import { looksTabular, readTable, type BilingualTable } from '../../../src/formats/two-column/index.ts'
import { fc } from '../../support/property.ts'

const read = (text: string): BilingualTable => {
  const result = readTable(text)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Cells as strings, paragraphs joined by ¶. */
const cells = (table: BilingualTable): string[][] =>
  table.rows.map((row) => row.map((body) => body.map((paragraph) => paragraph.text).join('¶')))

const enclose = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

describe('readTable', () => {
  it.each([
    ['tabs', '会议强调。\tThe meeting stressed.\n要抓落实。\tDo it, really.\n'],
    ['commas', '会议强调。,The meeting stressed.\r\n要抓落实。,"Do it, really."\r\n'],
    ['semicolons', '会议强调。;The meeting stressed.\n要抓落实。;Do it, really.\n'],
    [
      'commas, one line in a cell quoted',
      '"会议强调。","The meeting stressed."\n"要抓落实。","Do it, really."',
    ],
    ['old Mac line breaks', '会议强调。\tThe meeting stressed.\r要抓落实。\tDo it, really.\r'],
    ["Excel's own line", 'sep=;\r\n会议强调。;The meeting stressed.\r\n要抓落实。;Do it, really.\r\n'],
  ])('reads cells separated by %s', (_, text) => {
    const table = read(text)
    expect(cells(table)).toEqual([
      ['会议强调。', 'The meeting stressed.'],
      ['要抓落实。', 'Do it, really.'],
    ])
    expect(table).toMatchObject({ header: null, languages: ['zh-Hans', 'en'] })
  })

  it('reads quoted line breaks, doubled quotes and several paragraphs in a cell', () => {
    const table = read('原文,译文\n"第一段。\r\n第二段。","He said ""yes"".\n\nThen no."\n')
    expect(cells(table)).toEqual([['第一段。¶第二段。', 'He said "yes".¶Then no.']])
  })

  it('keeps quotes that enclose only a part of a cell', () => {
    const text = '“是”，他说。\t"Yes," he said.\n「不」\t"No," he added: "never".\n'
    expect(cells(read(text)).map((row) => row[1])).toEqual(['"Yes," he said.', '"No," he added: "never".'])
  })

  it('keeps a quotation that never closes between tabs', () => {
    expect(cells(read('一\t"One\n二\tTwo\n'))).toEqual([
      ['一', '"One'],
      ['二', 'Two'],
    ])
  })

  it.each([
    ['Source\tTarget'],
    ['原文\t译文'],
    ['zh-Hans\ten-GB'],
    ['Chinese (simplified)\tMachine English'],
    ['中文\tEdited English version'],
    ['Text\tTranslation'],
  ])('takes off a header: %s', (header) => {
    const table = read(`${header}\n你好。\tHello.\n`)
    expect(table.header).toEqual(header.split('\t'))
    expect(table.rows).toHaveLength(1)
  })

  it.each([
    ['英文版发布\tEnglish Edition Released'],
    ['全省规划工作座谈会召开\tProvincial Planning Symposium Held'],
    ['中文\tThe Chinese text'],
  ])('never takes a headline for a header: %s', (headline) => {
    expect(read(`${headline}\n你好。\tHello.\n`)).toMatchObject({ header: null, rows: { length: 2 } })
  })

  it('leaves out a numbering in front, empty columns and empty rows', () => {
    const table = read('序号,中文,,英文,\n1,一。,,One.,\n,,,,\n2.,二。,,Two.,\n')
    expect(table.header).toEqual(['中文', '英文'])
    expect(cells(table)).toEqual([
      ['一。', 'One.'],
      ['二。', 'Two.'],
    ])
  })

  it('keeps a column of numbers that is one of two texts', () => {
    expect(cells(read('1\t一\n2\t二\n'))).toEqual([
      ['1', '一'],
      ['2', '二'],
    ])
  })

  it('reads several translations, and rows that lack some', () => {
    const table = read('原文\tMachine\tEdited\n一。\tOne.\tThe first.\n二。\tTwo.\n三。\t\tThe third.\n')
    expect(cells(table)).toEqual([
      ['一。', 'One.', 'The first.'],
      ['二。', 'Two.', ''],
      ['三。', '', 'The third.'],
    ])
  })

  it('says what is a heading, column by column', () => {
    const table = read('工作座谈会召开\tSymposium Held\n会议强调了三点。\tIt stressed three points.\n')
    expect(table.rows.map((row) => row.map((body) => body[0]?.kind))).toEqual([
      ['heading', 'heading'],
      ['text', 'text'],
    ])
  })

  const cell = fc
    .array(fc.constantFrom('中', 'a', '"', '""', ',', ';', '\t', '.', ' b'), { maxLength: 12 })
    .map((parts) => parts.join('').trim())

  it('reads back whatever is quoted by the rules', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, lineBreak) => {
          const full = rows.map(([a, b]) => [`文${a}`, `x${b}`])
          const text = full.map((row) => row.map(enclose).join(',')).join(lineBreak)
          expect(cells(read(`sep=,${lineBreak}${text}`))).toEqual(full)
        },
      ),
    )
  })
})

describe('readTable refuses', () => {
  it.each([
    ['a quote that never closes', 'a,b\nc,d\n"e,f\n', { code: 'UNCLOSED_QUOTE', line: 3 }],
    ['the same after a separator line', 'sep=,\na,b\n"c,d\n', { code: 'UNCLOSED_QUOTE', line: 3 }],
    [
      'a row torn by a comma',
      '一,One\n二,Two, too\n三,Three\n',
      { code: 'TOO_MANY_COLUMNS', max: 2, actual: 3, line: 2 },
    ],
    ['one column', 'one\ntwo\n', { code: 'NOT_A_TABLE', line: 1 }],
    ['one column of text', '\ta\n\tb\n', { code: 'NOT_A_TABLE', line: 1 }],
    ['nothing', '\n \n', { code: 'EMPTY_TEXT' }],
    [
      'a NUL',
      'a\tb\nc\td\0ddddddddddddddddddddddddddddddddddddddddddddddd',
      { code: 'NUL_CHARACTER', line: 2 },
    ],
  ])('%s', (_, text, error) => {
    expect(readTable(text)).toEqual({ ok: false, error })
  })

  it('too many rows and columns, and cells too long', () => {
    const rows = '一\tOne\n'.repeat(LIMITS.pairs)
    expect(readTable(rows).ok).toBe(true)
    expect(readTable(`${rows}一\tOne\n`)).toEqual({
      ok: false,
      error: { code: 'TOO_MANY_PARAGRAPHS', max: LIMITS.pairs, line: LIMITS.pairs + 1 },
    })
    expect(readTable(`${'a\t'.repeat(LIMITS.editions)}b\n`)).toMatchObject({
      ok: false,
      error: { code: 'TOO_MANY_COLUMNS', max: LIMITS.editions },
    })
    expect(readTable(`一\tOne\n二\t${'x'.repeat(LIMITS.paragraphBytes + 1)}\n`)).toMatchObject({
      ok: false,
      error: { code: 'PARAGRAPH_TOO_LONG', line: 2 },
    })
  })
})

describe('looksTabular', () => {
  it.each([
    [true, '一\tOne\n二\tTwo'],
    [true, '一\tOne'],
    [false, 'One, two.\nThree, four.'],
    [false, '\tIndented.\n\tIndented too.'],
    [false, 'A line\twith a tab\nand one without.'],
    [false, '1.\tFirst item.\n2.\tSecond item.'],
    [false, '•\tFirst item.\n•\tSecond item.'],
    [true, '1\t一\tOne\n2\t二\tTwo'],
    [false, ''],
  ])('%s: %j', (expected, text) => {
    expect(looksTabular(text)).toBe(expected)
  })
})
