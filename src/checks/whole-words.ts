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

/** What says nothing without the word after it: "carrying out the", "letters and". */
const HANGING = /\b(?:an?|and|the)$/

/** The end of a place, behind the word that its last one belongs to. */
function endOfPhrase(text: string, { start, end }: Span): number {
  if (!HANGING.test(text.slice(start, end))) return end
  return end + /^(?: \p{L}+)?/u.exec(text.slice(end))![0].length
}

/** The mark over whole words, compounds and phrases; what it would put there keeps the rest of them. */
export function overWholeWords(mark: Mark, text: string): Mark {
  // Where a rendering is only found fault with, not replaced.
  const isPhrase = mark.source && !mark.replacements?.length
  let { start } = mark
  let end = isPhrase ? endOfPhrase(text, mark) : mark.end
  if (end === mark.end && isWhole(text, mark)) return mark
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
