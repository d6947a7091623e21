import { leftFigures } from '../numbers/left-figures.ts'
import type { Rule } from '../rule.ts'
import { placeOf } from '../place-of.ts'

/** A figure of the source that the target does not have, and no other figure stands in its place. */
export const numberMissing: Rule = {
  id: 'number-missing',
  category: 'Accuracy/Omission',
  severity: 'major',
  tier: 'thorough',
  *check(pair) {
    const { source, target } = leftFigures(pair)
    if (target.length > 0) return
    // The same figure again tells nothing new.
    const each = new Map(source.toReversed().map((figure) => [figure.values[0]!, figure]))
    for (const figure of each.values()) {
      if (figure.values[0]! <= 2) continue
      const params = { source: pair.source.slice(figure.start, figure.end) }
      yield { ...placeOf(pair, figure), source: figure, params }
    }
  },
}
