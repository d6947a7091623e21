import { fail, LIMITS, ok, type Body, type ParagraphKind, type Result } from '../../domain/index.ts'
import { textProblem } from '../encoding/index.ts'
import type { FormatError } from '../format-error.ts'
import { paragraphProblem } from '../paragraph-problem.ts'
import { paragraphKinds } from '../plain-text/index.ts'
import { bilingualTable, type BilingualTable } from '../two-column/index.ts'
import { utf8Excess } from '../utf8-length.ts'
import type { RichItem, RichParagraph, RichRow } from './rich-content.ts'
import { richItems } from './rich-items.ts'

export type RichText =
  | { readonly kind: 'text'; readonly body: Body }
  | { readonly kind: 'table'; readonly table: BilingualTable }

/** Word's clipboard is mostly style sheets; the text in it has the limit of any file. */
const MARKUP_FACTOR = 4

/** A paste is a table when at least this share of its words stands in rows of two or more cells. */
const TABLE_SHARE = 0.8

/**
 * The text of HTML from the clipboard or a saved page: a table if it is one,
 * else its paragraphs, cells of lesser tables included. Line breaks separate
 * paragraphs as in plain text. `line` in an error counts paragraphs or rows.
 */
export function readRichText(html: string): Result<RichText, FormatError> {
  const excess = utf8Excess(html, LIMITS.fileBytes * MARKUP_FACTOR)
  if (excess !== null) {
    return fail({ code: 'FILE_TOO_LARGE', max: LIMITS.fileBytes * MARKUP_FACTOR, actual: excess })
  }
  const problem = textProblem(html)
  if (problem) return fail(problem)
  const items = richItems(html)
  if (isTable(items)) {
    const rows = items.filter((item): item is RichRow => item.type === 'row')
    const table = bilingualTable(rows.map(({ cells }, k) => ({ line: k + 1, cells })))
    // Fewer than two columns of text is no table after all.
    if (table.ok || table.error.code !== 'NOT_A_TABLE') {
      return table.ok ? ok({ kind: 'table', table: table.value }) : table
    }
  }
  const body = bodyOf(items.flatMap(paragraphsOf))
  return body.ok ? ok({ kind: 'text', body: body.value }) : body
}

function isTable(items: readonly RichItem[]): boolean {
  let inside = 0
  let outside = 0
  for (const item of items) {
    if (item.type === 'paragraph') outside += item.text.length
    else {
      const filled = item.cells.filter((cell) => cell !== '')
      const length = filled.reduce((sum, cell) => sum + cell.length, 0)
      if (filled.length > 1) inside += length
      else outside += item.cells.length > 1 ? 0 : length
    }
  }
  return inside > 0 && inside >= (inside + outside) * TABLE_SHARE
}

/** The paragraphs of an item, cut at line breaks unless the markup says that they are one. */
function paragraphsOf(item: RichItem): RichParagraph[] {
  if (item.type === 'row') return item.cells.flatMap((cell) => linesOf(cell, null))
  if (item.kind === 'heading') return [{ ...item, text: item.text.replaceAll('\n', ' ') }]
  return linesOf(item.text, item.kind)
}

const linesOf = (text: string, kind: ParagraphKind | null): RichParagraph[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', kind, text: line }))

function bodyOf(paragraphs: readonly RichParagraph[]): Result<Body, FormatError> {
  if (paragraphs.length === 0) return fail({ code: 'EMPTY_TEXT' })
  if (paragraphs.length > LIMITS.pairs) {
    return fail({ code: 'TOO_MANY_PARAGRAPHS', max: LIMITS.pairs, line: LIMITS.pairs + 1 })
  }
  for (const [k, { text }] of paragraphs.entries()) {
    const problem = paragraphProblem(text, k + 1)
    if (problem) return fail(problem)
  }
  const guessed = paragraphKinds(paragraphs.map(({ text }) => text))
  return ok(
    paragraphs.map(({ kind, text }, k) => ({
      kind: kind ?? guessed[k] ?? 'text',
      text,
      gap: k === paragraphs.length - 1 ? '\n' : '\n\n',
    })),
  )
}
