import { inCapitals } from '../names/in-capitals.ts'
import { mixedCapitals } from '../names/mixed-capitals.ts'
import type { Rule } from '../rule.ts'

/** The name of a body with capitals in part: "Municipal party committee", "Department of ecology and environment". */
export const nameHalfCapital: Rule = {
  id: 'name-half-capital',
  category: 'Fluency/Spelling',
  severity: 'minor',
  tier: 'precise',
  check: ({ target, words }) =>
    mixedCapitals(target, words).map(({ start, end, text }) => ({
      start,
      end,
      params: { quote: text },
      replacements: [inCapitals(text)],
    })),
}
