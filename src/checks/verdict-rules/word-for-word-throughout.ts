import type { VerdictRule } from '../rule.ts'
import { evidenceIn, isLiteral, markOf, placesIn } from '../rules/word-for-word.ts'

/** A whole document is sure with fewer than a paragraph, in all and in so many words. */
const [FEWEST_OF_ALL, SHARE_OF_ALL] = [5, 0.65]
/** Of a paragraph of more words it must show in so many, counting what tells twice: else someone has edited it. */
const [HEADLINE, SHOWN_EVERY] = [25, 20]

/**
 * A document that is word by word as a whole: its headlines and short
 * paragraphs too, which are too short to tell by themselves, and the words that
 * good translators use as well.
 */
export const wordForWordThroughout: VerdictRule = {
  id: 'word-for-word-throughout',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  weigh: (pair) => [evidenceIn(pair), pair.words.length],
  holds: ([evidence = 0, words = 0], pairs) =>
    pairs > 1 && isLiteral(evidence, words * SHARE_OF_ALL, FEWEST_OF_ALL),
  marks(pair) {
    const evidence = evidenceIn(pair)
    const words = pair.words.length
    // A pair that is word by word by itself has told everything.
    const places = isLiteral(evidence, words) || (evidence === 0 && words > HEADLINE) ? [] : placesIn(pair)
    const shown = words <= HEADLINE || (places.length + evidence) * SHOWN_EVERY >= words
    const untold = places.filter(({ calque: { strength } }) => shown && strength !== 'sure')
    return untold.map((place) => markOf(place, pair, 'precise'))
  },
}
