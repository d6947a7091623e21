import { mqmScore } from '../../text/metrics/index.ts'
import { CSV_MARK, csvLine } from '../csv/index.ts'
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

/** A line a pair. */
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
  return CSV_MARK + [csvLine(COLUMNS), ...lines].join('')
}

const rounded = (value: number) => Number(value.toFixed(4))
