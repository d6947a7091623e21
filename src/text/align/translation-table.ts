import type { Lexicon } from './lexicon.ts'
import type { Side } from './side.ts'

/**
 * Translation probabilities, one sparse row for each word of one side: the
 * probability of `to[word][k]`, a word of the other side, is `p[word][k]`.
 * Rows add up to at most 1.
 */
export interface TranslationTable {
  readonly to: readonly Int32Array[]
  readonly p: readonly Float64Array[]
}

/** What a lexicon and the writing itself say before the document is looked at, in both directions. */
export interface TablePair {
  readonly forward: TranslationTable
  readonly backward: TranslationTable
}

/** Each sense counts for less than the one before it: dictionaries put the usual ones first. */
const SENSE_DECAY = 0.9
/** A word found as it is on the other side (a name, a number, a mark) weighs so many times its whole dictionary entry. */
const IDENTITY = 3

export function tablesFrom(a: Side, b: Side, lexicon: Lexicon | undefined): TablePair {
  const inB = new Map(b.words.map((word, k) => [word, k]))
  const forward = new Rows(a.words.length)
  const backward = new Rows(b.words.length)
  const sums = new Float64Array(b.words.length)
  const links: [a: number, b: number, weight: number][] = []
  for (const [k, word] of a.words.entries()) {
    for (const [other, p] of translations(word, inB, lexicon)) {
      forward.add(k, other, p)
      links.push([k, other, p * a.uses[k]!])
      sums[other]! += p * a.uses[k]!
    }
  }
  for (const [k, other, weight] of links) backward.add(other, k, weight / sums[other]!)
  return { forward: forward.done(), backward: backward.done() }
}

/** Words of the other side that are in the document, with their probabilities. */
function translations(
  word: string,
  inB: ReadonlyMap<string, number>,
  lexicon: Lexicon | undefined,
): Map<number, number> {
  const found = new Map<number, number>()
  let all = 0
  for (const [k, { stem, weight }] of (lexicon?.meanings(word) ?? []).entries()) {
    const share = weight * SENSE_DECAY ** k
    all += share
    const other = inB.get(stem)
    if (other !== undefined) found.set(other, (found.get(other) ?? 0) + share)
  }
  const same = inB.get(word)
  if (same !== undefined) {
    const share = IDENTITY * Math.max(1, all)
    found.set(same, (found.get(same) ?? 0) + share)
    all += share
  }
  for (const [other, share] of found) found.set(other, share / all)
  return found
}

/** Builds a table row by row. */
export class Rows {
  readonly #to: number[][]
  readonly #p: number[][]

  constructor(words: number) {
    this.#to = Array.from({ length: words }, () => [])
    this.#p = Array.from({ length: words }, () => [])
  }

  add(word: number, other: number, p: number): void {
    this.#to[word]!.push(other)
    this.#p[word]!.push(p)
  }

  done(): TranslationTable {
    return {
      to: this.#to.map((row) => Int32Array.from(row)),
      p: this.#p.map((row) => Float64Array.from(row)),
    }
  }
}
