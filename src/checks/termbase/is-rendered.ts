import type { PairView } from '../pair-view.ts'
import type { TermMatch } from './term-source.ts'

/** Whether the target has one of the renderings of a term of its source, wherever it stands. */
export function isRendered({ term }: TermMatch, pair: PairView): boolean {
  return term.renderings().some((phrase) => pair.phrases.find(phrase).length > 0)
}
