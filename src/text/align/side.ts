import type { Lexicon } from './lexicon.ts'
import { unitWords } from './unit-words.ts'

/** One side of what is aligned: its units as words, each distinct word a number. */
export interface Side {
  /** Distinct words, in order of first use; their index is their number. */
  readonly words: readonly string[]
  /** Word numbers of each unit, in reading order. */
  readonly units: readonly Int32Array[]
  /** How often each word is used, by its number. */
  readonly uses: Float64Array
  /** Background probability of each word, by its number: above 0 and below 1. */
  readonly background: Float64Array
  /** Running sums over the units, `length + 1` of them: visible characters, and words. */
  readonly characters: Float64Array
  readonly wordCounts: Float64Array
}

/** As if a general text of this many words, of which each word is one in `RARITY`, stood beside the document. */
const PRIOR_WORDS = 1000
const RARITY = 20_000

export function analyse(texts: readonly string[], lang: string, lexicon: Lexicon | undefined): Side {
  const numbers = new Map<string, number>()
  const uses: number[] = []
  const cut = memo(lexicon)
  const units = texts.map((text) =>
    Int32Array.from(unitWords(text, lang, cut), (word) => {
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) numbers.set(word, number)
      uses[number] = (uses[number] ?? 0) + 1
      return number
    }),
  )
  const total = uses.reduce((sum, n) => sum + n, 0)
  return {
    words: [...numbers.keys()],
    units,
    uses: Float64Array.from(uses),
    background: Float64Array.from(uses, (n) => (n + PRIOR_WORDS / RARITY) / (total + PRIOR_WORDS)),
    characters: runningSums(texts, (text) => text.replace(/\s+/g, '').length),
    wordCounts: runningSums(units, (unit) => unit.length),
  }
}

function runningSums<T>(items: readonly T[], measure: (item: T) => number): Float64Array {
  const sums = new Float64Array(items.length + 1)
  for (const [k, item] of items.entries()) sums[k + 1] = sums[k]! + measure(item)
  return sums
}

/** Cutting asks for the same stretches again and again. */
function memo(lexicon: Lexicon | undefined): Lexicon | undefined {
  if (!lexicon) return undefined
  const known = new Map<string, ReturnType<Lexicon['meanings']>>()
  return {
    ...lexicon,
    meanings(word) {
      if (!known.has(word)) known.set(word, lexicon.meanings(word))
      return known.get(word)
    },
  }
}
