import type { Span } from '../../text/span.ts'
import { baseForm } from '../english/base-form.ts'
import type { PairView } from '../pair-view.ts'
import type { Calque } from './calque.ts'
import type { CalquePlace } from './calque-places.ts'
import { literalPlace } from './figure-places.ts'
import { STOCK } from './stock.ts'

/** What the dictionary says in commoner words than these stands there for other reasons. */
const RARITY = 7.8

let index: Map<string, Calque[]> | undefined

/** Stock words of the source which the target gives as the dictionary does. Needs a dictionary. */
export function stockPlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  index ??= Map.groupBy(STOCK.map(stockWord), ({ sources }) => sources[0]![0]!)
  const { folded } = pair
  const found = new Map<Calque, number>()
  for (let at = 0; at < folded.length; at++) {
    for (const calque of index.get(folded[at]!) ?? []) {
      if (!found.has(calque) && folded.startsWith(calque.sources[0]!, at)) found.set(calque, at)
    }
  }
  return [...found].flatMap(([calque, start]) => {
    const word = calque.sources[0]!
    const source = { start, end: start + word.length }
    return spansOf(word, pair).map((span) => ({ start: span.start, end: span.end, source, calque }))
  })
}

const stockWord = (word: string): Calque => ({
  sources: [word],
  advice: 'plainer',
  strength: 'usual',
  patterns: () => [],
})

/** A word that the dictionary does not know is looked up by its characters. */
function spansOf(word: string, pair: PairView): readonly Span[] {
  const meanings = new Set(pair.meanings(word, RARITY))
  if (meanings.size > 0) return pair.words.filter(({ lower }) => meanings.has(baseForm(lower)))
  const place = literalPlace(word, pair)
  return place ? [place] : []
}
