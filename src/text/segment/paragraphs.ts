/** A text cut into paragraphs: `lead + Σ (text + gap)` is the text again, to the code unit. */
export interface Paragraphs {
  /** White space before the first paragraph (a byte order mark counts); all of the text when it has none. */
  readonly lead: string
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  /** Begins and ends with something visible. May hold line breaks where blank lines separate paragraphs. */
  readonly text: string
  /** White space up to the next paragraph or the end: line breaks as the file wrote them, and indentation. */
  readonly gap: string
}

interface Line {
  readonly start: number
  readonly end: number
  /** Blank lines stand between this line and the one before. */
  readonly apart: boolean
}

/**
 * Cuts a file into paragraphs. Three habits of writing are told apart:
 * one line is one paragraph; blank lines separate paragraphs of several
 * lines; and lines are paragraphs with a blank line here and there (under
 * the headline). Blank lines decide when they are at least as many as the
 * single breaks, or when the single breaks look like wrapping: most of
 * them come without a full stop before them.
 */
export function splitParagraphs(text: string): Paragraphs {
  const lines = visibleLines(text)
  const first = lines[0]
  if (!first) return { lead: text, paragraphs: [] }
  const starts = blankLinesSeparate(text, lines) ? lines.filter((line, k) => k === 0 || line.apart) : lines
  let at = 0
  const paragraphs = starts.map(({ start }, k) => {
    const next = starts[k + 1]?.start ?? Infinity
    while (at + 1 < lines.length && lines[at + 1]!.start < next) at++
    const { end } = lines[at]!
    at++
    return { text: text.slice(start, end), gap: text.slice(end, Math.min(next, text.length)) }
  })
  return { lead: text.slice(0, first.start), paragraphs }
}

/** Lines with something visible on them, without the white space around it. */
function visibleLines(text: string): Line[] {
  const lines: Line[] = []
  let breaks = 0
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const body = line.trim()
    if (body) {
      const start = index + line.indexOf(body)
      lines.push({ start, end: start + body.length, apart: breaks > 1 })
      breaks = 0
    } else if (/[\r\n\u2028\u2029]/.test(line)) breaks++
  }
  return lines
}

const SENTENCE_END = /[.!?:;…。！？：；।]["'”’」』）)\]】》〉]*$/

function blankLinesSeparate(text: string, lines: readonly Line[]): boolean {
  let apart = 0
  let together = 0
  let wrapped = 0
  for (let k = 1; k < lines.length; k++) {
    const before = lines[k - 1]!
    if (lines[k]!.apart) apart++
    else {
      together++
      if (!SENTENCE_END.test(text.slice(Math.max(before.start, before.end - 8), before.end))) wrapped++
    }
  }
  return apart > 0 && (apart >= together || wrapped * 2 > together)
}
