import type { Rule } from '../rule.ts'

/** A dash as Chinese writes it, doubled and glued to the words: "the goal——to build". */
export const dashGlue: Rule = {
  id: 'dash-glue',
  category: 'Fluency/Punctuation',
  severity: 'minor',
  tier: 'precise',
  *check({ target }) {
    let last = 0
    for (const { 0: dash, index } of target.matchAll(/[—–]{2,}|(?<!-)--(?!-)/g)) {
      const spaced = dash === '--'
      const start = spaced ? last + target.slice(last, index).trimEnd().length : index
      const after = index + dash.length
      const end = spaced ? target.length - target.slice(after).trimStart().length : after
      last = end
      yield {
        start,
        end,
        params: { quote: dash },
        replacements: [' — '],
      }
    }
  },
}
