import type { Rule } from '../rule.ts'

/** Words that begin a sentence and stand nowhere else with a capital, and what follows when they do. */
const FUSED =
  /(?<![.!?:;,"“”'’—–-]\s*)(?<=(?:^|[\s(])(?:\p{Ll}[\p{L}'’-]+|\d[\d.,]*%?))\s+((?:He|She|They|We|This|These|Those|However|Therefore|Meanwhile|Moreover)\s+\p{Ll}{2,}|It\s+(?:is|was|will|has|had|also|can|must|should)\b)/gu

/** One sentence runs into the next without a stop: "the trade volume of 2020 It was". */
export const fusedSentence: Rule = {
  id: 'fused-sentence',
  category: 'Fluency/Punctuation',
  severity: 'major',
  tier: 'precise',
  *check({ target, words }) {
    for (const { 0: match, 1: next = '', index } of target.matchAll(FUSED)) {
      const end = index + match.length
      const k = words.findLastIndex((word) => word.end <= index)
      const start = words[k]?.start ?? index
      const before = target.slice(start, index)
      yield {
        start,
        end,
        params: { quote: target.slice(start, end) },
        replacements: [`${before}. ${next}`],
      }
    }
  },
}
