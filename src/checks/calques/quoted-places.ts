import { baseForm } from '../english/base-form.ts'
import { wordsOf } from '../english/words.ts'
import type { PairView } from '../pair-view.ts'
import type { CalquePlace } from './calque.ts'
import { spelledOut, meaningsOf } from './figure-places.ts'

/** A few characters in quotation marks; what people say has a stop inside. */
const SOURCE = /[“「"]([^“”「」"。！？；：]{1,20})[”」"]/g
const TARGET = /["“]([^"“”.!?;:]{1,60})(?<!,)["”]/g
/** So many words are no longer a word that was set in quotation marks for its sense. */
const WORDS = 14
/** A name that begins with its number ("14th Five-Year Plan"): good, but for the marks around it. */
const NAME = /^\d+\w*\s\p{Lu}/u
/** By so much of the text a word of the target may stand elsewhere than its source. */
const AWAY = 0.15

/**
 * Words that Chinese sets in quotation marks because they are an image
 * (“飞线”), and that English has in quotation marks too ("flying lines"). Names
 * have capitals.
 */
export function quotedPlaces(pair: PairView): CalquePlace[] {
  const sources = Array.from(pair.folded.matchAll(SOURCE), ({ 0: quote, 1: text = '', index }) => ({
    text,
    span: { start: index, end: index + quote.length },
  }))
  if (sources.length === 0) return []
  const quotes = [...pair.target.matchAll(TARGET)].filter(
    ({ 1: text = '' }) => /^[\p{Ll}\d]/u.test(text) && wordsOf(text).length <= WORDS,
  )
  const placed = sources.map(({ span }) => span.start / pair.source.length)
  return quotes.flatMap(({ 0: quote, 1: text = '', index }) => {
    const bases = wordsOf(text).map(({ lower }) => baseForm(lower))
    const alike = sources.map((source) => {
      const meanings = meaningsOf(source.text, pair)
      return bases.filter((base) => meanings.has(base)).length
    })
    const most = Math.max(...alike)
    const far = placed.map((place) => Math.abs(place - index / pair.target.length))
    const nearest = far.indexOf(Math.min(...far))
    if (most === 0 && far[nearest]! > AWAY) return []
    const source = sources[most > 0 ? alike.indexOf(most) : nearest]!
    const calque = spelledOut(source.text, 'usual', NAME.test(text) ? { say: text } : 'no-image')
    return [{ start: index, end: index + quote.length, source: source.span, calque }]
  })
}
