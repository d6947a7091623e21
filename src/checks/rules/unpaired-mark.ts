import type { Mark, Rule } from '../rule.ts'

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
] as const

/**
 * A bracket or quotation mark without its other half, while the source's marks
 * are all in pairs. A quotation that runs on over several paragraphs opens each
 * and closes only the last: the English habit is allowed.
 */
export const unpairedMark: Rule = {
  id: 'unpaired-mark',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  check({ source, target }) {
    if (!ANY.test(target)) return []
    const marks: Mark[] = []
    for (const [open, close] of PAIRS) {
      const at = unpairedAt(target, open, close)
      if (at >= 0) marks.push(markAt(target, at))
    }
    const quotes = Array.from(target.matchAll(QUOTE), ({ index }) => index)
    if (quotes.length % 2 === 1 && (target.match(INCHES)?.length ?? 0) % 2 === 0 && !continued(target))
      marks.push(markAt(target, looseQuote(target, quotes)))
    return marks.length > 0 && balanced(source) ? marks : []
  },
}

const ANY = /[()[\]“”"]/

/** Curly or straight: translators mix them. */
const QUOTE = /[“”"]/g
/** 24": the sign for inches and seconds is no quotation mark. */
const INCHES = /\d"/g

/** Paragraphs of one quotation, each of which opens it. */
function continued(text: string): boolean {
  return /["“][^"”]*\n+\s*["“]/.test(text)
}

function balanced(source: string): boolean {
  const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0
  return (
    count(/“/g) === count(/”/g) &&
    count(/「/g) === count(/」/g) &&
    count(/"/g) % 2 === 0 &&
    count(/[（(]/g) === count(/[）)]/g)
  )
}

const LONGEST_WORD = 24

function markAt(target: string, at: number): Mark {
  // One character is hard to see: the word it touches comes along.
  const after = /^[\p{L}\p{N}]+/u.exec(target.slice(at + 1, at + 1 + LONGEST_WORD))?.[0] ?? ''
  const before = after
    ? ''
    : (/[\p{L}\p{N}]+$/u.exec(target.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '')
  return { start: at - before.length, end: at + 1 + after.length, params: { quote: target[at]! } }
}

/** Where a bracket stands alone, or -1. */
function unpairedAt(text: string, open: string, close: string): number {
  if (!text.includes(open) && !text.includes(close)) return -1
  const opened: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) opened.push(at)
    else if (text[at] === close) {
      // "a)" and "1)" number a list.
      if (opened.length === 0) {
        if (close !== ')' || !/(?:^|[\s;,])\(?\w{1,3}$/.test(text.slice(Math.max(0, at - 5), at))) return at
      } else opened.pop()
    }
  }
  return opened.at(-1) ?? -1
}

/** Of an odd number of quotation marks, the first that opens where another is open, or the last. */
function looseQuote(text: string, places: readonly number[]): number {
  let open = -1
  for (const at of places) {
    const opens =
      text[at] === '“' || (text[at] === '"' && /(?:^|[\s([—–-])$/.test(text.slice(Math.max(0, at - 1), at)))
    if (opens && open >= 0) return open
    if (!opens && open < 0) return at
    open = opens ? at : -1
  }
  return open >= 0 ? open : places.at(-1)!
}
