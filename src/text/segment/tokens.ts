import type { Span } from '../span.ts'
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
 * - Numbers keep their inner separators: "1,234.5", "12:30".
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
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    const [, space, unspaced, number, word, punctuation] = match
    if (space !== undefined) tokens.push({ kind: 'space', start, end })
    else if (unspaced !== undefined) pushUnspaced(tokens, unspaced, start, lang)
    else if (number !== undefined) tokens.push({ kind: 'number', start, end })
    else if (word !== undefined) tokens.push({ kind: 'word', start, end })
    else if (punctuation !== undefined) tokens.push({ kind: 'punctuation', start, end })
    else tokens.push({ kind: 'other', start, end })
  }
  return tokens
}

function pushUnspaced(tokens: Token[], run: string, offset: number, lang: string): void {
  let start = 0
  for (const end of cutUnspaced(run, lang)) {
    const kind = HAN_NUMBER.test(run.slice(start, end)) ? 'number' : 'word'
    tokens.push({ kind, start: offset + start, end: offset + end })
    start = end
  }
}

/** Two or more Chinese numerals; a single 一 is more often an article than a count. */
const HAN_NUMBER = /^[〇零一二三四五六七八九十百千万萬亿億两兩]{2,}$/u

const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}`
/** What clings to the character before it. */
const CLINGING = String.raw`[\p{M}\p{EMod}\u200c\u200d\u{e0020}-\u{e007f}]`
const UNSPACED_LETTER = String.raw`[[${UNSPACED}]&&[\p{L}\p{Nl}]]`
const DIGIT = String.raw`[\p{Nd}--[${UNSPACED}]]`
const LETTER = String.raw`[[\p{L}\p{N}_]--[${UNSPACED_LETTER}]]${CLINGING}*`
const APOSTROPHE = `['’]`

const TOKEN = new RegExp(
  [
    // A space with a mark on it is a visible character, not white space.
    String.raw`((?:\r\n|\s(?!${CLINGING}))+)`,
    `((?:${UNSPACED_LETTER}${CLINGING}*)+)`,
    `(${DIGIT}+(?:[.,:٫٬]${DIGIT}+)*(?!${CLINGING}|${LETTER}))`,
    `((?:${LETTER})+(?:${APOSTROPHE}(?:${LETTER})+)*)`,
    String.raw`(\p{P}(?!${CLINGING}))`,
    String.raw`(?:\p{RI}\p{RI}|\P{RI}|\p{RI})${CLINGING}*(?:(?<=\u200d)\p{ExtPict}${CLINGING}*)*`,
  ].join('|'),
  'gv',
)
