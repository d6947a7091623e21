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
  const total: { edits: number; length: number } = { edits: 0, length: 0 }
  for (const segment of pairUp(hypotheses, references)) {
    const { edits, length } = terCounts(segment.hypothesis, segment.references, options)
    total.edits += edits
    total.length += length
  }
  return terScore(total)
}

/** What the rate is made of. The counts of many texts add up to those of all of them together. */
export interface TerCounts {
  readonly edits: number
  /** Words of the reference; their mean, where there are several. */
  readonly length: number
}

export function terCounts(hypothesis: string, references: readonly string[], options: TerOptions): TerCounts {
  const words = terTokens(hypothesis, options)
  const others = references.map((text) => terTokens(text, options))
  return {
    edits: Math.min(...others.map((other) => countEdits(words, other))),
    length: others.reduce((sum, other) => sum + other.length, 0) / others.length,
  }
}

export function terScore({ edits, length }: TerCounts): number {
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
