import { beadFeatures, FEATURES } from '../../src/text/align/bead-features.ts'
import type { Weighed } from '../../src/text/align/candidate.ts'
import type { FirstReading, Units } from '../../src/text/align/first-reading.ts'
import { type BeadGraph, posteriors } from '../../src/text/align/model.ts'
import type { GoldDocument } from './gold.ts'
import type { Objective } from './minimise.ts'

/** A document ready for training: its candidates with their features, and which of them the reference allows. */
export interface Example {
  readonly rows: number
  readonly width: number
  readonly beads: readonly Weighed[]
  readonly features: readonly Float64Array[]
  readonly allowed: readonly boolean[]
}

export function exampleOf(gold: GoldDocument, reading: FirstReading, a: Units, b: Units): Example {
  const describe = beadFeatures(reading.text, a.texts, b.texts)
  return {
    rows: a.texts.length,
    width: b.texts.length,
    beads: reading.candidates,
    features: reading.candidates.map((bead) => {
      const values = new Float64Array(FEATURES.length)
      describe(bead, values)
      return values
    }),
    allowed: allowedBeads(gold, reading.candidates),
  }
}

/**
 * Candidates that agree with the reference: its beads, and anything between
 * units that it leaves open, because it gives them no counterpart, ties them
 * crosswise, or has a bead that is no candidate.
 */
function allowedBeads(gold: GoldDocument, candidates: readonly Weighed[]): boolean[] {
  const key = ({ i0, i1, j0, j1 }: Omit<Weighed, 'p'>) => `${i0} ${i1} ${j0} ${j1}`
  const there = new Set(candidates.map(key))
  const beads = gold.beads.flatMap(([source, target]) => {
    const bead = {
      i0: source[0] ?? 0,
      i1: (source.at(-1) ?? -1) + 1,
      j0: target[0] ?? 0,
      j1: (target.at(-1) ?? -1) + 1,
    }
    const whole = bead.i1 - bead.i0 === source.length && bead.j1 - bead.j0 === target.length
    const crossed = gold.beads.some(([otherSource, otherTarget]) =>
      otherSource.some((i) =>
        otherTarget.some((j) => (i < bead.i0 && j >= bead.j1) || (i >= bead.i1 && j < bead.j0)),
      ),
    )
    return source.length && target.length && whole && !crossed && there.has(key(bead)) ? [bead] : []
  })
  const keys = new Set(beads.map(key))
  const fixedA = new Set(beads.flatMap(({ i0, i1 }) => Array.from({ length: i1 - i0 }, (_, k) => i0 + k)))
  const fixedB = new Set(beads.flatMap(({ j0, j1 }) => Array.from({ length: j1 - j0 }, (_, k) => j0 + k)))
  return candidates.map((bead) => {
    if (keys.has(key(bead))) return true
    for (let i = bead.i0; i < bead.i1; i++) if (fixedA.has(i)) return false
    for (let j = bead.j0; j < bead.j1; j++) if (fixedB.has(j)) return false
    return true
  })
}

/** Root mean square of each feature: weights are shrunk in these units, so that no unit is favoured. */
export function scalesOf(examples: readonly Example[]): Float64Array {
  const sums = new Float64Array(FEATURES.length)
  let count = 0
  for (const { features } of examples) {
    for (const values of features) {
      count++
      for (let k = 0; k < sums.length; k++) sums[k]! += values[k]! ** 2
    }
  }
  return sums.map((sum) => Math.sqrt(sum / count) || 1)
}

export function latticeOf(example: Example, w: Float64Array): BeadGraph {
  const scores = Float64Array.from(example.features, (values) => {
    let score = 0
    for (let k = 0; k < w.length; k++) score += w[k]! * values[k]!
    return score
  })
  return { rows: example.rows, width: example.width, beads: example.beads, scores }
}

/** Minus the log likelihood of the references under scaled weights, with a Gaussian prior of precision `shrink`. */
export function negativeLogLikelihood(
  examples: readonly Example[],
  scales: Float64Array,
  shrink: number,
): Objective {
  return (scaled) => {
    const w = scaled.map((x, k) => x / scales[k]!)
    const gradient = scaled.map((x) => shrink * x)
    let value = scaled.reduce((sum, x) => sum + (shrink * x * x) / 2, 0)
    for (const example of examples) {
      const lattice = latticeOf(example, w)
      const free = posteriors(lattice)
      const bound = posteriors(lattice, (k) => example.allowed[k]!)
      value += free.total - bound.total
      for (const [k, values] of example.features.entries()) {
        const surplus = free.p[k]! - bound.p[k]!
        if (Math.abs(surplus) < 1e-7) continue
        for (let d = 0; d < gradient.length; d++) gradient[d]! += (surplus * values[d]!) / scales[d]!
      }
    }
    return { value, gradient }
  }
}
