import { TERM_STATUSES, type TermContent } from '../../domain/index.ts'
import { withGuard } from './spreadsheet-cell.ts'

/**
 * A glossary as RFC 4180 has it, a rendering a line: what `readCsvGlossary`
 * reads back word for word, and no spreadsheet takes for a formula.
 */
export function* writeCsvGlossary(terms: Iterable<TermContent>): Generator<string, void, undefined> {
  // Spreadsheets take a file without the mark for one in the local code page.
  yield '\ufeffsource,target,status,pos,note\r\n'
  for (const term of terms) {
    // Said once, on the first line of its term.
    let rest = [term.pos ?? '', term.note ?? '']
    for (const status of TERM_STATUSES) {
      for (const rendering of term[status]) {
        yield `${[term.source, rendering, status, ...rest].map(cell).join(',')}\r\n`
        rest = ['', '']
      }
    }
  }
}

function cell(text: string): string {
  const safe = withGuard(text)
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
