import type { Span } from '../span.ts'
import { outsidePair } from '../surrogates.ts'
import { REACH, wordStart } from './word-border.ts'

/** What stands on both sides of a phrase, with `…` where more was left out. */
export interface Context {
  readonly before: string
  readonly after: string
}

/**
 * About `around` code units of a text on either side of a span; fewer, where
 * that ends at a word. Scripts without spaces are cut between characters.
 */
export function contextOf(text: string, { start, end }: Span, around: number): Context {
  const from = start <= around ? 0 : wordStart(text, start - around, start)
  const to = wordEnd(text, end, around)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

function wordEnd(text: string, end: number, around: number): number {
  const at = end + around
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > Math.max(at - REACH, end) ? space : Math.max(end, outsidePair(text, at))
}
