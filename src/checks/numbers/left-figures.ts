import type { PairView } from '../pair-view.ts'
import type { SourceView } from '../source-view.ts'
import { chineseFigures } from './chinese-figures.ts'
import { compareFigures, type LeftFigures } from './compare-figures.ts'
import { withoutConverted } from './converted.ts'
import { englishFigures } from './english-figures.ts'
import type { Figure } from './figure.ts'

/** The figures of a pair that nothing on the other side explains; several rules ask. */
export function leftFigures(pair: PairView): LeftFigures {
  return pair.once(compared)
}

function compared({ sourceView, target, words }: PairView): LeftFigures {
  const figures = { source: sourceView.once(figuresOf), target: englishFigures(target, words) }
  const left = compareFigures(figures.source, figures.target)
  return withoutConverted(left, figures, sourceView.folded, target)
}

function figuresOf({ folded }: SourceView): readonly Figure[] {
  return chineseFigures(folded)
}
