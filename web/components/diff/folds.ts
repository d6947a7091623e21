import type { Range } from '../../../src/text/span.ts'
import { outsidePair, splitsPair } from '../../../src/text/surrogates.ts'

/** Runs of at least `least` neighbours that satisfy `isSame`, in order. */
export function foldRuns<T>(items: readonly T[], isSame: (item: T) => boolean, least: number): Range[] {
  const runs: Range[] = []
  let start = 0
  for (let k = 0; k <= items.length; k++) {
    const item = items[k]
    if (k < items.length && isSame(item as T)) continue
    if (k - start >= least) runs.push({ start, end: k })
    start = k + 1
  }
  return runs
}

/** Of the first words, and of the last. */
const MOST_CHARACTERS = 28

/** The first and the last words of a folded text, at most {@link MOST_CHARACTERS} each, cut between words where there are spaces. */
export function firstAndLastWords(text: string): { first: string; last: string } {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= 2 * MOST_CHARACTERS) return { first: line, last: '' }
  // What is left standing should not begin with the punctuation of what was left out.
  const last = cutStart(line).replace(/^[\s\p{Po}\p{Pe}\p{Pf}\p{Pd}]+/u, '')
  return { first: cutEnd(line), last }
}

function cutEnd(line: string): string {
  const head = wholeCharacters(line, 0, MOST_CHARACTERS)
  const space = head.lastIndexOf(' ')
  return space > MOST_CHARACTERS / 2 ? head.slice(0, space) : head
}

function cutStart(line: string): string {
  const tail = wholeCharacters(line, line.length - MOST_CHARACTERS, line.length)
  const space = tail.indexOf(' ')
  return space !== -1 && space < MOST_CHARACTERS / 2 ? tail.slice(space + 1) : tail
}

/** A slice that never begins or ends inside a surrogate pair. */
function wholeCharacters(line: string, start: number, end: number): string {
  return line.slice(splitsPair(line, start) ? start + 1 : start, outsidePair(line, end))
}
