import { DOUBTFUL } from '../../text/align/index.ts'
import type { Rule } from '../rule.ts'

const FEWEST_WORDS = 8
const FEWEST_SEGMENTS = 3

/** A sentence of the target, inside a pair, that no sentence of the source answers; as sure as `sentenceOmitted`. */
export const sentenceAdded: Rule = {
  id: 'sentence-added',
  category: 'Accuracy/Addition',
  severity: 'major',
  tier: 'precise',
  check: (pair) => {
    const { folded, target, sentences, words } = pair
    const there = folded.match(/[。！？；]/g)?.length ?? 0
    if (!pair.knowsWords || there < FEWEST_SEGMENTS || sentences.length <= there) return []
    // Where a sentence of the source is left over too, this one has moved.
    if (pair.segments.some(({ target: { start, end } }) => start === end)) return []
    return pair.segments
      .filter(({ source, confidence }) => source.start === source.end && confidence >= DOUBTFUL)
      .filter(
        ({ target: span }) =>
          words.filter(({ start, end }) => start >= span.start && end <= span.end).length >= FEWEST_WORDS,
      )
      .map(({ target: { start, end } }) => ({
        start,
        end: start + target.slice(start, end).trimEnd().length,
        params: { quote: target.slice(start, end).trim() },
      }))
  },
}
