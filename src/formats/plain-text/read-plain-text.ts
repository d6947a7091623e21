import { fail, LIMITS, ok, type Body, type Result } from '../../domain/index.ts'
import { splitParagraphs, type Paragraph } from '../../text/segment/index.ts'
import { textProblem } from '../encoding/index.ts'
import type { FormatError } from '../format-error.ts'
import { lineCounter } from '../line-number.ts'
import { paragraphProblem } from '../paragraph-problem.ts'
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
  const misfit = firstMisfit(text, lead, paragraphs)
  if (misfit) return fail(misfit)
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

/** The first paragraph or gap that is beyond the limits. */
function firstMisfit(text: string, lead: string, paragraphs: readonly Paragraph[]): FormatError | null {
  const line = lineCounter(text)
  if (lead.length > LIMITS.gapLength) return tooMuchSpace(lead, 1)
  let offset = lead.length
  for (const [k, paragraph] of paragraphs.entries()) {
    const here = line(offset)
    if (k === LIMITS.pairs) return { code: 'TOO_MANY_PARAGRAPHS', max: LIMITS.pairs, line: here }
    const problem = paragraphProblem(paragraph.text, here)
    if (problem) return problem
    offset += paragraph.text.length
    if (paragraph.gap.length > LIMITS.gapLength) return tooMuchSpace(paragraph.gap, line(offset))
    offset += paragraph.gap.length
  }
  return null
}

const tooMuchSpace = (gap: string, line: number): FormatError => ({
  code: 'TOO_MUCH_SPACE',
  max: LIMITS.gapLength,
  actual: gap.length,
  line,
})
