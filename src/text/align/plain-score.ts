import { BEAD_TYPES } from './bead-types.ts'
import { type Bitext, lengthDeviation } from './bitext.ts'

/** Words of a unit are not independent witnesses; neither are the two directions. */
const LEXICAL = 0.3
const LENGTH = 0.85
const LONGEST_DEVIATION = 25

const LOG_PRIORS = BEAD_TYPES.map(([, , prior]) => Math.log(prior))

/**
 * The score by which the document is first read, before the trained model
 * decides: prior of the type, words in both directions, length.
 */
export function plainScore(
  text: Bitext,
  type: number,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
): number {
  const prior = LOG_PRIORS[type]!
  if (i0 === i1 || j0 === j1) return prior
  const deviation = lengthDeviation(text, i0, i1, j0, j1)
  return (
    prior +
    LEXICAL * (text.forward.of(i0, i1, j0, j1) + text.backward.of(j0, j1, i0, i1)) -
    LENGTH * Math.min(LONGEST_DEVIATION, (deviation * deviation) / 2)
  )
}
