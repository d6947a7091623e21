import { fail, LIMITS, type Result } from '../../domain/index.ts'
import { textProblem } from '../encoding/index.ts'
import type { FormatError } from '../format-error.ts'
import { utf8Excess } from '../utf8-length.ts'
import { bilingualTable, type BilingualTable } from './bilingual-table.ts'
import { delimitedRows } from './delimited.ts'
import { guessDialect } from './guess-delimiter.ts'

/** A table written as text: tab-separated, or comma- or semicolon-separated as in RFC 4180. */
export function readTable(text: string): Result<BilingualTable, FormatError> {
  const excess = utf8Excess(text, LIMITS.fileBytes)
  if (excess !== null) return fail({ code: 'FILE_TOO_LARGE', max: LIMITS.fileBytes, actual: excess })
  const problem = textProblem(text)
  if (problem) return fail(problem)
  if (text.trim() === '') return fail({ code: 'EMPTY_TEXT' })
  const dialect = guessDialect(text)
  if (!dialect) return fail({ code: 'NOT_A_TABLE', line: 1 })

  const { rows, unclosed } = delimitedRows(text.slice(dialect.start), dialect.delimiter)
  const skipped = dialect.start > 0 ? 1 : 0
  // A cell of prose may well begin with a quotation mark between tabs; between commas it needs quoting.
  if (unclosed !== null && dialect.delimiter !== '\t') {
    return fail({ code: 'UNCLOSED_QUOTE', line: unclosed + skipped })
  }
  return bilingualTable(rows.map(({ line, cells }) => ({ line: line + skipped, cells })))
}
