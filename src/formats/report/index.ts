export type { Report, ReportIssue, ReportRow } from './report.ts'
export { writeMarotTsv } from './write-marot-tsv.ts'
export { writeReportCsv } from './write-report-csv.ts'
