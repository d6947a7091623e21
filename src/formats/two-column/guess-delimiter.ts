import { delimitedRows, type Delimiter } from './delimited.ts'

/** In order of preference: prose is full of commas, and hardly ever holds a tab. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',']

const SAMPLE_LENGTH = 64 * 1024

/** A delimiter must give more than this share of the rows one and the same number of cells. */
const LEAST_AGREEMENT = 0.5

/** Excel's own line that names the delimiter, line break included. */
const SEPARATOR_LINE = /^sep=([\t,;])(?:\r\n|\r|\n)/i

export interface Dialect {
  readonly delimiter: Delimiter
  /** Where the table begins, in code units. */
  readonly start: number
}

/** What separates the cells: what the file itself says, else what gives most rows the same number of cells, two at least; null if nothing does. */
export function guessDialect(text: string): Dialect | null {
  const named = SEPARATOR_LINE.exec(text)
  if (named) return { delimiter: named[1] as Delimiter, start: named[0].length }
  const sample = sampleOf(text)
  const delimiter = DELIMITERS.find((candidate) => agreementOf(sample, candidate) > LEAST_AGREEMENT)
  return delimiter ? { delimiter, start: 0 } : null
}

/** A number or bullet, as word processors put it before a tab. */
const LIST_MARK = /^\s*(?:[([（]?(?:\d{1,6}(?:[.-]\d{1,6})*|[a-z]|[ivx]+)[\])）.、:]?|[•·●○■◆▪◦–*-])?\s*$/i

/**
 * Whether a text that says nothing about itself is a table: every line has the
 * same number of tabs, at least one, and is no item of a list with its mark
 * set apart by it. Commas are no evidence in prose.
 */
export function looksTabular(text: string): boolean {
  const sample = sampleOf(text)
  if (agreementOf(sample, '\t') < 1) return false
  const { rows } = delimitedRows(sample, '\t')
  return rows.some(({ cells }) => cells.length > 2 || !LIST_MARK.test(cells[0] ?? ''))
}

/** The beginning of the text, ending with a whole line. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text
  const end = Math.max(text.lastIndexOf('\n', SAMPLE_LENGTH), text.lastIndexOf('\r', SAMPLE_LENGTH))
  return text.slice(0, end > 0 ? end : SAMPLE_LENGTH)
}

function agreementOf(sample: string, delimiter: Delimiter): number {
  const { rows } = delimitedRows(sample, delimiter)
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let most = 0
  for (const [cells, count] of counts) if (cells > 1) most = Math.max(most, count)
  return rows.length === 0 ? 0 : most / rows.length
}
