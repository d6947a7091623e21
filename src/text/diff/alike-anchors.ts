import type { Range } from '../span.ts'
import { longestChain } from './anchors.ts'
import type { Features } from './features.ts'
import type { Sides } from './sides.ts'

/** More alike than this, two units are surely wordings of one thing. */
const SURELY_ALIKE = 0.55
/** Words that occur in more units than this say nothing about which one is meant. */
const COMMON = 24

/**
 * Units of a large gap that are much alike, as far as they keep their order.
 * Candidates are found through the rarer words they share, so that time grows
 * with the length of the gap and not with its square.
 */
export function alikeAnchors(sides: Sides, ofA: Range, ofB: Range): { before: number; after: number }[] {
  const places = new Map<number, number[]>()
  for (let j = ofB.start; j < ofB.end; j++) {
    if (sides.elsewhere.after.has(j)) continue
    for (const feature of distinct(sides.after(j))) {
      const list = places.get(feature)
      if (!list) places.set(feature, [j])
      else if (list.length <= COMMON) list.push(j)
    }
  }
  const found: { before: number; after: number }[] = []
  for (let i = ofA.start; i < ofA.end; i++) {
    if (sides.elsewhere.before.has(i)) continue
    const unit = sides.before(i)
    const after = likeliest(unit, places, sides)
    if (after >= 0 && sides.reader.likeness(unit, sides.after(after)) >= SURELY_ALIKE)
      found.push({ before: i, after })
  }
  return longestChain(found)
}

/** The unit of the other side that shares the most with `unit` in rarer words, or −1. */
function likeliest(
  unit: Features,
  places: ReadonlyMap<number, readonly number[]>,
  { reader }: Sides,
): number {
  const votes = new Map<number, number>()
  let best = -1
  let most = 0
  for (const feature of distinct(unit)) {
    const list = places.get(feature)
    if (!list || list.length > COMMON) continue
    for (const j of list) {
      const vote = (votes.get(j) ?? 0) + reader.weightOf(feature) / list.length
      votes.set(j, vote)
      if (vote > most) [best, most] = [j, vote]
    }
  }
  return best
}

function distinct({ of }: Features): Iterable<number> {
  return of.filter((feature, k) => k === 0 || feature !== of[k - 1])
}
