import { wordsWithin } from '../english/words.ts'
import type { Rule } from '../rule.ts'

/** Words that begin a sentence and stand nowhere else with a capital, and what follows when they do. */
const BEGINNING =
  /\s((?:He|She|They|We|This|These|Those|However|Therefore|Meanwhile|Moreover)\s+\p{Ll}{2,}|It\s+(?:is|was|will|has|had|also|can|must|should)\b)/gu
/** What stands before them inside a sentence: no name, and no mark at its end. */
const BEFORE = /^(?:\p{Ll}[\p{L}'’-]+(?<!['’-])|\d[\d.,]*(?<![.,])%?)$/u

/** One sentence runs into the next without a stop: "the trade volume of 2020 It was". */
export const fusedSentence: Rule = {
  id: 'fused-sentence',
  category: 'Fluency/Punctuation',
  severity: 'major',
  tier: 'precise',
  *check(pair) {
    const { target } = pair
    for (const { 0: match, 1: next = '', index } of target.matchAll(BEGINNING)) {
      const joint = target.slice(0, index + 1).trimEnd().length
      if (!BEFORE.test(pieceBefore(target, joint))) continue
      const end = index + match.length
      const [, words] = wordsWithin(pair.words, { start: 0, end: joint })
      const start = pair.words[words - 1]?.start ?? joint
      yield {
        start,
        end,
        params: { quote: target.slice(start, end) },
        replacements: [`${target.slice(start, joint)}. ${next}`],
      }
    }
  },
}

/** Back to a space or an opening bracket. */
function pieceBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && !/[\s(]/.test(text[start - 1]!)) start--
  return text.slice(start, end)
}
