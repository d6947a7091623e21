/** What the queue shows of a reason or a comment. */
export const WORDS_SHOWN = 300

export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, safe(text, length))}…`
}

/** Never between the halves of a surrogate pair. */
export function safe(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && at > 0 ? at - 1 : at
}
