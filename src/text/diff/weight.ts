/**
 * How much a marked stretch matters to a reviewer.
 *
 * - `minor`: punctuation, capitals or spacing alone
 * - `weighty`: a number, a name (capitals inside a sentence) or a negation came or went
 */
export function weighHunk(before: string, after: string): 'minor' | 'plain' | 'weighty' {
  if (bare(before) === bare(after)) return 'minor'
  if (differ(before, after, NUMBERS) || differ(before, after, NEGATIONS)) return 'weighty'
  return 'plain'
}

function bare(text: string): string {
  return text.replace(NOT_WORDS, '').toLowerCase()
}

const NOT_WORDS = /[^\p{L}\p{N}\p{M}\p{S}]+/gu
const NUMBERS = /\p{Nd}+(?:[.,:]\p{Nd}+)*|[〇零一二三四五六七八九十百千万亿]{2,}/gu
const NEGATIONS =
  /\b(?:not|no|never|none|neither|nor|nothing|nobody|without|cannot)\b|n['’]t\b|不|没|無|无|未|非|勿|莫|否/giu

function differ(before: string, after: string, pattern: RegExp): boolean {
  const of = (text: string) =>
    (text.match(pattern) ?? [])
      .map((word) => word.toLowerCase())
      .toSorted()
      .join(' ')
  return of(before) !== of(after)
}
