import type { Lexicon, Meaning } from './lexicon.ts'
import { stemsOf } from './stem.ts'

/**
 * A lexicon from a user's own words: a glossary or a word list. Every stem of
 * every rendering counts the same. Words are found whatever their case.
 */
export function wordListLexicon(
  entries: Iterable<readonly [source: string, targets: readonly string[]]>,
): Lexicon {
  const words = new Map<string, Meaning[]>()
  const longest = new Map<string, number>()
  for (const [source, targets] of entries) {
    const word = source.trim().toLowerCase()
    if (!word) continue
    const stems = new Set(targets.flatMap((target) => stemsOf(target)))
    const known = words.get(word) ?? []
    for (const { stem } of known) stems.delete(stem)
    words.set(word, [...known, ...Array.from(stems, (stem) => ({ stem, weight: 1 }))])
    const first = String.fromCodePoint(word.codePointAt(0)!)
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length))
  }
  return {
    lang: undefined,
    longest: (first) => longest.get(first.toLowerCase()) ?? 0,
    meanings: (word) => words.get(word.toLowerCase()),
  }
}
