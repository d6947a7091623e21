import { DOUBTFUL } from '../../text/align/index.ts'
import { wordsWithin } from '../english/words.ts'
import { clauseEnds } from '../pair-view.ts'
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
    if (!pair.knowsWords) return []
    const there = pair.sourceView.once(clauseEnds)
    if (there < FEWEST_SEGMENTS || pair.sentences.length <= there || !pair.answersSentences) return []
    const { target, words } = pair
    // Where a sentence of the source is left over too, this one has moved.
    if (pair.segments.some(({ target: { start, end } }) => start === end)) return []
    return pair.segments
      .filter(({ source, confidence }) => source.start === source.end && confidence >= DOUBTFUL)
      .filter(({ target: span }) => {
        const [from, to] = wordsWithin(words, span)
        return to - from >= FEWEST_WORDS
      })
      .map(({ target: { start, end } }) => ({
        start,
        end: start + target.slice(start, end).trimEnd().length,
        params: { quote: target.slice(start, end).trim() },
      }))
  },
}
