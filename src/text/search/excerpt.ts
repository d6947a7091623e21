import type { Span } from '../span.ts'
import { outsidePair } from '../surrogates.ts'
import { REACH, wordStart } from './word-border.ts'

/** A stretch of a text around what was found in it. */
export interface Excerpt {
  readonly text: string
  /** Counted in `text`. */
  readonly spans: readonly Span[]
  /** Something of the text stands before, and after. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/**
 * At most `length` code units of a text (a few more, so as to end at a word),
 * from a little before the first of `spans` on.
 */
export function excerptOf(text: string, spans: readonly Span[], length: number): Excerpt {
  if (text.length <= length) return { text, spans, cut: { before: false, after: false } }
  const lead = Math.floor(length / 4)
  const first = spans[0]?.start ?? 0
  const from = first <= lead ? 0 : wordStart(text, Math.min(first - lead, text.length - length), first)
  // A start that had to step back must not leave the first find behind the end.
  const least = Math.max(from + length, spans[0]?.end ?? 0)
  const to = least >= text.length ? text.length : wordEnd(text, least)
  return {
    text: text.slice(from, to),
    spans: spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
    cut: { before: from > 0, after: to < text.length },
  }
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < at + REACH ? space : outsidePair(text, at)
}
