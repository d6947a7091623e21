import { baseForm } from '../english/base-form.ts'
import { wordsOf } from '../english/words.ts'
import type { PairView } from '../pair-view.ts'
import type { CalquePlace } from './calque.ts'
import { spelledOut, meaningsOf } from './figure-places.ts'

/** A few characters in quotation marks; what people say has a stop inside. */
const SOURCE = /[“「"]([^“”「」"。！？；：]{1,12})[”」"]/g
const TARGET = /["“]([^"“”.!?;:]{1,60})(?<!,)["”]/g
/** So many words are no longer a word that was set in quotation marks for its sense. */
const WORDS = 7

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
  return quotes.flatMap(({ 0: quote, 1: text = '', index }, k) => {
    const bases = wordsOf(text).map(({ lower }) => baseForm(lower))
    const alike = sources.map((source) => {
      const meanings = meaningsOf(source.text, pair)
      return bases.filter((base) => meanings.has(base)).length
    })
    const most = Math.max(...alike)
    const inOrder = sources.length === quotes.length ? sources[k] : undefined
    const source = most > 0 ? sources[alike.indexOf(most)] : inOrder
    if (!source) return []
    const calque = spelledOut(source.text, 'usual')
    return [{ start: index, end: index + quote.length, source: source.span, calque }]
  })
}
