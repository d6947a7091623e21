import { splitSentences } from '../segment/index.ts'
import { alignUnits, type AlignOptions } from './align-units.ts'
import type { Segment } from './bead.ts'

/** Cuts a pair into segments: beads of sentences, as spans that partition both texts. */
export function segmentPair(source: string, target: string, options: Omit<AlignOptions, 'unit'>): Segment[] {
  const sources = splitSentences(source, options.sourceLang)
  const targets = splitSentences(target, options.targetLang)
  const beads = alignUnits(
    sources.map(({ start, end }) => source.slice(start, end)),
    targets.map(({ start, end }) => target.slice(start, end)),
    { ...options, unit: 'sentence' },
  )
  let sourceAt = 0
  let targetAt = 0
  return beads.map((bead) => {
    const sourceEnd = bead.source.end > bead.source.start ? sources[bead.source.end - 1]!.end : sourceAt
    const targetEnd = bead.target.end > bead.target.start ? targets[bead.target.end - 1]!.end : targetAt
    const segment = {
      source: { start: sourceAt, end: sourceEnd },
      target: { start: targetAt, end: targetEnd },
      confidence: bead.confidence,
    }
    sourceAt = sourceEnd
    targetAt = targetEnd
    return segment
  })
}
