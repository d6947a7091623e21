import type { PairView } from '../pair-view.ts'
import type { CalquePlace } from './calque-places.ts'
import { literalPlace, spelledOut } from './figure-places.ts'
import { AFTER_TWO, BEFORE_TWO } from './frames.ts'

/** Two characters that make a word or two. */
const TWO =
  /^(?!的|和|与|及|了|在|把|将|为|等|是|个|上|中|着|对|向)\p{Script=Han}(?!的|和|与|及|了|在|等)\p{Script=Han}$/u

/** What may stand in the frames, filled as the source fills them: 要素保障. */
function framedIn(
  folded: string,
): { readonly text: string; readonly start: number; readonly word: string }[] {
  const places = (word: string, before: boolean) => {
    const found = []
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const two = before
        ? folded.slice(at + word.length, at + word.length + 2)
        : folded.slice(Math.max(0, at - 2), at)
      if (!TWO.test(two)) continue
      found.push({ word, start: before ? at : at - 2, text: before ? word + two : two + word })
    }
    return found
  }
  return [
    ...BEFORE_TWO.flatMap((word) => places(word, true)),
    ...AFTER_TWO.flatMap((word) => places(word, false)),
  ]
}

/** Frames of which English has the word and what fills it, close together. */
export function framePlaces(pair: PairView): CalquePlace[] {
  if (!pair.knowsWords) return []
  return framedIn(pair.folded).flatMap(({ text, start, word }) => {
    const place = literalPlace(text, pair)
    // More characters than either the word or its filling has.
    if (!place || place.count <= Math.max(2, word.length)) return []
    const source = { start, end: start + text.length }
    return [{ start: place.start, end: place.end, source, calque: spelledOut(text, 'usual', 'plainer') }]
  })
}
