import type { Report, ReportIssue, ReportRow } from './report.ts'

const HEADER = [
  'system',
  'doc',
  'docSegId',
  'globalSegId',
  'rater',
  'source',
  'target',
  'category',
  'severity',
  'metadata',
]

/**
 * The tab-separated format of Marot and the MQM viewers before it
 * (https://github.com/google-research/google-research/tree/master/marot): a
 * line an error, its words between `<v>` and `</v>`; a pair without errors is a
 * line that carries its metrics alone. The two texts are its systems, so that
 * the viewer sets them side by side; errors are those of the later one.
 */
export function writeMarotTsv(report: Report): string {
  const doc = `${report.title}:${report.sourceLang}-${report.targetLang}`
  const lines = report.rows.flatMap((row) => [
    line(report.before, doc, row, { target: row.before }),
    ...(row.issues.length === 0
      ? [line(report.after, doc, row, { metadata: { segment: segmentOf(row) } })]
      : row.issues.map((issue, k) => issueLine(report, doc, row, issue, k === 0))),
  ])
  return [HEADER.join('\t'), ...lines, ''].join('\n')
}

interface Cells {
  readonly rater: string
  readonly source: string
  readonly target: string
  readonly category: string
  readonly severity: string
  readonly metadata: unknown
}

function line(system: string, doc: string, row: ReportRow, given: Partial<Cells>): string {
  const { rater = '', source = row.source, target = row.after, category = '', severity = '' } = given
  const cells = [system, doc, row.number, row.number, rater, source, target, category, severity]
  return [...cells.map(flat), JSON.stringify(given.metadata ?? {})].join('\t')
}

function issueLine(
  report: Report,
  doc: string,
  row: ReportRow,
  issue: ReportIssue,
  isFirst: boolean,
): string {
  const text = issue.side === 'source' ? row.source : row.after
  const { start, end } = issue
  const marked = `${text.slice(0, start)}<v>${text.slice(start, end)}</v>${text.slice(end)}`
  return line(report.after, doc, row, {
    rater: issue.rater,
    ...(issue.side === 'source' ? { source: marked } : { target: marked }),
    category: issue.category,
    severity: issue.severity,
    metadata: {
      timestamp: Date.parse(issue.at),
      note: issue.note,
      marked_text: text.slice(start, end),
      ...(isFirst && { segment: segmentOf(row) }),
    },
  })
}

/** What is known of the segment beside what people marked in it. */
function segmentOf({ scores, source, after }: ReportRow): unknown {
  return {
    metrics: { chrF: scores.chrf, TER: scores.ter },
    num_source_chars: source.length,
    num_target_chars: after.length,
  }
}

/** The format has no quoting: a tab or a line break inside a cell would begin another. */
function flat(value: string | number): string {
  return String(value).replace(/[\t\r\n]+/g, ' ')
}
