/**
 * What one pair reads in one edition: an ordered list of typed paragraphs with
 * what separated them in the file, so that an export gives the file back byte
 * for byte. Empty where the edition has nothing for the pair.
 */
export type Body = readonly Paragraph[]

export interface Paragraph {
  readonly kind: ParagraphKind
  /** The words, marks of Markdown included, without surrounding line breaks. Never empty. */
  readonly text: string
  /** White space between this paragraph and the next one of the edition; '' at the end of a file without a last line break. */
  readonly gap: string
  /** White space before it: only on the first paragraph of a file, and only if there was some. */
  readonly lead?: string
}

export type ParagraphKind = 'heading' | 'text' | 'item' | 'quote'

/**
 * The text of a body as one string: paragraphs with the gaps *between* them,
 * without the lead and the last gap. Offsets of corrections, comments and
 * segments count in this string.
 */
export function bodyText(body: Body): string {
  return body.map((p, k) => (k === body.length - 1 ? p.text : p.text + p.gap)).join('')
}

/**
 * The body after an edit of its text: `bodyText(withBodyText(body, text, …)) === text`
 * whenever `text` has no line breaks at its ends (those are trimmed). Paragraph
 * breaks of the new text follow the file's habit: a blank line where the file
 * uses blank lines, one line break where each line is a paragraph. Lead and
 * last gap stay; a paragraph keeps the kind of the one at its place.
 *
 * @param fallbackGap the gap to end with when the body was empty.
 */
export function withBodyText(body: Body, text: string, fallbackGap = '\n\n'): Body {
  const trimmed = withoutOuterBreaks(text)
  if (trimmed === '') return []
  const lastGap = body.at(-1)?.gap ?? fallbackGap
  const pieces = trimmed.split(breakPattern([...body.map((p) => p.gap), lastGap]))
  const paragraphs: Paragraph[] = []
  for (let k = 0; k < pieces.length; k += 2) {
    const words = pieces[k] ?? ''
    const gap = pieces[k + 1] ?? lastGap
    const kind =
      body[k / 2]?.kind ?? (body.at(-1)?.kind === 'heading' ? 'text' : (body.at(-1)?.kind ?? 'text'))
    paragraphs.push({ kind, text: words, gap })
  }
  const lead = body[0]?.lead
  const first = paragraphs[0]
  if (lead !== undefined && first) paragraphs[0] = { ...first, lead }
  return paragraphs
}

/** Without blank lines before and after; '' when nothing visible is left. Linear, whatever the text: it may be hostile. */
function withoutOuterBreaks(text: string): string {
  const first = text.search(/\S/)
  if (first < 0) return ''
  const start = Math.max(text.lastIndexOf('\n', first), text.lastIndexOf('\r', first)) + 1
  const visible = text.trimEnd().length
  const end = text.slice(visible).search(/[\r\n]/)
  return text.slice(start, end < 0 ? text.length : visible + end)
}

/** Each break can be read in one way only, so that no text makes the search try many. */
const BREAK = String.raw`(?:\r\n|\r(?!\n)|\n)`

/** One capturing group, so that `split` keeps what separated the paragraphs. */
function breakPattern(gaps: readonly string[]): RegExp {
  const oneLine = gaps.some((gap) => lineBreaks(gap) === 1) && !gaps.some((gap) => lineBreaks(gap) > 1)
  return new RegExp(String.raw`(${BREAK}(?:[^\S\r\n]*${BREAK})${oneLine ? '*' : '+'})`)
}

function lineBreaks(gap: string): number {
  return gap.match(new RegExp(BREAK, 'g'))?.length ?? 0
}
