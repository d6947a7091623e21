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
const NOWHERE: readonly Span[] = []
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
  /** The first place of each base form. */
  #first: Map<string, number> | undefined
  /** Of each word, the next place of the same base form; -1 after the last. */
  #again: readonly number[] = []
  #bases: readonly string[] = []
  readonly #found = new Map<Phrase, readonly Span[]>()

  constructor(text: string, words: readonly Word[]) {
    this.#text = text
    this.#words = words
  }

  /** Every place where the phrase stands, from its first word to its last. Looked for once. */
  find(phrase: Phrase): readonly Span[] {
    const first = this.#index()
    if (!phrase.words[0]?.some((base) => first.has(base))) return NOWHERE
    let found = this.#found.get(phrase)
    if (!found) this.#found.set(phrase, (found = this.#placesOf(phrase)))
    return found
  }

  #placesOf({ words, gaps }: Phrase): Span[] {
    const found: Span[] = []
    for (const base of words[0] ?? []) {
      for (let at = this.#index().get(base) ?? -1; at >= 0; at = this.#again[at]!) {
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

  #index(): ReadonlyMap<string, number> {
    if (this.#first) return this.#first
    const bases = this.#words.map(({ lower }) => baseForm(lower))
    const first = new Map<string, number>()
    const again: number[] = bases.map(() => -1)
    for (let k = bases.length - 1; k >= 0; k--) {
      again[k] = first.get(bases[k]!) ?? -1
      first.set(bases[k]!, k)
    }
    this.#bases = bases
    this.#again = again
    return (this.#first = first)
  }

  /** Index of the next word of the phrase after word `last`, or -1. */
  #next(last: number, wanted: readonly string[], gap: number): number {
    const joint = gap > 0 ? WIDE_JOINT : JOINT
    let left = gap
    for (let at = last + 1; at < this.#words.length; at++) {
      if (!this.#joins(at, joint)) return -1
      if (wanted.includes(this.#bases[at]!)) return at
      if (ARTICLES.has(this.#words[at]!.lower)) continue
      if (left-- <= 0) return -1
    }
    return -1
  }

  /** Whether no more stands before a word than the joint allows; between most there is but a space. */
  #joins(at: number, joint: RegExp): boolean {
    const { end } = this.#words[at - 1]!
    const { start } = this.#words[at]!
    return (start === end + 1 && this.#text[end] === ' ') || joint.test(this.#text.slice(end, start))
  }
}
