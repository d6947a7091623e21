import { describe, expect, test } from 'vitest'
import { withoutGuard } from '../../../src/formats/csv/index.ts'
import {
  writeMarotTsv,
  writeReportCsv,
  type Report,
  type ReportRow,
} from '../../../src/formats/report/index.ts'
import { delimitedRows } from '../../../src/formats/two-column/delimited.ts'
import { measure, mqmScore, mqmWeight, scoresOf } from '../../../src/text/metrics/index.ts'
import { draws, fc } from '../../support/property.ts'

const row = (source: string, before: string, after: string): ReportRow => ({
  number: 1,
  id: 'p1',
  source,
  before,
  after,
  scores: scoresOf(measure(before, after, 'en')),
  findings: { before: 2, after: 0 },
  issues: [],
})

const report = (...rows: ReportRow[]): Report => ({
  title: 'A symposium',
  sourceLang: 'zh-Hans',
  targetLang: 'en',
  before: 'Machine draft',
  after: 'House edit',
  rows,
})

const issue = {
  side: 'target',
  start: 4,
  end: 8,
  category: 'Accuracy/Mistranslation',
  severity: 'major',
  rater: 'Ana',
  note: 'not a\tproject',
  at: '2026-01-02T03:04:05.000Z',
} as const

describe('the report as CSV', () => {
  test('keeps every text, whatever is in it', () => {
    const text = fc
      .tuple(fc.constantFrom('', '=', "'", "'=", '＝', ' '), fc.string({ unit: 'binary', minLength: 1 }))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, text, (source, before, after) => {
        const { rows } = delimitedRows(writeReportCsv(report(row(source, before, after))).slice(1), ',')
        const cells = rows[1]?.cells.slice(2, 5) ?? []
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
        expect(cells.map(withoutGuard)).toEqual([source, before, after])
      }),
      { numRuns: draws(200) },
    )
  })

  test.each(['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '\n=1'])(
    'gives a spreadsheet no formula to run: %s',
    (text) => {
      const { rows } = delimitedRows(writeReportCsv(report(row('是', text, 'Yes'))).slice(1), ',')
      expect(rows[1]?.cells[3]).toBe(`'${text}`)
    },
  )
})

describe('the report for MQM viewers', () => {
  const cells = (text: string) =>
    text
      .split('\n')
      .slice(1, -1)
      .map((one) => one.split('\t'))

  test('has ten columns in every line, and marks the words of an error', () => {
    const one = { ...row('规划\n好', 'A plan.', 'The plan\tis good.'), issues: [issue] }
    const [before, after] = cells(writeMarotTsv(report(one)))
    expect([before?.length, after?.length]).toEqual([10, 10])
    expect(before?.slice(0, 9)).toEqual([
      'Machine draft',
      'A symposium:zh-Hans-en',
      '1',
      '1',
      '',
      '规划 好',
      'A plan.',
      '',
      '',
    ])
    expect(after?.slice(4, 9)).toEqual([
      'Ana',
      '规划 好',
      'The <v>plan</v> is good.',
      'Accuracy/Mistranslation',
      'major',
    ])
    expect(JSON.parse(after?.[9] ?? '')).toMatchObject({
      timestamp: Date.parse(issue.at),
      marked_text: 'plan',
      note: 'not a\tproject',
    })
  })

  test('carries the metrics of a pair in which nobody marked anything', () => {
    const [, after] = cells(writeMarotTsv(report(row('规划', 'A plan.', 'The plan.'))))
    expect(after?.slice(4, 9)).toEqual(['', '规划', 'The plan.', '', ''])
    expect(JSON.parse(after?.[9] ?? '').segment.metrics.TER).toBe(50)
  })
})

describe('the MQM score', () => {
  test.each([
    ['Accuracy/Omission', 'major', 5],
    ['Accuracy/Omission', 'critical', 5],
    ['Style/Awkward', 'minor', 1],
    ['Fluency/Punctuation', 'minor', 0.1],
    ['Fluency/Punctuation', 'major', 5],
    ['Non-translation', 'major', 25],
    ['Source issue', 'major', 0],
    ['Style/Awkward', 'neutral', 0],
  ] as const)('weighs %s, %s as %d', (category, severity, weight) => {
    expect(mqmWeight({ category, severity })).toBe(weight)
  })

  test('of a segment is the mean of its raters', () => {
    expect(mqmScore([])).toBe(0)
    expect(mqmScore([issue, { ...issue, severity: 'minor' }, { ...issue, rater: 'Ben' }])).toBe(5.5)
  })
})
