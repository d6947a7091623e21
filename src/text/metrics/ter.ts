import { Vocabulary } from '../diff/vocabulary.ts'
import { bestShift, MAX_TRIED } from './ter-shift.ts'
import { BeamDistance } from './beam-distance.ts'
import { pairUp, type References } from './streams.ts'
import { terTokens, type TerOptions } from './ter-tokens.ts'

/**
 * Translation edit rate (Snover et al. 2006), of all hypotheses together: how
 * many words must be inserted, deleted, replaced or shifted, per hundred words
 * of the reference (it can exceed 100; less is better). Equal to sacrebleu
 * 2.6, which follows Tercom.
 *
 * @throws RangeError when hypotheses and references differ in number
 */
export function ter(hypotheses: readonly string[], references: References, options: TerOptions = {}): number {
  let edits = 0
  let length = 0
  for (const segment of pairUp(hypotheses, references)) {
    const words = terTokens(segment.hypothesis, options)
    const others = segment.references.map((text) => terTokens(text, options))
    edits += Math.min(...others.map((other) => countEdits(words, other)))
    length += others.reduce((sum, other) => sum + other.length, 0) / others.length
  }
  if (length > 0) return (100 * edits) / length
  return edits > 0 ? 100 : 0
}

/** Greedily makes the shift that helps most, as long as one helps; then counts what is left to edit. */
function countEdits(hypothesis: readonly string[], reference: readonly string[]): number {
  if (reference.length === 0) return hypothesis.length
  const vocabulary = new Vocabulary()
  const target = Int32Array.from(reference, (word) => vocabulary.number(word))
  let words: Int32Array = Int32Array.from(hypothesis, (word) => vocabulary.number(word))
  const distance = new BeamDistance(target)
  let table = distance.table(words)
  let shifts = 0
  let tried = 0
  for (;;) {
    const shift = bestShift(words, target, distance, table, tried)
    tried = shift.tried
    if (tried >= MAX_TRIED || shift.gain <= 0) break
    shifts++
    words = shift.words
    table = distance.table(words, table)
  }
  return shifts + distance.distance(table)
}
