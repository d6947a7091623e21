import type { Lexicon } from './lexicon.ts'
import { HAN_NUMERAL, hanNumber, scaleAfter } from './numerals.ts'
import { stem } from './stem.ts'

/** Marks that translations keep, under one name whatever the width or the language. Commas and stops are not kept. */
const MARKS: Readonly<Record<string, string>> = {
  '?': '?',
  '!': '!',
  '“': '“',
  '「': '“',
  '『': '“',
  '”': '”',
  '」': '”',
  '』': '”',
  ':': ':',
  ';': ';',
  '(': '(',
  '—': '—',
  '–': '—',
  '...': '…',
}

const HAN = String.raw`\p{Script=Han}`
const WORD = new RegExp(
  String.raw`(${HAN}+)|(\p{Nd}+(?:[.,:]\p{Nd}+)*)|((?:(?!${HAN})[\p{L}\p{M}])+(?:['’]\p{L}+)?)|\.\.\.|\S`,
  'gu',
)

/**
 * What a unit is compared by: stems of words, dictionary words of Chinese,
 * values of numbers ("#28" for 28 and 二十八) and marks. Not a partition.
 *
 * Chinese is cut by taking the longest word of the lexicon from left to
 * right; without a lexicon every character stands alone, which self-training
 * can use. Other languages than English keep the first six letters of a word:
 * endings come last almost everywhere.
 */
export function unitWords(text: string, lang: string, lexicon: Lexicon | undefined): string[] {
  const words: string[] = []
  const plain = text.normalize('NFKC')
  for (const match of plain.matchAll(WORD)) {
    const [token, han, number, word] = match
    if (han !== undefined) pushHan(words, han, lexicon)
    else if (number !== undefined)
      words.push(
        numberKey(number, plain.substring(match.index + token.length, match.index + token.length + 12)),
      )
    else if (word !== undefined) words.push(wordKey(word, lang, lexicon))
    else if (Object.hasOwn(MARKS, token)) words.push(MARKS[token]!)
  }
  return words
}

/** 1206万 and "12.06 million" are the same number. */
function numberKey(number: string, after: string): string {
  const power = scaleAfter(after)
  const digits = number.replaceAll(',', '')
  return '#' + (power ? Number((Number(digits) * 10 ** power).toPrecision(12)) : digits)
}

function wordKey(word: string, lang: string, lexicon: Lexicon | undefined): string {
  if (/^en\b/i.test(lang)) return stem(word)
  const key = word.toLowerCase()
  return lexicon?.meanings(key) ? key : key.slice(0, 6)
}

function pushHan(words: string[], run: string, lexicon: Lexicon | undefined): void {
  for (let at = 0; at < run.length;) {
    const numeral = HAN_NUMERAL.exec(run.slice(at, at + 16))
    if (numeral) words.push('#' + hanNumber(numeral[0]))
    const first = String.fromCodePoint(run.codePointAt(at)!)
    let length = Math.min(lexicon?.longest(first) ?? 0, run.length - at)
    while (length > first.length && !lexicon!.meanings(run.slice(at, at + length))) length--
    length = Math.max(length, first.length)
    words.push(run.slice(at, at + length))
    at += length
  }
}
