import type { Mark, Rule } from '../rule.ts'
import type { Word } from '../english/words.ts'

/** A word, or a phrase of up to five words, that stands twice in a row: "so that that". */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  category: 'Fluency/Grammar',
  severity: 'major',
  tier: 'precise',
  check({ words, target }) {
    const marks: Mark[] = []
    for (let k = 0; k < words.length; k++) {
      const length = repeatAt(words, k, target)
      if (length === 0) continue
      const start = words[k]!.start
      const end = words[k + 2 * length - 1]!.end
      const once = target.slice(start, words[k + length - 1]!.end)
      marks.push({ start, end, params: { quote: target.slice(start, end) }, replacements: [once] })
      k += 2 * length - 1
    }
    return marks
  },
}

/** Words that English may have twice in a row, or that people say so. */
const TWICE = new Set(
  'that had very so many no bye ha knock hear long far really quack blah never now yes well wow'.split(' '),
)

/** How many words stand twice in a row from word `k` on; 0 where none do. */
function repeatAt(words: readonly Word[], k: number, text: string): number {
  for (let length = 5; length > 0; length--) {
    if (words[k]!.lower !== words[k + length]?.lower || k + 2 * length > words.length) continue
    if (!isTwice(words, k, length) || !isUnbroken(words, k, 2 * length, text)) continue
    const { lower, text: first } = words[k]!
    if (length === 2 && (PREPOSITION.test(words[k + 1]!.lower) || words[k + 1]!.lower === 'more')) continue
    if (length === 1 && allowed(lower, first, text, words, k)) continue
    return length
  }
  return 0
}

function isTwice(words: readonly Word[], k: number, length: number): boolean {
  for (let j = k; j < k + length; j++) if (words[j]!.lower !== words[j + length]!.lower) return false
  return true
}

/** Only white space stands between so many words. */
function isUnbroken(words: readonly Word[], k: number, count: number, text: string): boolean {
  for (let j = k + 1; j < k + count; j++) {
    if (!/^\s+$/.test(text.slice(words[j - 1]!.end, words[j]!.start))) return false
  }
  return true
}

/** "face to face to", "side by side by": the phrase only begins twice. */
const PREPOSITION = /^(?:to|by|for|in|on|after|and|with|of|from|upon)$/

function allowed(lower: string, first: string, text: string, words: readonly Word[], k: number): boolean {
  if (/\d/.test(lower)) return true
  // "so that that" is a slip; "he said that that was" is not.
  if (lower === 'that') return words[k - 1]?.lower !== 'so'
  // Duran Duran, Li Li: a name.
  const capital = /^\p{Lu}/u
  return (
    TWICE.has(lower) ||
    (capital.test(first) && capital.test(words[k + 1]!.text) && k > 0 && text !== text.toUpperCase())
  )
}
