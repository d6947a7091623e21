import type { Bead } from '../../src/text/align/index.ts'
import type { GoldBead } from './gold.ts'

/** Counts that add up over documents. */
export interface Counts {
  /** Predicted beads that are gold beads, of all predicted, null beads among them. */
  readonly right: number
  readonly predicted: number
  /** Gold beads found, of all with two sides. */
  readonly found: number
  readonly gold: number
}

export const NOTHING: Counts = { right: 0, predicted: 0, found: 0, gold: 0 }

const key = ([source, target]: GoldBead) => `${source.join()}|${target.join()}`

export const idsOf = ({ source, target }: Bead): GoldBead => [
  Array.from({ length: source.end - source.start }, (_, k) => source.start + k),
  Array.from({ length: target.end - target.start }, (_, k) => target.start + k),
]

/** Strict counts, as in the literature: a bead is right when it is exactly a gold bead. */
export function countHits(gold: readonly GoldBead[], beads: readonly Bead[]): Counts {
  const keys = new Set(gold.map(key))
  const predicted = new Set(beads.map((bead) => key(idsOf(bead))))
  const full = gold.filter(([source, target]) => source.length > 0 && target.length > 0)
  return {
    right: [...predicted].filter((bead) => keys.has(bead)).length,
    predicted: predicted.size,
    found: full.filter((bead) => predicted.has(key(bead))).length,
    gold: full.length,
  }
}

export function addCounts(x: Counts, y: Counts): Counts {
  return {
    right: x.right + y.right,
    predicted: x.predicted + y.predicted,
    found: x.found + y.found,
    gold: x.gold + y.gold,
  }
}

export function f1({ right, predicted, found, gold }: Counts): number {
  const precision = right / Math.max(1, predicted)
  const recall = found / Math.max(1, gold)
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
