import { apartFrom, tellingPlaces, usualPlaces } from '../calques/calque-places.ts'
import type { CalquePlace } from '../calques/calque.ts'
import type { Span } from '../../text/span.ts'
import type { PairView } from '../pair-view.ts'
import { avoidedPlaces } from '../termbase/avoided-places.ts'
import type { Mark, Rule } from '../rule.ts'

/** So many different renderings taken word by word, and a text is word by word as a whole. */
const FEWEST = 6
/** And at least one in so many words of the target. */
const EVERY = 26
/** So many are a suspicion. */
const SUSPECT = 3

/**
 * An expression of official Chinese given word by word; what the termbase
 * already reports is left to it. Many such renderings also stand in good
 * translations, once in a while: those are reported where they come thick.
 */
export const wordForWord: Rule = {
  id: 'word-for-word',
  category: 'Style/Awkward',
  severity: 'minor',
  tier: 'precise',
  check(pair) {
    const telling = tellingIn(pair)
    if (telling.length === 0) return []
    const count = evidenceIn(pair)
    // Where the whole paragraph is word by word, what good translators write too is looked at as well.
    if (isLiteral(count, pair.words.length))
      return placesIn(pair).map((place) => markOf(place, pair, 'precise'))
    return telling.flatMap((place) => {
      if (place.calque.strength === 'sure') return [markOf(place, pair, 'precise')]
      return count < SUSPECT ? [] : [markOf(place, pair, 'thorough')]
    })
  },
}

/** How many different expressions are word by word. */
export function evidenceIn(pair: PairView): number {
  const telling = tellingIn(pair)
  const terms = apartFrom(telling, avoidedPlaces(pair)).map(({ match }) => match.term)
  return new Set([...telling.map(({ calque }) => calque), ...terms]).size
}

/** Whether a text of so many words with so much evidence is a translation word by word. */
export function isLiteral(evidence: number, words: number, fewest = FEWEST): boolean {
  return evidence >= fewest && evidence * EVERY >= words
}

function tellingIn(pair: PairView): readonly CalquePlace[] {
  return unknownOf(pair.once(tellingPlaces), pair)
}

/** All calques, those too that good translators write. */
export function placesIn(pair: PairView): readonly CalquePlace[] {
  const telling = tellingIn(pair)
  return [...telling, ...unknownOf(usualPlaces(pair, pair.once(tellingPlaces)), pair)]
}

/** Those that the termbase says nothing of, or only to the thorough. */
function unknownOf(places: readonly CalquePlace[], pair: PairView): readonly CalquePlace[] {
  if (places.length === 0) return places
  const known = avoidedPlaces(pair).filter(({ avoided }) => avoided.tier === 'precise')
  return apartFrom(known, places)
}

/** `suggestion` is empty where English would say nothing of it. */
export function markOf(
  { start, end, source, calque }: CalquePlace,
  pair: PairView,
  tier: 'precise' | 'thorough',
): Mark & {
  readonly source: Span
  readonly variant: string
  readonly params: Record<'term' | 'quote' | 'suggestion', string>
} {
  const { advice } = calque
  const [variant, suggestion] = typeof advice === 'string' ? [advice, ''] : ['wording', advice.say]
  // The message has marks of its own around it.
  const term = pair.source.slice(source.start, source.end).replace(/^[“「"](.*)[”」"]$/u, '$1')
  const quote = pair.target.slice(start, end)
  return { start, end, source, tier, variant, params: { term, quote, suggestion } }
}
