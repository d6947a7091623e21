/**
 * White space as Python knows it (`str.isspace`), which the reference
 * implementation splits by: with the separators U+001C–1F and U+0085, without
 * the byte order mark.
 */
const WHITE = String.raw`\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`

const RUNS = new RegExp(`[${WHITE}]+`, 'gu')
const LEADING = new RegExp(`^[${WHITE}]+`, 'u')
const TRAILING = new RegExp(`[${WHITE}]+$`, 'u')

/** Words between white space; none of an empty text. */
export function splitWords(text: string): string[] {
  return text.split(RUNS).filter((word) => word !== '')
}

export function withoutWhite(text: string): string {
  return text.replace(RUNS, '')
}

export function joinWhite(text: string): string {
  return text.replace(RUNS, ' ')
}

export function trimStart(text: string): string {
  return text.replace(LEADING, '')
}

export function trimEnd(text: string): string {
  return text.replace(TRAILING, '')
}
