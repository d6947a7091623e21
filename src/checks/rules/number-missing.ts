import { leftFigures } from '../numbers/left-figures.ts'
import type { Mark, Rule } from '../rule.ts'
import { placeOf } from '../place-of.ts'

/** A figure of the source that the target does not have, and no other figure stands in its place. */
export const numberMissing: Rule = {
  id: 'number-missing',
  category: 'Accuracy/Omission',
  severity: 'major',
  tier: 'thorough',
  check(pair) {
    const { source, target } = leftFigures(pair)
    if (target.length > 0) return []
    // The same figure again tells nothing new.
    const each = new Map(source.toReversed().map((figure) => [figure.values[0]!, figure]))
    return [...each.values()]
      .filter(({ values }) => values[0]! > 2)
      .map((figure): Mark => ({
        ...placeOf(pair, figure),
        source: figure,
        params: { source: pair.source.slice(figure.start, figure.end) },
      }))
  },
}
