import type { Span } from '../../text/span.ts'

/** A word or a number of an English text. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

/** Hyphens part words ("well-known" is two), apostrophes do not; numbers keep their separators. */
const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)*(?:\p{L}+)?|[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    lower: word.toLowerCase(),
  }))
}
