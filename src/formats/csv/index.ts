export { CSV_MARK, csvLine } from './csv-line.ts'
export { withGuard, withoutGuard } from './spreadsheet-cell.ts'
