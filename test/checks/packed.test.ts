import { describe, expect, test } from 'vitest'
import { CALQUE_LINES } from '../../src/checks/calques/all-calques.ts'
import { FIGURES } from '../../src/checks/calques/figures.ts'
import { joinColumns, splitColumns } from '../../src/checks/packed/columns.ts'
import { packEntries, unpackEntries } from '../../src/checks/packed/packed-entries.ts'
import { packLines, unpackLines } from '../../src/checks/packed/packed-lines.ts'
import { packTables, unpackTables } from '../../src/checks/packed/packed-tables.ts'
import { ALL_ENTRIES } from '../../src/checks/termbase/all-entries.ts'
import { avoidedIn, sourcesOf, type TermEntry } from '../../src/checks/termbase/index.ts'
import { packHan, unpackHan } from '../../src/text/han/packed-han.ts'
import { SIMPLIFIED, TRADITIONAL } from '../../src/text/han/traditional.ts'
import { COMMON_FORMS, VARIANTS } from '../../src/text/han/variants.ts'
import { fc } from '../support/property.ts'

test('every entry of the termbase is the same when it was packed', () => {
  const plain = (entry: TermEntry) => ({
    ...entry,
    source: sourcesOf(entry),
    avoid: avoidedIn(entry),
    note: entry.note ?? '',
  })
  expect(unpackEntries(packEntries(ALL_ENTRIES)).map(plain)).toEqual(ALL_ENTRIES.map(plain))
})

test.each([{ source: '两 手' }, { renderings: ['one; two'] }, { avoid: ['more > less'] }, { note: 'a\nb' }])(
  'an entry that would come out as another is refused: %j',
  (part) => {
    const entry: TermEntry = { source: '抓手', pos: 'noun', kind: 'slogan', renderings: ['lever'], ...part }
    const spoilt = 'source' in part ? { ...entry, source: [part.source] } : entry
    expect(() => packEntries([spoilt])).toThrow(RangeError)
  },
)

test('the lines of the calques are the same when they were packed', () => {
  expect(unpackLines(packLines(CALQUE_LINES))).toEqual(CALQUE_LINES)
  expect(() => packLines(['抓手: lever'])).toThrow(RangeError)
})

test('all tables share one text', () => {
  const tables = { entries: ALL_ENTRIES, calques: CALQUE_LINES, figures: FIGURES }
  const { entries, ...others } = unpackTables(packTables(tables))
  expect(entries).toEqual(unpackEntries(packEntries(ALL_ENTRIES)))
  expect(others).toEqual({ calques: CALQUE_LINES, figures: FIGURES })
  expect(() => packTables({ ...tables, figures: ['一\t二'] })).toThrow(RangeError)
})

describe('Han characters', () => {
  test('of the tables', () => {
    for (const chars of [TRADITIONAL, SIMPLIFIED, VARIANTS, COMMON_FORMS])
      expect(unpackHan(packHan(chars))).toBe(chars)
  })

  test('and any others of one unit', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('')
        expect(unpackHan(packHan(text))).toBe(text)
      }),
      { examples: [[['\uD800', '\uDC00']]] },
    )
  })
})

test('columns give back their rows', () => {
  const cell = fc.string().map((text) => text.replaceAll('\n', ''))
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 })
  fc.assert(
    fc.property(rows, (table) => {
      const groups = [[2], [0, 1]]
      expect(splitColumns(joinColumns(table, groups), groups)).toEqual(table)
    }),
  )
})
