import type { Span } from '../span.ts'
import {
  classOf,
  CLINGING,
  DIGIT,
  LETTER,
  PUNCTUATION,
  REGIONAL,
  SPACE,
  UNSPACED,
  type CharacterClass,
} from './characters.ts'
import { cutUnspaced } from './unspaced.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'space' | 'other'

/** A stretch of a text that readers take as one thing. Never empty. */
export interface Token extends Span {
  readonly kind: TokenKind
}

/**
 * Cuts a text into tokens. They partition it: laid end to end they are the
 * text, to the code unit. No token begins or ends inside a surrogate pair, nor
 * between a character and the marks, joiners and variation selectors on it.
 *
 * - Scripts written with spaces: a run of letters and digits with its inner
 *   apostrophes is one word ("can't", "5G", "foo_bar"), all punctuation stands
 *   apart, so "well-known" is three tokens.
 * - Numbers keep their inner separators and their per cent: "1,234.5", "12:30",
 *   "5%".
 * - Scripts written without spaces (Han, kana, Thai, …) are cut into words by
 *   `Intl.Segmenter`; each run of them by itself, so that the cuts never
 *   depend on what stands on the other side of a comma.
 * - White space comes in runs; `\r\n` is never parted.
 * - Anything else (symbols, emoji, stray marks, lone surrogates) is one token
 *   per visible character.
 *
 * @param lang BCP 47 tag; decides how Han is read (Chinese, Japanese)
 */
export function tokenize(text: string, lang: string): Token[] {
  const tokens: Token[] = []
  visitTokens(text, lang, (kind, start, end) => {
    tokens.push({ kind, start, end })
  })
  return tokens
}

/** {@link tokenize} for those who call it for every keystroke: no list, no objects. */
export function visitTokens(
  text: string,
  lang: string,
  visit: (kind: TokenKind, start: number, end: number) => void,
): void {
  let cuts: readonly number[] = []
  let cut = 0
  let cutTo = 0
  visitRoughTokens(text, (kind, start, end) => {
    if (kind !== 'unspaced') return visit(kind, start, end)
    if (end > cutTo) {
      cutTo = reachOfUnspaced(text, end)
      cuts = cutUnspaced(text, start, cutTo, lang)
      cut = 0
    }
    for (let from = start; from < end;) {
      while (cut < cuts.length && cuts[cut]! <= from) cut++
      const to = Math.min(cuts[cut] ?? end, end)
      const numeral = to - from > 1 && HAN_NUMBER.test(text.slice(from, to))
      visit(numeral ? 'number' : 'word', from, to)
      from = to
    }
  })
}

/** Two or more Chinese numerals; a single 一 is more often an article than a count. */
const HAN_NUMBER = /^[〇零一二三四五六七八九十百千万萬亿億两兩]{2,}$/u

/** Runs of unspaced scripts no further apart than this go to `Intl.Segmenter` together: each call is dear. */
const TOGETHER = 24

/** The end of the last of the runs that stand close together, the first of which ends at `at`. */
function reachOfUnspaced(text: string, at: number): number {
  let reach = at
  for (let k = at; k < text.length && k - reach <= TOGETHER;) {
    const found = classAt(text, k)
    k += lengthAt(text, k)
    if (found === UNSPACED || (found === CLINGING && reach === k - 1)) reach = k
  }
  return reach
}

/** {@link visitTokens}, but runs of unspaced scripts come whole: no dictionary is asked. */
export function visitRoughTokens(
  text: string,
  visit: (kind: TokenKind | 'unspaced', start: number, end: number) => void,
): void {
  for (let start = 0; start < text.length;) {
    const found = classAt(text, start)
    const next = start + lengthAt(text, start)
    let kind: TokenKind | 'unspaced' = 'other'
    let end = next
    if (found === SPACE && !bearsMark(text, start)) {
      kind = 'space'
      end = skipSpace(text, next)
    } else if (found === UNSPACED) {
      kind = 'unspaced'
      end = skipUnspaced(text, next)
    } else if (found === LETTER || found === DIGIT) {
      const number = found === DIGIT ? skipNumber(text, next) : 0
      kind = number ? 'number' : 'word'
      end = number || skipWord(text, next)
    } else if (found === PUNCTUATION && classAt(text, next) !== CLINGING) kind = 'punctuation'
    else end = skipSymbol(text, next, found)
    visit(kind, start, end)
    start = end
  }
}

function classAt(text: string, at: number): CharacterClass {
  return at < text.length ? classOf(text.codePointAt(at)!) : 0
}

function lengthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

function skipSpace(text: string, at: number): number {
  while (classAt(text, at) === SPACE && !bearsMark(text, at)) at++
  return at
}

/** A space with a mark on it is a visible character. Tabs, line breaks and the byte order mark bear none. */
function bearsMark(text: string, at: number): boolean {
  return classAt(text, at + 1) === CLINGING && /[^\t\n\v\f\r\u2028\u2029\ufeff]/.test(text[at]!)
}

function skipUnspaced(text: string, at: number): number {
  for (let found = classAt(text, at); found === UNSPACED || found === CLINGING; found = classAt(text, at)) {
    at += lengthAt(text, at)
  }
  return at
}

/** The end of a number that began before `at`, or 0 where letters make it a word: "5G". */
function skipNumber(text: string, at: number): number {
  for (;;) {
    while (classAt(text, at) === DIGIT) at += lengthAt(text, at)
    if (!'.,:٫٬'.includes(text[at] ?? ' ') || classAt(text, at + 1) !== DIGIT) break
    at++
  }
  const next = classAt(text, at)
  if (next === LETTER || next === CLINGING) return 0
  return '%％‰'.includes(text[at] ?? ' ') && classAt(text, at + 1) !== CLINGING ? at + 1 : at
}

function skipWord(text: string, at: number): number {
  for (let found = classAt(text, at); ; found = classAt(text, at)) {
    if (found === LETTER || found === DIGIT || found === CLINGING) at += lengthAt(text, at)
    else if ((text[at] === "'" || text[at] === '’') && /[\p{L}\p{Nd}]/u.test(text[at + 1] ?? '')) at++
    else return at
  }
}

/** A flag, an emoji with its joined parts, any other character with the marks on it. */
function skipSymbol(text: string, at: number, first: CharacterClass): number {
  if (first === REGIONAL && classAt(text, at) === REGIONAL) at += 2
  for (;;) {
    while (classAt(text, at) === CLINGING) at += lengthAt(text, at)
    if (text[at - 1] !== '\u200d' || !/^\p{ExtPict}/u.test(text.slice(at, at + 2))) return at
    at += lengthAt(text, at)
  }
}
