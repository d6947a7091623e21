import type { Survivor } from './survivors.ts'

/**
 * One of two texts within the other, where words were only put in front of it
 * or only behind it, or only taken away there; null: something else was done. A
 * comparison takes a short text that grew to several times its length (a heading
 * of one word) for a rewritten one.
 *
 * 1. `plan` → `the five-year plan`: all of it, at 14; and back again.
 * 2. `plan` → `planning`, `plan` → `plan by plan`: null, for it is another word, or one cannot tell which.
 */
export function keptWhole(before: string, after: string): Survivor | null {
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before]
  const at = placeWithin(shorter, longer)
  if (at === null) return null
  const { length } = shorter
  return shorter === before ? { before: 0, after: at, length } : { before: at, after: 0, length }
}

function placeWithin(shorter: string, longer: string): number | null {
  if (!WORDS.test(shorter)) return null
  const grown = longer.length - shorter.length
  const isFirst = longer.startsWith(shorter) && !runTogether(shorter, longer.slice(shorter.length))
  const isLast = longer.endsWith(shorter) && !runTogether(longer.slice(0, grown), shorter)
  if (isFirst === isLast) return null
  return isFirst ? 0 : grown
}

/** One word goes on across the place where these meet. */
function runTogether(left: string, right: string): boolean {
  if (/^\p{M}/u.test(right)) return true
  const unspaced = UNSPACED_END.test(left) && UNSPACED_START.test(right)
  return !unspaced && WORD_END.test(left) && WORD_START.test(right)
}

const WORDS = /[\p{L}\p{N}]/u
const WORD_END = /[\p{L}\p{N}\p{M}]$/u
const WORD_START = /^[\p{L}\p{N}]/u
const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
