import type { Span } from '../span.ts'

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
  const from = wordStart(text, start, around)
  const to = wordEnd(text, end, around)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}

/** How far a border moves to meet a space. */
const REACH = 16

function wordStart(text: string, start: number, around: number): number {
  const at = start - around
  if (at <= 0) return 0
  const space = text.indexOf(' ', at)
  return space >= 0 && space < Math.min(at + REACH, start) ? space + 1 : outside(text, at)
}

function wordEnd(text: string, end: number, around: number): number {
  const at = end + around
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > Math.max(at - REACH, end) ? space : Math.max(end, outside(text, at))
}

/** Never between the halves of a surrogate pair. */
function outside(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at
}
