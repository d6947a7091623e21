import { fail, LIMITS, ok, type Body, type Result } from '../../domain/index.ts'
import { splitParagraphs } from '../../text/segment/index.ts'
import { textProblem } from '../encoding/index.ts'
import type { FormatError } from '../format-error.ts'
import { lineCounter } from '../line-number.ts'
import { utf8Excess } from '../utf8-length.ts'
import { paragraphKinds } from './paragraph-kinds.ts'

export interface PlainTextOptions {
  /** The file began with a byte order mark: kept in the lead, so that writing the text gives it back. */
  readonly bom?: boolean
}

/**
 * The paragraphs of a text, Markdown included: its marks stay in the words.
 * Whatever was read comes back from `writePlainText` to the code unit.
 */
export function readPlainText(text: string, options: PlainTextOptions = {}): Result<Body, FormatError> {
  const excess = utf8Excess(text, LIMITS.fileBytes)
  if (excess !== null) return fail({ code: 'FILE_TOO_LARGE', max: LIMITS.fileBytes, actual: excess })
  const problem = textProblem(text)
  if (problem) return fail(problem)

  const { lead, paragraphs } = splitParagraphs(text)
  if (paragraphs.length === 0) return fail({ code: 'EMPTY_TEXT' })
  const line = lineCounter(text)
  let offset = lead.length
  for (const [k, paragraph] of paragraphs.entries()) {
    if (k === LIMITS.pairs) {
      return fail({ code: 'TOO_MANY_PARAGRAPHS', max: LIMITS.pairs, line: line(offset) })
    }
    const tooLong = utf8Excess(paragraph.text, LIMITS.paragraphBytes)
    if (tooLong !== null) {
      return fail({
        code: 'PARAGRAPH_TOO_LONG',
        max: LIMITS.paragraphBytes,
        actual: tooLong,
        line: line(offset),
      })
    }
    offset += paragraph.text.length + paragraph.gap.length
  }

  const kinds = paragraphKinds(paragraphs.map((paragraph) => paragraph.text))
  const wholeLead = options.bom ? `\ufeff${lead}` : lead
  return ok(
    paragraphs.map((paragraph, k) => ({
      kind: kinds[k] ?? 'text',
      text: paragraph.text,
      gap: paragraph.gap,
      ...(k === 0 && wholeLead !== '' ? { lead: wholeLead } : {}),
    })),
  )
}
