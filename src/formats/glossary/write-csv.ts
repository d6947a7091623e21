import { TERM_STATUSES, type TermContent } from '../../domain/index.ts'
import { CSV_MARK, csvLine } from '../csv/index.ts'

/**
 * A glossary as RFC 4180 has it, a rendering a line: what `readCsvGlossary`
 * reads back word for word, and no spreadsheet takes for a formula.
 */
export function* writeCsvGlossary(terms: Iterable<TermContent>): Generator<string, void, undefined> {
  yield CSV_MARK + csvLine(['source', 'target', 'status', 'pos', 'note'])
  for (const term of terms) {
    // Said once, on the first line of its term.
    let rest = [term.pos ?? '', term.note ?? '']
    for (const status of TERM_STATUSES) {
      for (const rendering of term[status]) {
        yield csvLine([term.source, rendering, status, ...rest])
        rest = ['', '']
      }
    }
  }
}
