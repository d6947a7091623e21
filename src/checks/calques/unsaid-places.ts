import type { PairView } from '../pair-view.ts'
import { isRendered } from '../termbase/is-rendered.ts'
import type { CalquePlace } from './calque.ts'
import { literalPlace, spelledOut } from './figure-places.ts'

/** Kinds of terms for which English has one way, or few. Of the others any good wording will do. */
const KINDS = new Set(['organ', 'title', 'plan', 'law', 'slogan', 'set-phrase'])
/** Fewer characters come together by chance. */
const FEWEST = 3
/** Of the characters so many must be there. */
const SHARE = 0.7

/**
 * Terms of which the target has no established rendering but their characters,
 * one by one or in twos, close together. Needs a dictionary.
 */
export function unsaidPlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  return pair.terms.flatMap((match) => {
    const { term, start, end } = match
    const { kind, renderings } = term.entry
    if (end - start < FEWEST || !KINDS.has(kind) || !renderings[0] || isRendered(match, pair)) return []
    const text = pair.folded.slice(start, end)
    const place = literalPlace(text, pair)
    if (!place || place.count < text.length * SHARE) return []
    const calque = spelledOut(text, 'usual', { say: renderings[0] })
    return [{ start: place.start, end: place.end, source: { start, end }, calque }]
  })
}
