import type { Mark, Rule } from '../rule.ts'
import { DOUBTFUL } from '../../text/align/index.ts'
import type { PairView } from '../pair-view.ts'
import { placeOf } from '../place-of.ts'
import type { SourceView } from '../source-view.ts'

/** How much must be missing before anything is said. */
const FEWEST_HAN = 8
const FEWEST_SEGMENTS = 3

/**
 * A sentence of the source, inside a pair, that no sentence of the target
 * answers. Said only where a dictionary helped to align the pair, and where no
 * sentence of the target is left over either: it would have moved.
 */
export const sentenceOmitted: Rule = {
  id: 'sentence-omitted',
  category: 'Accuracy/Omission',
  severity: 'major',
  tier: 'precise',
  check: (pair) => {
    if (!couldLack(pair) || pair.segments.some(({ source: { start, end } }) => start === end)) return []
    return pair.segments.flatMap(({ source, target, confidence }): Mark[] => {
      const text = pair.source.slice(source.start, source.end)
      const empty = target.start === target.end
      if (!empty || confidence < DOUBTFUL || (text.match(/\p{Script=Han}/gu)?.length ?? 0) < FEWEST_HAN)
        return []
      return [{ ...placeOf(pair, source), source, params: { source: text.trim() } }]
    })
  },
}

/** Asked first, since aligning costs: a pair of several sentences of which the target has fewer. */
function couldLack(pair: PairView): boolean {
  if (!pair.knowsWords) return false
  const there = pair.sourceView.once(sentenceEnds)
  return there >= FEWEST_SEGMENTS && pair.sentences.length < there && pair.answersSentences
}

function sentenceEnds({ folded }: SourceView): number {
  return folded.match(/[。！？]/g)?.length ?? 0
}
