import { baseForm } from '../english/base-form.ts'
import type { Mark, Rule } from '../rule.ts'

const REACH = 4
const LONG_ENOUGH = 5

/** A telling word that comes again within a few words: "the development of the development zone". */
export const nearRepeat: Rule = {
  id: 'near-repeat',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'thorough',
  check({ words, target }) {
    const marks: Mark[] = []
    for (let k = 0; k < words.length; k++) {
      const first = words[k]!
      // Where the next word comes again too, the place is marked already.
      if (first.start < (marks.at(-1)?.end ?? 0)) continue
      if (first.lower.length < LONG_ENOUGH || /^\d|^\p{Lu}/u.test(first.text)) continue
      for (let next = k + 2; next <= k + REACH && next < words.length; next++) {
        const second = words[next]!
        if (/^(?:and|or|to|by|after|than)$/.test(words[next - 1]!.lower)) continue
        if (/[.!?;,"“”:]/.test(target.slice(first.end, second.start))) break
        if (baseForm(first.lower) !== baseForm(second.lower)) continue
        const { start } = first
        marks.push({
          start,
          end: second.end,
          params: { quote: target.slice(start, second.end), word: second.text },
        })
        break
      }
    }
    return marks
  },
}
