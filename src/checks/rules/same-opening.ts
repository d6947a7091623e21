import type { Mark, Rule } from '../rule.ts'

const OPENINGS =
  '(?:It is (?:also )?necessary to|It is (?:also )?essential to|We should|We must|Efforts should be made to)\\b'
const OPENING = new RegExp(`^${OPENINGS}`)
/** Asked first: most texts have none, and need not be cut into sentences. */
const ANYWHERE = new RegExp(OPENINGS)
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
  check(pair) {
    const { target } = pair
    if (!ANYWHERE.test(target)) return []
    const marks = pair.sentences.flatMap(({ start, end }): Mark[] => {
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
    const times = Map.groupBy(marks, ({ params }) => params?.['quote'])
    return marks.filter(({ params }) => times.get(params?.['quote'])!.length > MOST).slice(MOST)
  },
}
