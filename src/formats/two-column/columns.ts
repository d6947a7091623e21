import { fail, LIMITS, ok, type Result } from '../../domain/index.ts'
import type { FormatError } from '../format-error.ts'
import type { TableRow } from './delimited.ts'

export interface TextColumns {
  readonly header: readonly string[] | null
  /** All of one width, at least 2. */
  readonly rows: readonly TableRow[]
}

const ENGLISH_WORD =
  'source|target|original|translat(?:ion|ed)|machine|draft|edited|revised|final|published|chinese|english|' +
  'simplified|traditional|mandarin|text|language|version|edition|mt|no\\.?|#|id|nr\\.?|number|notes?|comments?|remarks?'

const LANGUAGE_TAG =
  '(?:zh|en|ja|ko|fr|de|es|pt|it|ru|ar|vi|th|id|src|tgt)(?:[-_](?:hans|hant|[a-z]{2}))*(?:[-_][a-z]{2})?'

const CHINESE_NAME =
  '(?:[中英汉漢原译譯源外]|目标|目標)(?:文|语|語)?(?:原文|译文|譯文|原稿|译稿|譯稿|版本?|稿|文本)?|' +
  '(?:简体|簡體|繁体|繁體)(?:中文)?|(?:机器|機器|人工)(?:翻译|翻譯)|机翻|機翻|英译|英譯|' +
  '(?:修改|修订|修訂|定|初)稿|序号|序號|编号|編號|备注|備註|批注|批註'

/**
 * A cell that names a column rather than being text. All cells of a header
 * must: a lost headline is worse than a header taken for text.
 */
const COLUMN_NAME = new RegExp(
  `^(?:(?:(?:${ENGLISH_WORD})(?:[ _/-]+|$))+(?:\\([^)]*\\))?|${LANGUAGE_TAG}|${CHINESE_NAME})$`,
  'i',
)

const NUMBERING = /^[[(（]?\d{1,6}(?:[.-]\d{1,6})*[\])）.、:]?$/

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === ''

/** The columns that hold text, their rows filled up to one width, and the header taken off. */
export function textColumns(rows: readonly TableRow[]): Result<TextColumns, FormatError> {
  const header = rows.length > 1 && isHeader(rows[0]?.cells ?? []) ? (rows[0]?.cells ?? null) : null
  const body = header ? rows.slice(1) : rows
  const width = Math.max(usualWidth(rows), header ? usedWidth(header) : 0)
  const torn = rows.find(({ cells }) => usedWidth(cells) > width)
  if (torn) {
    const actual = usedWidth(torn.cells)
    return fail({ code: 'TOO_MANY_COLUMNS', max: width, actual, line: torn.line })
  }

  const kept = keptColumns(body, width)
  const first = rows[0]?.line ?? 1
  if (kept.length < 2) return fail({ code: 'NOT_A_TABLE', line: first })
  if (kept.length > LIMITS.editions) {
    return fail({ code: 'TOO_MANY_COLUMNS', max: LIMITS.editions, actual: kept.length, line: first })
  }
  const pick = (cells: readonly string[]): string[] => kept.map((column) => cells[column] ?? '')
  return ok({
    header: header ? pick(header).map((name) => name.trim()) : null,
    rows: body
      .map(({ line, cells }) => ({ line, cells: pick(cells) }))
      .filter(({ cells }) => !cells.every(isBlank)),
  })
}

/** The columns with text, without a numbering in front of at least two others. */
function keptColumns(rows: readonly TableRow[], width: number): number[] {
  const used = Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => !isBlank(cells[column])),
  )
  const [first, ...others] = used
  const isNumbering =
    first !== undefined &&
    others.length > 1 &&
    rows.every(({ cells }) => isBlank(cells[first]) || NUMBERING.test(cells[first]?.trim() ?? ''))
  return isNumbering ? others : used
}

function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((name) => name !== '')
  return names.length > 1 && names.every((name) => COLUMN_NAME.test(name))
}

/** How many cells most rows have, empty ones included; of several such numbers the greater. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let [width, most] = [0, 0]
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count]
  }
  return width
}

/** The cells of a row up to the last one with something in it. */
const usedWidth = (cells: readonly string[]): number => cells.findLastIndex((cell) => !isBlank(cell)) + 1
