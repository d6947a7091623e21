import type { Span } from '../span.ts'
import { survivors, type Survivor } from './survivors.ts'
import { diffFinely } from './text.ts'

/**
 * Carries an anchor from a text to a later version of it. The anchor keeps to
 * its own words: it shrinks or grows with edits inside it, follows a moved
 * sentence, and is lost (`null`) when its first and last words are both gone or
 * fewer than half of its characters remain — never put on a look-alike. An
 * empty span stays while one of the characters beside it does.
 */
export function mapSpan(before: string, after: string, span: Span, lang: string): Span | null {
  return mapSpans(before, after, [span], lang)[0]!
}

/** {@link mapSpan} for many anchors in one text: one answer each, in order, from one comparison. */
export function mapSpans(
  before: string,
  after: string,
  spans: readonly Span[],
  lang: string,
): (Span | null)[] {
  if (before === after) return spans.map(({ start, end }) => ({ start, end }))
  const found = survivors(diffFinely(before, after, lang))
  return spans.map((span) => carrySpan(before, found, span))
}

function carrySpan(text: string, found: readonly Survivor[], { start, end }: Span): Span | null {
  if (start === end) {
    const at = found.find(({ before, length }) => before <= start && start <= before + length)
    if (!at) return null
    const place = at.after + start - at.before
    return { start: place, end: place }
  }
  const spoken = WORDS.test(text.slice(start, end))
  let kept = 0
  let from = Infinity
  let to = -1
  for (const { before, after, length } of found) {
    const low = Math.max(start, before)
    const high = Math.min(end, before + length)
    if (low >= high) continue
    // A space or a comma that is left of some words is not where they are: the next word would be taken for them.
    if (spoken && !WORDS.test(text.slice(low, high))) continue
    kept += high - low
    from = Math.min(from, after + low - before)
    to = Math.max(to, after + high - before)
  }
  if (kept * 2 < end - start) return null
  // Torn apart: its halves stand far from one another now.
  return to - from > 2 * (end - start) + 40 ? null : { start: from, end: to }
}

const WORDS = /[\p{L}\p{N}]/u
