import { lineCounter } from '../line-number.ts'

export interface TableRow {
  /** Where the row begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export type Delimiter = '\t' | ',' | ';'

export interface DelimitedRows {
  /** Rows with something in them. */
  readonly rows: readonly TableRow[]
  /** The line on which a cell opens with a quote that never closes, or null. Such a cell is read as it stands. */
  readonly unclosed: number | null
}

/**
 * Cuts delimiter-separated values into cells as RFC 4180 has it: a cell that
 * opens with a quote runs to its closing quote, over delimiters and line
 * breaks, with quotes inside doubled. Line breaks may be LF, CR LF or CR.
 *
 * 1. `a,"b, ""c""\nd"` → a · b, "c"⏎d
 * 2. `"Yes," he said⇥是` (tab): the first quote closes before the end of its
 *    cell, so it is no enclosing quote and the cell reads `"Yes," he said`:
 *    people paste tables whose cells begin with speech.
 *
 * Linear: a search for a closing quote that fails stops at the first quote
 * that stands alone, and a cell it ran past can only begin with an even run
 * of quotes, whose own search ends inside that run.
 */
export function delimitedRows(text: string, delimiter: Delimiter): DelimitedRows {
  const rows: TableRow[] = []
  const lineOf = lineCounter(text)
  const cellEnd = new RegExp(`[${delimiter}\r\n]`, 'g')
  let unclosed: number | null = null
  let at = 0
  while (at < text.length) {
    const line = lineOf(at)
    const cells: string[] = []
    for (;;) {
      const close = text[at] === '"' ? closingQuote(text, at, delimiter) : NOT_ENCLOSED
      if (close >= 0) {
        cells.push(text.slice(at + 1, close).replaceAll('""', '"'))
        at = close + 1
      } else {
        if (close === UNCLOSED) unclosed ??= lineOf(at)
        cellEnd.lastIndex = at
        const end = cellEnd.exec(text)?.index ?? text.length
        cells.push(text.slice(at, end))
        at = end
      }
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
  }
  return { rows, unclosed }
}

const NOT_ENCLOSED = -1
const UNCLOSED = -2

/** Where the cell that opens with a quote at `open` closes: the index of the quote before a delimiter, a line break or the end. */
function closingQuote(text: string, open: number, delimiter: Delimiter): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    const next = text[at + 1]
    if (next === '"') continue
    const closes = next === undefined || next === delimiter || next === '\r' || next === '\n'
    return closes ? at : NOT_ENCLOSED
  }
  return UNCLOSED
}
