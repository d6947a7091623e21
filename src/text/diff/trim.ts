import { classOf, DIGIT, LETTER, SPACE, UNSPACED } from '../segment/characters.ts'

/**
 * How many code units two texts share at the beginning, less some context: up
 * to a place where both are certainly cut into the same tokens on either
 * side, so that the rest can be compared alone. The context lets a change
 * settle at the most natural of several equivalent places.
 */
export function safeLead(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let k = 0
  while (k < most && before.charCodeAt(k) === after.charCodeAt(k)) k++
  k = Math.min(k, most - 1) - CONTEXT
  while (k > 0 && !isSeam(before, k)) k--
  return Math.max(k, 0)
}

/** The same at the end, leaving the first `lead` code units alone. */
export function safeTail(before: string, after: string, lead: number): number {
  const most = Math.min(before.length, after.length) - lead
  let k = 0
  while (k < most && before.charCodeAt(before.length - 1 - k) === after.charCodeAt(after.length - 1 - k)) k++
  k = Math.min(k, most - 1) - CONTEXT
  while (k > 0 && !isSeam(before, before.length - k)) k--
  return Math.max(k, 0)
}

const CONTEXT = 12

/**
 * Between a space or a full-width mark and a letter: no token ever reaches
 * across. Between two characters of an unspaced script, a word may be cut, but
 * the words around the change, `CONTEXT` away, are found all the same.
 */
function isSeam(text: string, at: number): boolean {
  const left = classOf(text.charCodeAt(at - 1))
  const right = classOf(text.charCodeAt(at))
  if (right === UNSPACED) return left === UNSPACED || left === SPACE || MARKS.includes(text[at - 1]!)
  return (right === LETTER || right === DIGIT) && (left === SPACE || MARKS.includes(text[at - 1]!))
}

const MARKS = '，。、；：？！'
