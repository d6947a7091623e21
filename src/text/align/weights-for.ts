import { BEAD_TYPES } from './bead-types.ts'
import type { Weighed } from './candidate.ts'
import type { Weights } from './model.ts'
import { WEIGHTS } from './weights.ts'

export interface Manner {
  /** The first side is written in a denser language than the second (Chinese beside English). */
  readonly dense: boolean
  /** The translator keeps units as they are, nearly always: paragraphs, and sentences of technical texts and news. */
  readonly keeps: boolean
}

/** The trained weights, fitted to the manner of a text. */
export function weightsFor({ dense, keeps }: Manner): Weights {
  const even = dense ? WEIGHTS : symmetric(WEIGHTS)
  return keeps ? forKeepers(even) : even
}

/** Of the beads of the first reading, this share must be 1–1 for a text to count as keeping its units. */
const KEEPER = 0.93

/** Does the first reading show that units are kept? Fiction has 50 to 85 % of its beads 1–1, news 97. */
export function keepsUnits(candidates: readonly Weighed[]): boolean {
  let kept = 0
  let all = 0
  for (const { i0, i1, j0, j1, p } of candidates) {
    all += p
    if (i1 - i0 === 1 && j1 - j0 === 1) kept += p
  }
  return kept > KEEPER * all
}

/** Between languages of like density neither side splits more: each type gets the mean of itself and its mirror. */
function symmetric(weights: Weights): Weights {
  const types = BEAD_TYPES.map(([m, n]) => {
    const mirror = weights[`type ${n}-${m}`] ?? weights[`type ${m}-${n}`]!
    return [`type ${m}-${n}`, (weights[`type ${m}-${n}`]! + mirror) / 2]
  })
  return { ...weights, ...Object.fromEntries(types) }
}

/** What each unit past the first of a side costs more where units are kept: the weights were trained on fiction. */
const KEEPER_COST = 1.5

function forKeepers(weights: Weights): Weights {
  const types = BEAD_TYPES.map(([m, n]) => {
    const extra = Math.max(0, m - 1) + Math.max(0, n - 1)
    return [`type ${m}-${n}`, weights[`type ${m}-${n}`]! - KEEPER_COST * extra]
  })
  return { ...weights, ...Object.fromEntries(types) }
}
