export { CSV_MARK, csvLine } from './csv-line.ts'
export { withoutGuard } from './spreadsheet-cell.ts'
