import { fail, LIMITS, ok, type Body, type Paragraph, type Result } from '../../domain/index.ts'
import { splitParagraphs } from '../../text/segment/index.ts'
import type { FormatError } from '../format-error.ts'
import { detectLanguage } from '../language/index.ts'
import { paragraphKinds } from '../plain-text/index.ts'
import { paragraphProblem } from '../paragraph-problem.ts'
import { textColumns } from './columns.ts'
import type { TableRow } from './delimited.ts'

/** A text and its translations that came side by side: already aligned, row by row. */
export interface BilingualTable {
  /** What the first row calls the columns, where it does. */
  readonly header: readonly string[] | null
  /** BCP 47, one for each column, guessed from its text. */
  readonly languages: readonly string[]
  /** One body for each column; a body may be empty, but not all of a row. */
  readonly rows: readonly (readonly Body[])[]
}

/**
 * A table of two or more columns of text, from rows of cells wherever they
 * come from. Columns without text and a numbering in front are left out; short
 * rows are filled up; a row with more cells than the others is refused, for it
 * is a text that was torn at an unquoted delimiter. Line breaks in a cell
 * separate paragraphs as in plain text.
 */
export function bilingualTable(rows: readonly TableRow[]): Result<BilingualTable, FormatError> {
  const columns = textColumns(rows)
  if (!columns.ok) return columns
  const { header, rows: cells } = columns.value
  if (cells.length > LIMITS.pairs) {
    const line = cells[LIMITS.pairs]?.line ?? 0
    return fail({ code: 'TOO_MANY_PARAGRAPHS', max: LIMITS.pairs, line })
  }
  const bodies: Paragraph[][][] = []
  for (const row of cells) {
    const split = row.cells.map((cell) => splitParagraphs(cell).paragraphs.map(({ text }) => text))
    for (const text of split.flat()) {
      const problem = paragraphProblem(text, row.line)
      if (problem) return fail(problem)
    }
    bodies.push(split.map((texts) => texts.map((text) => ({ kind: 'text', text, gap: '\n\n' }))))
  }
  const languages = (cells[0]?.cells ?? []).map((_, k) =>
    detectLanguage(cells.map((row) => row.cells[k]).join('\n')),
  )
  return ok({ header, languages, rows: withKinds(bodies, languages.length) })
}

/** What a paragraph is shows in its column: a heading stands above running text. */
function withKinds(rows: readonly Paragraph[][][], columns: number): Body[][] {
  const kinds = Array.from({ length: columns }, (_, column) =>
    paragraphKinds(rows.flatMap((row) => row[column]?.map(({ text }) => text) ?? [])).values(),
  )
  return rows.map((row) =>
    row.map((body, column) =>
      body.map((paragraph) => ({ ...paragraph, kind: kinds[column]?.next().value ?? 'text' })),
    ),
  )
}
