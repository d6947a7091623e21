import type { Mark, Rule } from '../rule.ts'

const OPENING =
  /^(?:It is (?:also )?necessary to|It is (?:also )?essential to|We should|We must|Efforts should be made to)\b/
/** So many in one paragraph; good English varies sooner. */
const MOST = 2
/** Speeches repeat "we must" on purpose. */
const IMPERSONAL = /^It is/

/** 要…，要…，要… as one sentence after another that begins "It is necessary to". */
export const sameOpening: Rule = {
  id: 'same-opening',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  check({ sentences, target }) {
    const marks = sentences.flatMap(({ start, end }): Mark[] => {
      const quote = OPENING.exec(target.slice(start, end))?.[0]
      if (quote === undefined) return []
      return [
        {
          start,
          end: start + quote.length,
          tier: IMPERSONAL.test(quote) ? 'precise' : 'thorough',
          params: { quote },
        },
      ]
    })
    return marks
      .filter(
        (mark) => marks.filter(({ params }) => params?.['quote'] === mark.params?.['quote']).length > MOST,
      )
      .slice(MOST)
  },
}
