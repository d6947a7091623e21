import type { DocumentRule } from '../rule.ts'
import { evidenceIn, isLiteral, markOf, placesIn } from '../rules/word-for-word.ts'

/** A whole document is sure with fewer in so many words than a paragraph. */
const SHARE_OF_ALL = 0.65

/**
 * A document that is word by word as a whole: its headlines and short
 * paragraphs too, which are too short to tell by themselves, and the words that
 * good translators use as well.
 */
export const wordForWordThroughout: DocumentRule = {
  id: 'word-for-word-throughout',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  *sight(pair) {
    const evidence = evidenceIn(pair)
    const words = pair.words.length
    yield { subject: 'text', form: '', quote: '', start: 0, end: 0, amounts: [evidence, words] }
    // What the pair tells of by itself is told already.
    const told = isLiteral(evidence, words) ? 'telling' : 'sure'
    for (const place of placesIn(pair)) {
      const { strength } = place.calque
      if (strength === told || strength === 'sure') continue
      const { start, end, source, variant, params } = markOf(place, pair, 'precise')
      const { term, quote, suggestion } = params
      yield { subject: 'text', form: suggestion, variant, quote, start, end, source, term }
    }
  },
  compare(sightings) {
    const amounts = sightings.flatMap((one) => (one.amounts ? [one.amounts] : []))
    const [evidence, words] = [0, 1].map((k) => amounts.reduce((sum, one) => sum + one[k]!, 0))
    if (amounts.length < 2 || !isLiteral(evidence!, words! * SHARE_OF_ALL)) return []
    return sightings
      .filter((one) => !one.amounts)
      .map(({ pair, start, end, source, variant, term = '', quote, form }) => ({
        pair,
        start,
        end,
        source,
        ...(variant !== undefined && { variant }),
        tier: 'precise',
        params: { term, quote, suggestion: form },
      }))
  },
}
