import type { GoldBead, GoldDocument } from './gold.ts'

/** Share of beads at which a run of omissions begins, and the longest run. */
const RATE = 0.02
const LONGEST = 5

/**
 * A copy of a document in which one side of some beads is gone: published
 * translations leave out little, but files that people line up do.
 */
export function withOmissions(gold: GoldDocument, seed: number): GoldDocument {
  const random = generator(seed)
  const goneSource = new Set<number>()
  const goneTarget = new Set<number>()
  for (let k = 0; k < gold.beads.length; k++) {
    if (random() >= RATE) continue
    const run = 1 + Math.floor(random() * LONGEST)
    const fromSource = random() < 0.5
    for (const [source, target] of gold.beads.slice(k, k + run)) {
      if (source.length === 0 || target.length === 0) continue
      for (const id of fromSource ? source : target) (fromSource ? goneSource : goneTarget).add(id)
    }
    k += run
  }
  const source = keep(gold.source, goneSource)
  const target = keep(gold.target, goneTarget)
  return {
    name: `${gold.name} with omissions`,
    source: source.units,
    target: target.units,
    beads: gold.beads.flatMap(([a, b]): GoldBead[] => {
      const left = source.renumber(a)
      const right = target.renumber(b)
      // What lost its counterpart is so many beads with one side.
      if (left.length > 0 && right.length > 0) return [[left, right]]
      return [
        ...left.map((id) => [[id], []] satisfies GoldBead),
        ...right.map((id) => [[], [id]] satisfies GoldBead),
      ]
    }),
  }
}

function keep(units: readonly string[], gone: ReadonlySet<number>) {
  const numbers = new Map<number, number>()
  for (const id of units.keys()) if (!gone.has(id)) numbers.set(id, numbers.size)
  return {
    units: units.filter((_, id) => !gone.has(id)),
    renumber: (ids: readonly number[]) => ids.flatMap((id) => numbers.get(id) ?? []),
  }
}

/** Lehmer's generator: the same numbers every time. */
export function generator(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647 || 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
