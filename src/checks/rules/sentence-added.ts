import type { Rule } from '../rule.ts'

const SURE = 0.75
const FEWEST_WORDS = 8
const FEWEST_SEGMENTS = 3

/** A sentence of the target, inside a pair, that no sentence of the source answers. */
export const sentenceAdded: Rule = {
  id: 'sentence-added',
  category: 'Accuracy/Addition',
  severity: 'major',
  tier: 'thorough',
  check: ({ folded, target, sentences, segments: list, words }) => {
    const there = folded.match(/[。！？；]/g)?.length ?? 0
    if (there < FEWEST_SEGMENTS || sentences.length <= there) return []
    return list
      .filter(({ source, confidence }) => source.start === source.end && confidence >= SURE)
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
