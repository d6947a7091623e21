import type { DocumentRule } from '../rule.ts'
import { isLiteral, markOf, placesIn } from '../rules/word-for-word.ts'

/**
 * A document that is word by word as a whole: its headlines and short
 * paragraphs too, which are too short to tell by themselves.
 */
export const wordForWordThroughout: DocumentRule = {
  id: 'word-for-word-throughout',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  *check(pairs) {
    if (pairs.length < 2 || !isLiteral(pairs)) return
    for (const [k, pair] of pairs.entries()) {
      if (isLiteral([pair])) continue
      for (const place of placesIn(pair)) {
        if (place.calque.strength !== 'sure') yield { ...markOf(place, pair, 'precise'), pair: k }
      }
    }
  },
}
