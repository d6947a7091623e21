/**
 * What a spreadsheet would take for a formula, and so run: a cell that begins
 * with one of these, or with the apostrophe that keeps them from it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/

/** The cell with an apostrophe before it where it needs one; spreadsheets read it as text. */
export function withGuard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The other way: `withoutGuard(withGuard(x))` is x. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
