import type { Span } from '../../text/span.ts'
import { baseForm } from './base-form.ts'
import { wordsOf, type Word } from './words.ts'

/** An English phrase to look for, as termbase entries write it (see `TermEntry`). */
export interface Phrase {
  /** One element per word: base forms of which one must stand there. */
  readonly words: readonly (readonly string[])[]
  /** Before word `k` up to so many words may come between. */
  readonly gaps: readonly number[]
}

const GAP = 6
const ARTICLES = new Set(['a', 'an', 'the'])
/** What may stand between two words of a phrase; a gap may hold commas too. */
const JOINT = /^[\s'"“”‘’«»()-]*$/
const WIDE_JOINT = /^[^.!?;。！？；]*$/

export function compilePhrase(text: string): Phrase {
  const words: string[][] = []
  const gaps: number[] = []
  let gap = 0
  for (const part of text.split(/\s+|(…)/)) {
    if (part === '…') gap = GAP
    else if (part) {
      // "high-quality" is two words; alternatives are single ones.
      const alternatives = part.split('|').map((word) => wordsOf(word).map(({ lower }) => baseForm(lower)))
      const [first = []] = alternatives
      const rest = alternatives.length > 1 ? [alternatives.map(([word = '']) => word)] : first.map((w) => [w])
      for (const word of rest) {
        if (word.every((base) => ARTICLES.has(base))) continue
        words.push(word)
        gaps.push(gap)
        gap = 0
      }
    }
  }
  return { words, gaps }
}

/** The words of a text, by base form. */
export class PhraseFinder {
  readonly #text: string
  readonly #words: readonly Word[]
  #places: Map<string, number[]> | undefined
  #bases: string[] = []
  readonly #found = new Map<Phrase, readonly Span[]>()

  constructor(text: string, words: readonly Word[]) {
    this.#text = text
    this.#words = words
  }

  /** Every place where the phrase stands, from its first word to its last. Looked for once. */
  find(phrase: Phrase): readonly Span[] {
    let found = this.#found.get(phrase)
    if (!found) this.#found.set(phrase, (found = this.#placesOf(phrase)))
    return found
  }

  #placesOf({ words, gaps }: Phrase): Span[] {
    const found: Span[] = []
    for (const first of words[0] ?? []) {
      for (const at of this.#index().get(first) ?? []) {
        let last = at
        for (let k = 1; k < words.length && last >= 0; k++) last = this.#next(last, words[k]!, gaps[k]!)
        if (last >= 0) found.push({ start: this.#words[at]!.start, end: this.#words[last]!.end })
      }
    }
    return found
  }

  /** Which share of the phrase's words stand in the text, anywhere: 0…1. */
  shareOf({ words }: Phrase): number {
    const index = this.#index()
    const there = words.filter((alternatives) => alternatives.some((base) => index.has(base)))
    return words.length === 0 ? 0 : there.length / words.length
  }

  #index(): Map<string, number[]> {
    if (this.#places) return this.#places
    this.#bases = this.#words.map(({ lower }) => baseForm(lower))
    this.#places = new Map()
    for (const [k, base] of this.#bases.entries()) {
      const places = this.#places.get(base)
      if (places) places.push(k)
      else this.#places.set(base, [k])
    }
    return this.#places
  }

  /** Index of the next word of the phrase after word `last`, or -1. */
  #next(last: number, wanted: readonly string[], gap: number): number {
    const joint = gap > 0 ? WIDE_JOINT : JOINT
    let left = gap
    for (let at = last + 1; at < this.#words.length; at++) {
      if (!joint.test(this.#text.slice(this.#words[at - 1]!.end, this.#words[at]!.start))) return -1
      if (wanted.includes(this.#bases[at]!)) return at
      if (ARTICLES.has(this.#words[at]!.lower)) continue
      if (left-- <= 0) return -1
    }
    return -1
  }
}
