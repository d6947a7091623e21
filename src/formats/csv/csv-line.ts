import { withGuard } from './spreadsheet-cell.ts'

/** What a file begins with, for spreadsheets: without it they take UTF-8 for the local code page. */
export const CSV_MARK = '\ufeff'

/**
 * One line of a CSV file, its end included, as RFC 4180 has it. Texts are kept
 * from being run as formulas; numbers are none. What another program might part
 * cells by, or trim, is quoted too.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = withGuard(value)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
