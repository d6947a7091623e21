import type { Rule } from '../rule.ts'

/** A dash as Chinese writes it, doubled and glued to the words: "the goal——to build". */
export const dashGlue: Rule = {
  id: 'dash-glue',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  *check({ target }) {
    for (const { 0: match, index } of target.matchAll(/[—–]{2,}|\s*(?<!-)--(?!-)\s*/g)) {
      yield {
        start: index,
        end: index + match.length,
        params: { quote: match.trim() },
        replacements: [' — '],
      }
    }
  },
}
