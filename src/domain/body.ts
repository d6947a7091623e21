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
  /** White space before it, if there is some: on the first paragraph of a file, and on the first words behind one that ended without a line break. */
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
 * The body after an edit of its text: `bodyText(withBodyText(body, text)) === text`
 * whenever `text` has no line breaks at its ends (those are trimmed). Paragraphs
 * at either end that read as before stay as they are. Breaks of what is between
 * them follow the file's habit: a blank line where the file uses blank lines,
 * one line break where each line is a paragraph; there a paragraph keeps the
 * kind of the one at its place. Lead and last gap stay; what was empty ends with
 * a blank line.
 */
export function withBodyText(body: Body, text: string): Body {
  const trimmed = withoutOuterBreaks(text)
  if (trimmed === '') return []
  const lastGap = body.at(-1)?.gap ?? '\n\n'
  const head = headOf(body, trimmed)
  const tail = tailOf(body.slice(head.count), trimmed, head.end)
  const untouched = body.slice(body.length - tail.count)
  const old = body.slice(head.count, body.length - tail.count)
  const like = (old.at(-1) ?? body[head.count - 1] ?? body.at(-1))?.kind ?? 'text'
  const between = trimmed.slice(head.end, tail.start)
  const pieces = between === '' ? [] : between.split(breakPattern([...body.map((p) => p.gap), lastGap]))
  const paragraphs: Paragraph[] = body.slice(0, head.count).map(withoutLead)
  for (let k = 0; k < pieces.length; k += 2) {
    const kind = old[k / 2]?.kind ?? (like === 'heading' ? 'text' : like)
    paragraphs.push({ kind, text: pieces[k] ?? '', gap: pieces[k + 1] ?? tail.gap ?? lastGap })
  }
  paragraphs.push(...untouched.map(withoutLead))
  const lead = body[0]?.lead
  const first = paragraphs[0]
  if (lead !== undefined && first) paragraphs[0] = { ...first, lead }
  return paragraphs
}

function withoutLead(paragraph: Paragraph): Paragraph {
  const { lead: _, ...rest } = paragraph
  return rest
}

/** How many paragraphs stand at the beginning of a text as they stood in the body, each with the gap after it, and where they end. */
function headOf(body: Body, text: string): { readonly count: number; readonly end: number } {
  let end = 0
  for (const [count, { text: words, gap }] of body.entries()) {
    const next = end + words.length + gap.length
    const isHere = count < body.length - 1 && gap !== '' && text.startsWith(words + gap, end)
    if (!isHere || !/\S/.test(text[next] ?? '')) return { count, end }
    end = next
  }
  return { count: 0, end: 0 }
}

interface Tail {
  readonly count: number
  readonly start: number
  /** What stands before it, where something does. */
  readonly gap?: string
}

/** The same at the end of a text, as far as it goes on from `from`. */
function tailOf(body: Body, text: string, from: number): Tail {
  let tail: Tail = { count: 0, start: text.length }
  let end = text.length
  for (let k = body.length - 1; k >= 0; k--) {
    const words = body[k]?.text ?? ''
    const start = end - words.length
    if (start < from || !text.startsWith(words, start)) return tail
    const count = body.length - k
    if (start === from) return { count, start }
    const gap = body[k - 1]?.gap ?? ''
    end = start - gap.length
    if (gap === '' || end <= from || !text.startsWith(gap, end) || !/\S/.test(text[end - 1] ?? ''))
      return tail
    tail = { count, start: end, gap }
  }
  return tail
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
