import type { PairView } from '../pair-view.ts'
import { chineseFigures } from './chinese-figures.ts'
import { compareFigures, type LeftFigures } from './compare-figures.ts'
import { englishFigures } from './english-figures.ts'

const kept = new WeakMap<PairView, LeftFigures>()

/** The figures of a pair that nothing on the other side explains; several rules ask. */
export function leftFigures(pair: PairView): LeftFigures {
  let left = kept.get(pair)
  if (!left) {
    left = compareFigures(chineseFigures(pair.folded), englishFigures(pair.target, pair.words))
    kept.set(pair, left)
  }
  return left
}
