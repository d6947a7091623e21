import type { PairView } from '../pair-view.ts'
import { chineseFigures } from './chinese-figures.ts'
import { compareFigures, type LeftFigures } from './compare-figures.ts'
import { englishFigures } from './english-figures.ts'

/** The figures of a pair that nothing on the other side explains; several rules ask. */
export function leftFigures(pair: PairView): LeftFigures {
  return pair.once(compared)
}

function compared({ folded, target, words }: PairView): LeftFigures {
  return compareFigures(chineseFigures(folded), englishFigures(target, words))
}
