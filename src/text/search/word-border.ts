/** How far a border moves to meet a space. */
export const REACH = 16

/** Where a stretch begins that is to begin at `at`: behind a space close after it, if one stands before `last`. */
export function wordStart(text: string, at: number, last: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < Math.min(at + REACH, last) ? space + 1 : outside(text, at)
}

/** Never between the halves of a surrogate pair. */
export function outside(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && at > 0 ? at - 1 : at
}
