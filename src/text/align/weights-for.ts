import { BEAD_TYPES } from './bead-types.ts'
import type { Weights } from './model.ts'
import { WEIGHTS } from './weights.ts'

/** The trained weights, fitted to the kind of text. */
export function weightsFor(unit: 'paragraph' | 'sentence', dense: boolean): Weights {
  const even = dense ? WEIGHTS : symmetric(WEIGHTS)
  return unit === 'paragraph' ? forParagraphs(even) : even
}

/** Between languages of like density neither side splits more: each type gets the mean of itself and its mirror. */
function symmetric(weights: Weights): Weights {
  const types = BEAD_TYPES.map(([m, n]) => {
    const mirror = weights[`type ${n}-${m}`] ?? weights[`type ${m}-${n}`]!
    return [`type ${m}-${n}`, (weights[`type ${m}-${n}`]! + mirror) / 2]
  })
  return { ...weights, ...Object.fromEntries(types) }
}

/** Translators keep paragraphs more than sentences: each unit past the first of a side costs more. */
const PARAGRAPH_COST = 1.5

function forParagraphs(weights: Weights): Weights {
  const types = BEAD_TYPES.map(([m, n]) => {
    const extra = Math.max(0, m - 1) + Math.max(0, n - 1)
    return [`type ${m}-${n}`, weights[`type ${m}-${n}`]! - PARAGRAPH_COST * extra]
  })
  return { ...weights, ...Object.fromEntries(types) }
}
