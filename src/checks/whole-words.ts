import type { Span } from '../text/span.ts'
import type { Mark } from './rule.ts'

const LETTER = /[\p{Script=Latin}\p{M}]/u
const SIGN = /[\p{Script=Latin}\p{M}\p{Nd}]/u
const HYPHEN = /[-‐‑]/

/** Whether a place is inside a word, or a compound such as "far-reaching" or "15-year"; "2020-2025" are two. */
function isInside(text: string, at: number): boolean {
  const near = [at - 2, at - 1, at, at + 1].map((k) => text[k] ?? ' ')
  const [, left = '', right = ''] = near
  const joins = (a = '', b = '') => SIGN.test(a) && SIGN.test(b) && (LETTER.test(a) || LETTER.test(b))
  if (HYPHEN.test(left)) return joins(near[0], right)
  return HYPHEN.test(right) ? joins(left, near[3]) : joins(left, right)
}

export function isWhole(text: string, { start, end }: Span): boolean {
  return !isInside(text, start) && !isInside(text, end)
}

/** The mark over whole words and compounds; what it would put there keeps the rest of them. */
export function overWholeWords(mark: Mark, text: string): Mark {
  if (isWhole(text, mark)) return mark
  let { start, end } = mark
  while (isInside(text, start)) start--
  while (isInside(text, end)) end++
  const before = text.slice(start, mark.start)
  const after = text.slice(mark.end, end)
  const { params, replacements } = mark
  return {
    ...mark,
    start,
    end,
    ...(params?.quote !== undefined && { params: { ...params, quote: before + params.quote + after } }),
    ...(replacements && { replacements: replacements.map((words) => before + words + after) }),
  }
}
