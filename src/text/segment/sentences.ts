import type { Span } from '../span.ts'
import { ABBREVIATIONS, SPEECH } from './sentence-words.ts'

/** Ends a sentence wherever it stands: scripts written without spaces. */
const WIDE_STOPS = '。！？｡．'
const STOPS = new Set('.!?…。！？｡．‼⁇⁈⁉।॥؟۔')
const CLOSERS = new Set('"\'”’»›」』）)]】》〉｝}〕〗＂＇*_')
const SPACE = /\s/
/** The only characters that can end a sentence: the text between them is not looked at. */
const END = /[.!?…。！？｡．‼⁇⁈⁉।॥؟۔—–\r\n\u2028\u2029]/g

/**
 * Cuts a text (normally one paragraph) into sentences: spans that partition
 * it, each with the white space after it. A sentence ends
 * - after 。！？ and whatever closes after them, with or without a space;
 * - after . ! ? … before white space, unless an abbreviation, an initial, a
 *   list number or a lower-case word says that it goes on;
 * - at a blank line, and at a line break before a list mark.
 *
 * `lang` is a BCP 47 tag; only the writing of Chinese and Japanese differs
 * from the rest. Known limits: a full stop after "U.S." is seen only before
 * words that usually begin a sentence; Thai and Lao have no marks to go by.
 */
export function splitSentences(text: string, lang: string): Span[] {
  const wide = /^(zh|ja|yue|wuu|lzh|cmn)\b/i.test(lang)
  const spans: Span[] = []
  let start = 0
  const cut = (end: number) => {
    spans.push({ start, end })
    start = end
  }
  let at = nextEnd(text, skipSpace(text, 0))
  for (; at < text.length; at = nextEnd(text, at)) {
    const char = text[at]!
    if (STOPS.has(char)) {
      const stopAt = at
      at = skipStops(text, at)
      const marks = text.slice(stopAt, at)
      const closeAt = at
      at = skipClosers(text, at)
      let next = skipSpace(text, at)
      if (wide && /[”」』]/.test(text[next] ?? '')) next = skipSpace(text, (at = skipClosers(text, next)))
      if (next === text.length) break
      const ends = endsWide(marks, wide)
        ? !goesOnWide(text, marks, closeAt, at, next)
        : endsSpaced(text, start, stopAt, marks, closeAt, at, next)
      if (ends) {
        cut(next)
        at = next
      }
    } else if (char === '—' || char === '–') {
      if (breaksOff(text, at)) cut((at = skipSpace(text, at + 2)))
      else at++
    } else {
      const next = skipSpace(text, at)
      if (next < text.length && breaksLine(text, at, next)) cut(next)
      at = next
    }
  }
  if (start < text.length) cut(text.length)
  return spans
}

function nextEnd(text: string, from: number): number {
  END.lastIndex = from
  return END.test(text) ? END.lastIndex - 1 : text.length
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && SPACE.test(text[at]!)) at++
  return at
}

/** Past a run of stops; the dots of an ellipsis may be spaced (. . .). */
function skipStops(text: string, at: number): number {
  while (at < text.length && STOPS.has(text[at]!)) {
    at++
    if (text.startsWith(' .', at) && text[at - 1] === '.') at++
  }
  return at
}

function skipClosers(text: string, at: number): number {
  while (at < text.length && CLOSERS.has(text[at]!) && !opensHere(text, at)) at++
  return at
}

/** “But I—” “You what?”: a speaker interrupted by the next. */
function breaksOff(text: string, dashAt: number): boolean {
  return /^.["'”’]\s+["'“‘]\p{Lu}/u.test(text.slice(dashAt, dashAt + 8))
}

/** A straight quote or a mark of emphasis closes only what it touches: before a letter it opens. */
function opensHere(text: string, at: number): boolean {
  return /["'*_＂＇]/.test(text[at]!) && /[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)[0] ?? '')
}

function endsWide(marks: string, wide: boolean): boolean {
  return [...marks].some((mark) => WIDE_STOPS.includes(mark)) || (wide && /[!?…]/.test(marks))
}

/** 我……我不知道 is one sentence; so is 《走吧！》这本书. */
function goesOnWide(text: string, marks: string, closeAt: number, at: number, next: number): boolean {
  const closers = text.slice(closeAt, at)
  if (/[，、：；,]/.test(text[next]!)) return true
  if (closers === '' && CLOSERS.has(text[next]!) && next === at) return true
  if (/^[…]+$/.test(marks)) {
    return !/[”」』"]/.test(closers) && !/\n|[“「『]/.test(text.slice(at, next + 1))
  }
  return next === at && /^[》〉）)】\]*_]+$/.test(closers) && !/[）)]$/.test(closers)
}

function endsSpaced(
  text: string,
  start: number,
  stopAt: number,
  marks: string,
  closeAt: number,
  at: number,
  next: number,
): boolean {
  if (next === at) return false
  const after = text.slice(next, next + 60)
  const opened = after.replace(/^[^\p{L}\p{N}]+/u, '')
  const initial = opened[0] ?? ''
  if (initial !== initial.toUpperCase() && initial !== '') return false
  if (/^[,;:–—-]/.test(after) && !/^[-–—]\s/.test(after)) return false
  const closers = text.slice(closeAt, at)
  if (/[!?]/.test(marks)) return !(/["'”’»]/.test(closers) && SPEECH.test(after))
  if (marks !== '.') return true
  return (
    closers !== '' || !isAbbreviation(text.slice(Math.max(start, stopAt - 24), stopAt), start, stopAt, after)
  )
}

/** Words that begin so many sentences that even "U.S." before them is taken as an end. */
const STARTERS =
  /^["'“‘(]*(?:The|This|That|These|Those|He|She|It|They|We|You|I|In|On|At|But|And|A|An|As|For|If|When|There|However|His|Her|Its|Their|Our|After|Since|With|To)\b/

/** Does the full stop at `stopAt` belong to the word before it? `before` ends there, `after` starts past the space. */
function isAbbreviation(before: string, start: number, stopAt: number, after: string): boolean {
  const word = /[\p{L}\p{N}.&'’-]*$/u.exec(before)![0]
  if (stopAt - word.length <= start + 1 && /^[([]?(?:\p{N}{1,3}|\p{L}|[ivxIVX]{1,4})$/u.test(word))
    return true
  if (/^(?:No|Nos|Art|Vol|Fig|Sec|Ch|pp?|vs?|cf|ca)$/i.test(word) && /^[\p{N}(]/u.test(after)) return true
  if (/^\p{N}/u.test(after) && ABBREVIATIONS.months.has(word)) return true
  if (ABBREVIATIONS.titles.has(word)) return true
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || !STARTERS.test(after)
  return /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$|^(?:Inc|Co|Ltd|Corp|Jr|Sr)$/u.test(word) && !STARTERS.test(after)
}

const LIST_MARK =
  /^(?:[-*+•·▪●○◆■–—]\s|\(?\p{N}{1,3}[.)、．]|[（(]?[一二三四五六七八九十]{1,3}[、）)．]|#{1,6}\s)/u

/** White space `[at, next)` from a line break on: a blank line, or a line break before a list mark. */
function breaksLine(text: string, at: number, next: number): boolean {
  const space = text.slice(at, next).replaceAll('\r\n', '\n')
  return (
    /(?:\r\n|[\r\n\u2028\u2029])[^\S\r\n]*[\r\n\u2028\u2029]/.test(space) ||
    LIST_MARK.test(text.slice(next, next + 8))
  )
}
