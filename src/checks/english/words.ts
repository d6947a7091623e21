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
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => wordAt(text, index, index + word.length))
}

/** No letters, marks or digits but those of ASCII: so are most texts, and read without a pattern in a third of the time. */
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/

/** The same words as by `WORD`. */
function plainWords(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    if (isDigitAt(text, at)) {
      at = after(isDigitAt, text, at)
      while (NUMBER_SIGNS.includes(text[at]!) && isDigitAt(text, at + 1)) at = after(isDigitAt, text, at + 1)
      at = after(isLetterAt, text, at)
    } else if (isLetterAt(text, at)) {
      at = after(isLetterAt, text, at)
      while (APOSTROPHES.includes(text[at]!) && isLetterAt(text, at + 1)) at = after(isLetterAt, text, at + 1)
    } else {
      at++
      continue
    }
    words.push(wordAt(text, start, at))
  }
  return words
}

const NUMBER_SIGNS = '.,:'
const APOSTROPHES = "'’"

function after(holds: (text: string, at: number) => boolean, text: string, from: number): number {
  let at = from
  while (holds(text, at)) at++
  return at
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 48 && unit <= 57
}

function isLetterAt(text: string, at: number): boolean {
  const small = text.charCodeAt(at) | 32
  return small >= 97 && small <= 122
}

function wordAt(text: string, start: number, end: number): Word {
  const word = text.slice(start, end)
  return { start, end, text: word, lower: word.toLowerCase() }
}
