import type { Span } from '../text/span.ts'
import { wordsWithin } from './english/words.ts'
import type { PairView } from './pair-view.ts'

/**
 * Where in the target something of the source should stand: a few words around
 * the same share of the segment it belongs to. What is missing has no place of
 * its own, but a finding needs one.
 */
export function placeOf(pair: PairView, source: Span): Span {
  const segment = pair.segments.find(({ source: { end } }) => source.start < end)
  const from = segment?.source ?? { start: 0, end: pair.source.length }
  const to =
    segment && segment.target.end > segment.target.start
      ? segment.target
      : nearest(pair, segment?.target.start)
  const share = (source.start - from.start) / Math.max(1, from.end - from.start)
  const at = to.start + share * (to.end - to.start)
  const words = pair.words.slice(...wordsWithin(pair.words, to))
  const k = words.findIndex(({ end }) => end >= at)
  const near = words.slice(Math.max(0, k - 1), Math.max(0, k) + 2)
  return near.length > 0
    ? { start: near[0]!.start, end: near.at(-1)!.end }
    : { start: 0, end: pair.target.length }
}

/** The sentence before the place where nothing stands. */
function nearest(pair: PairView, at = 0): Span {
  return (
    pair.sentences.findLast(({ end }) => end <= Math.max(at, 1)) ??
    pair.sentences[0] ?? { start: 0, end: pair.target.length }
  )
}
