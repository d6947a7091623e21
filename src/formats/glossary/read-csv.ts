import { delimitedRows, guessDialect } from '../two-column/index.ts'
import {
  gatherTerms,
  type GlossaryProblem,
  type GlossaryReading,
  type GlossaryRow,
  type TermStatus,
} from './glossary.ts'

type Column = 'source' | 'target' | 'status' | 'admitted' | 'forbidden' | 'note'

/** What people call the columns. Without such a line they are source, target, status, note. */
const NAMES: Readonly<Record<Column, RegExp>> = {
  source: /^(?:source|source term|term|zh(?:-.*)?|chinese|中文|原文|术语|術語)$/i,
  target:
    /^(?:target|target term|translation|rendering|approved|en(?:-.*)?|english|英文|译文|譯文|译法|譯法)$/i,
  status: /^(?:status|状态|狀態)$/i,
  admitted: /^(?:admitted|allowed|also|可用)$/i,
  forbidden: /^(?:forbidden|avoid|deprecated|禁用)$/i,
  note: /^(?:note|notes|comment|remark|备注|備註|说明|說明)$/i,
}
const STATUS: Readonly<Record<string, TermStatus>> = {
  '': 'approved',
  approved: 'approved',
  preferred: 'approved',
  admitted: 'admitted',
  allowed: 'admitted',
  forbidden: 'forbidden',
  deprecated: 'forbidden',
  avoid: 'forbidden',
}

/**
 * Reads a glossary from delimiter-separated values: one rendering a line with
 * its status, or one term a line with columns of approved, admitted and
 * forbidden renderings. Several renderings in a cell are parted by `|`.
 */
export function readCsvGlossary(text: string): GlossaryReading {
  const body = text.replace(/^\ufeff/, '')
  const dialect = guessDialect(body) ?? { delimiter: ',', start: 0 }
  const { rows, unclosed } = delimitedRows(body.slice(dialect.start), dialect.delimiter)
  if (unclosed !== null) return { terms: [], problems: [{ line: unclosed, problem: 'unclosed-quote' }] }
  const header = columnsOf(rows[0]?.cells ?? [])
  const columns = header ?? (['source', 'target', 'status', 'note'] as const)
  const problems: GlossaryProblem[] = []
  const found = (header ? rows.slice(1) : rows).flatMap(({ line, cells }) => {
    const cell = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim()
    const read = rowsOf(cell)
    if (typeof read !== 'string') return read
    problems.push({ line, problem: read })
    return []
  })
  return { terms: gatherTerms(found), problems }
}

function columnsOf(cells: readonly string[]): (Column | undefined)[] | null {
  const columns = cells.map((cell) => {
    const name = cell.trim()
    return (Object.keys(NAMES) as Column[]).find((column) => NAMES[column].test(name))
  })
  return columns.includes('source') && columns.some((column) => column && column !== 'source')
    ? columns
    : null
}

function rowsOf(cell: (column: Column) => string): GlossaryRow[] | GlossaryProblem['problem'] {
  const source = cell('source')
  if (source === '') return 'no-source'
  const status = STATUS[cell('status').toLowerCase()]
  if (status === undefined) return 'unknown-status'
  const note = cell('note') || undefined
  const rows = (
    [
      ['target', status],
      ['admitted', 'admitted'],
      ['forbidden', 'forbidden'],
    ] as const
  ).flatMap(([column, as]) => parted(cell(column)).map((target) => ({ source, target, status: as, note })))
  return rows.length > 0 ? rows : 'no-rendering'
}

function parted(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
}
