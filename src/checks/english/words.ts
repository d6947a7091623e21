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
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
  }))
}
