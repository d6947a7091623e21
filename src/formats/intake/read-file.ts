import { ok, type Result } from '../../domain/index.ts'
import { decodeText } from '../encoding/index.ts'
import type { FormatError } from '../format-error.ts'
import { detectLanguage } from '../language/index.ts'
import { readPlainText } from '../plain-text/index.ts'
import { readRichText, type RichText } from '../rich-text/index.ts'
import { looksTabular, readTable } from '../two-column/index.ts'
import type { Intake } from './intake.ts'

export interface TextFile {
  /** Its ending decides between table, page and text; without a known one the content does. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that was dropped or chosen, in whatever encoding and of whatever kind it is. */
export function readFile({ name, bytes }: TextFile): Result<Intake, FormatError> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, bom } = decoded.value
  if (/\.(?:html?|xhtml)$/i.test(name)) return fromRichText(readRichText(text))
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return fromTable(text)
  return /\.(?:md|markdown)$/i.test(name) ? fromPlainText(text, bom) : fromText(text, bom)
}

/** A text of which nothing is known: a table if it looks and reads like one. */
export function fromText(text: string, bom: boolean): Result<Intake, FormatError> {
  const table = looksTabular(text) ? fromTable(text) : null
  return table?.ok ? table : fromPlainText(text, bom)
}

function fromPlainText(text: string, bom: boolean): Result<Intake, FormatError> {
  const body = readPlainText(text, { bom })
  return body.ok ? ok({ kind: 'text', body: body.value, language: detectLanguage(text) }) : body
}

function fromTable(text: string): Result<Intake, FormatError> {
  const table = readTable(text)
  return table.ok ? ok({ kind: 'table', table: table.value }) : table
}

export function fromRichText(result: Result<RichText, FormatError>): Result<Intake, FormatError> {
  if (!result.ok) return result
  if (result.value.kind === 'table') return ok(result.value)
  const { body } = result.value
  const language = detectLanguage(body.map((paragraph) => paragraph.text).join('\n'))
  return ok({ kind: 'text', body, language })
}
