/** One line of a CSV file, its end included. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

/**
 * A cell as RFC 4180 quotes it. A spreadsheet would run a text that begins like
 * a formula: such a text gets an apostrophe in front, which spreadsheets show
 * as the text it is.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
