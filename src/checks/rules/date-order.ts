import type { Rule } from '../rule.ts'

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const YEAR_FIRST = new RegExp(`\\b((?:19|20)\\d\\d),?\\s+(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b`, 'g')

/** A date in the order of the Chinese: "2024 July 8". */
export const dateOrder: Rule = {
  id: 'date-order',
  category: 'Locale/Date',
  severity: 'minor',
  tier: 'precise',
  *check({ target }) {
    for (const { 0: quote, 1: year, 2: month, 3: day, index } of target.matchAll(YEAR_FIRST)) {
      // "…, 2023. May 4" and "in 2024, July 8 was": the year belongs to what stands before.
      if (quote.includes(',') && /\b(?:in|of|\d{1,2},)\s$/i.test(target.slice(Math.max(0, index - 5), index)))
        continue
      yield {
        start: index,
        end: index + quote.length,
        params: { quote },
        replacements: [`${month} ${day}, ${year}`],
      }
    }
  },
}
