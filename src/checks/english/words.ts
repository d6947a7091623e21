import type { Span } from '../../text/span.ts'

/** A word or a number of an English text. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

/** Hyphens part words ("well-known" is two), apostrophes do not; numbers keep their separators. */
const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}+)?|[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu

/** The words that lie in a span: the number of the first, and of the first after them. */
export function wordsWithin(
  words: readonly Word[],
  { start, end }: Span,
): readonly [from: number, to: number] {
  const from = firstWhere(words, (word) => word.start >= start)
  return [
    from,
    Math.max(
      from,
      firstWhere(words, (word) => word.end > end),
    ),
  ]
}

/** Number of the first one of which something holds that holds of all after it. */
export function firstWhere<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

export function wordsOf(text: string): Word[] {
  if (PLAIN.test(text)) return plainWords(text)
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
  }))
}

/** No letters, marks or digits but those of ASCII: so are most texts, and read without a pattern in a third of the time. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/

/** The same words as by `WORD`. Every check begins with them: each unit is looked at once. */
function plainWords(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  let kind = kindAt(text, 0)
  while (at < text.length) {
    if (kind === OTHER) {
      kind = kindAt(text, ++at)
      continue
    }
    const start = at
    const digits = kind === DIGIT
    const own = kind & (DIGIT | LETTER)
    let seen = OTHER
    for (;;) {
      for (; kind & own; kind = kindAt(text, ++at)) seen |= kind
      if (kind !== OTHER || !joins(text.charCodeAt(at), digits) || !(kindAt(text, at + 1) & own)) break
      kind = kindAt(text, ++at)
    }
    if (digits) for (; kind & LETTER; kind = kindAt(text, ++at)) seen |= kind
    const word = text.slice(start, at)
    words.push({ start, end: at, text: word, lower: seen & CAPITAL ? word.toLowerCase() : word })
  }
  return words
}

const OTHER = 0
const DIGIT = 1
const LETTER = 2
/** Beside `LETTER`. */
const CAPITAL = 4
const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/\d/.test(char)) return DIGIT
  return /[a-z]/.test(char) ? LETTER : /[A-Z]/.test(char) ? LETTER | CAPITAL : OTHER
})

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < KINDS.length ? KINDS[unit]! : OTHER
}

/** Whether a mark may stand inside a number, or inside a word. */
function joins(unit: number, digits: boolean): boolean {
  const mark = String.fromCharCode(unit)
  return digits ? mark === '.' || mark === ',' || mark === ':' : mark === "'" || mark === '’'
}
