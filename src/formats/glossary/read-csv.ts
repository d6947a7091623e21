import { PARTS_OF_SPEECH, type PartOfSpeech, type TermStatus } from '../../domain/index.ts'
import { withoutGuard } from '../csv/index.ts'
import { delimitedRows, guessDialect } from '../two-column/index.ts'
import { gatherTerms, type GlossaryProblem, type GlossaryReading, type GlossaryRow } from './glossary.ts'

type Column = 'source' | 'target' | 'status' | 'admitted' | 'forbidden' | 'pos' | 'note'

/** What people call the columns. Without such a line they are source, target, status, note. */
const NAMES: Readonly<Record<Column, RegExp>> = {
  source: /^(?:source|source term|term|zh(?:-.*)?|chinese|中文|原文|术语|術語)$/i,
  target:
    /^(?:target|target term|translation|rendering|approved|en(?:-.*)?|english|英文|译文|譯文|译法|譯法)$/i,
  status: /^(?:status|状态|狀態)$/i,
  admitted: /^(?:admitted|allowed|also|可用)$/i,
  forbidden: /^(?:forbidden|avoid|deprecated|禁用)$/i,
  pos: /^(?:pos|part of speech|词性|詞性)$/i,
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
 * forbidden renderings. Several renderings in a cell are parted by `|`. A line
 * whose quote never closes is left out like any other that cannot be understood.
 */
export function readCsvGlossary(text: string): GlossaryReading {
  const body = text.replace(/^\ufeff/, '')
  const { rows, unclosed, header } = table(body)
  const columns = header ?? (['source', 'target', 'status', 'note'] as const)
  const problems: GlossaryProblem[] = unclosed === null ? [] : [{ line: unclosed, problem: 'unclosed-quote' }]
  const broken = unclosed === null ? undefined : rows.findLast(({ line }) => line <= unclosed)
  const found = (header ? rows.slice(1) : rows).flatMap((row) => {
    if (row === broken) return []
    const { line, cells } = row
    const cell = (column: Column) => withoutGuard((cells[columns.indexOf(column)] ?? '').trim())
    const read = rowsOf(line, cell)
    if (typeof read !== 'string') return read
    problems.push({ line, problem: read })
    return []
  })
  return gatherTerms(found, problems)
}

/** A first line of known names says itself what parts the cells; else it is guessed. */
function table(body: string) {
  const [first = ''] = /^[^\r\n]*/.exec(body) ?? []
  for (const delimiter of ['\t', ',', ';'] as const) {
    const header = columnsOf(delimitedRows(first, delimiter).rows[0]?.cells ?? [])
    if (header) return { ...delimitedRows(body, delimiter), header }
  }
  const { delimiter, start } = guessDialect(body) ?? { delimiter: ',' as const, start: 0 }
  const read = delimitedRows(body.slice(start), delimiter)
  return { ...read, header: columnsOf(read.rows[0]?.cells ?? []) }
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

function rowsOf(line: number, cell: (column: Column) => string): GlossaryRow[] | GlossaryProblem['problem'] {
  const source = cell('source')
  if (source === '') return 'no-source'
  const status = STATUS[cell('status').toLowerCase()]
  if (status === undefined) return 'unknown-status'
  const pos = partOfSpeech(cell('pos'))
  if (pos === null) return 'unknown-part-of-speech'
  const note = cell('note') || undefined
  const rows = (
    [
      ['target', status],
      ['admitted', 'admitted'],
      ['forbidden', 'forbidden'],
    ] as const
  ).flatMap(([column, as]) =>
    parted(cell(column)).map((target) => ({ line, source, target, status: as, pos, note })),
  )
  return rows.length > 0 ? rows : 'no-rendering'
}

/** null: not one that is known. */
function partOfSpeech(cell: string): PartOfSpeech | undefined | null {
  if (cell === '') return undefined
  return PARTS_OF_SPEECH.find((known) => known === cell.toLowerCase()) ?? null
}

function parted(cell: string): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
}
