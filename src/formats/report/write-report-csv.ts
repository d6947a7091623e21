import { mqmScore } from '../../text/metrics/index.ts'
import { csvLine } from './csv-cell.ts'
import type { Report } from './report.ts'

const COLUMNS = [
  'number',
  'pair',
  'source',
  'before',
  'after',
  'words',
  'words_changed',
  'effort_words',
  'effort_characters',
  'ter',
  'chrf',
  'mqm',
  'findings_before',
  'findings_after',
]

/** A line a pair, RFC 4180, UTF-8 with a byte order mark: without one, Excel takes Chinese for something else. */
export function writeReportCsv(report: Report): string {
  const lines = report.rows.map(({ number, id, source, before, after, scores, findings, issues }) =>
    csvLine([
      number,
      id,
      source,
      before,
      after,
      scores.words,
      scores.changed,
      rounded(scores.effortWords),
      rounded(scores.effortCharacters),
      rounded(scores.ter),
      rounded(scores.chrf),
      rounded(mqmScore(issues)),
      findings.before,
      findings.after,
    ]),
  )
  return `\ufeff${[csvLine(COLUMNS), ...lines].join('')}`
}

const rounded = (value: number) => Number(value.toFixed(4))
