import type { Rule } from '../rule.ts'

/** A sentence that begins with a small letter after a full stop. */
export const lowerCaseStart: Rule = {
  id: 'lower-case-start',
  category: 'Fluency/Spelling',
  severity: 'minor',
  tier: 'precise',
  *check({ target }) {
    // The word before is no abbreviation, the word after no name such as "iPhone".
    for (const match of target.matchAll(
      /(?<=(?<![.\p{Lu}])\p{Ll}{3}|[\d%”"')])([.!?])(["”’)]?\s+)(\p{Ll}+)(?![\p{Lu}.@/])/gu,
    )) {
      const word = match[3]!
      const before = target.slice(Math.max(0, match.index - 8), match.index)
      if (ABBREVIATION.test(before) || (match[1] !== '.' && /["”’]/.test(match[2]!))) continue
      const start = match.index + match[1]!.length + match[2]!.length
      yield {
        start,
        end: start + word.length,
        params: { quote: word },
        replacements: [word[0]!.toUpperCase() + word.slice(1)],
      }
    }
  },
}

const ABBREVIATION =
  /\b(?:etc|approx|dept|est|incl|vols?|nos?|figs?|eds?|tel|ext|viz|resp|temp|max|min|avg|govt|prof|\d)$/i
