import { foldForms } from '../han/index.ts'
import type { Span } from '../span.ts'

export interface SearchQuery {
  /** Looked for as it stands, never as a pattern. '' is found nowhere. */
  readonly words: string
  /** Exactly as typed. Otherwise capitals are as small letters, 質量 as 质量, １０月 as 10月 and “ as ". */
  readonly exact: boolean
  /** Not inside a longer word. Chinese and Japanese have no word edges: there it makes no difference. */
  readonly wholeWords: boolean
}

/**
 * Every place where the words stand, in order and apart: `aaa` has `aa` once.
 *
 *     findAll('China’s 发展 and china', { words: 'china', wholeWords: true, exact: false })
 *     // [0, 5) and [16, 21); with `exact` only the latter
 *
 * Linear in the text: the words are taken literally, so that nothing is tried
 * twice. A hit never ends before an accent of its last letter.
 */
export function findAll(text: string, query: SearchQuery): Span[] {
  const pattern = patternOf(query)
  if (!pattern) return []
  const found: Span[] = []
  for (const { index, 0: hit } of (query.exact ? text : foldForms(text)).matchAll(pattern)) {
    const span = { start: index, end: index + hit.length }
    if (!query.wholeWords || isWhole(text, span)) found.push(span)
  }
  return found
}

/** Case is folded by the engine, character by character: like those of `foldForms`, offsets stay those of the text. */
function patternOf({ words, exact }: SearchQuery): RegExp | null {
  if (words === '' || !words.isWellFormed()) return null
  const literal = (exact ? words : foldForms(words)).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return new RegExp(String.raw`${literal}(?!\p{M})`, exact ? 'gu' : 'giu')
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !isJoined(text.slice(0, start), text.slice(start)) && !isJoined(text.slice(0, end), text.slice(end))
}

/** A letter or a digit of a script that is written with spaces. */
const SPACED = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}_]`
const ENDS_SPACED = new RegExp(`${SPACED}$`, 'u')
const BEGINS_SPACED = new RegExp(`^${SPACED}`, 'u')

/** Whether a cut between the two goes through a word. Two code units hold any last character. */
function isJoined(before: string, after: string): boolean {
  return BEGINS_SPACED.test(after) && ENDS_SPACED.test(before.slice(-2))
}
