import type { Span } from '../span.ts'

/** A sentence that takes more columns than this (Han two, others one) is too long to read side by side at once. */
const LONG = 320
/** An item shorter than this stays with its neighbour. */
const LEAST = 24

/**
 * Cuts the items of a long list apart, after its semicolons, so that it is
 * compared item by item and an item that moved is seen to move. Sentences of
 * usual length stay whole.
 *
 * @returns a partition of `sentence`
 */
export function cutItems(text: string, sentence: Span): Span[] {
  const { start, end } = sentence
  if (end - start < LONG / 2 || columns(text, start, end) < LONG) return [sentence]
  const items: Span[] = []
  let from = start
  for (const { 0: mark, index } of text.slice(start, end).matchAll(/[；;]["”’』」）)]*\s*/g)) {
    const cut = start + index + mark.length
    // A semicolon without a space is no end of an item in spaced scripts: &amp; and code.
    if (mark === ';' || columns(text, from, cut) < LEAST || columns(text, cut, end) < LEAST) continue
    items.push({ start: from, end: cut })
    from = cut
  }
  items.push({ start: from, end })
  return items
}

function columns(text: string, from: number, to: number): number {
  let sum = 0
  for (let k = from; k < to; k++) sum += text.charCodeAt(k) >= 0x2e80 ? 2 : 1
  return sum
}
