import type { Range } from '../span.ts'
import { longestChain } from './anchors.ts'
import type { Features } from './features.ts'
import type { Sides } from './sides.ts'

/** More alike than this, two units are surely wordings of one thing. */
const SURELY_ALIKE = 0.55
/** Words that occur in more units than this say nothing about which one is meant. */
const COMMON = 24

export interface AlikePair {
  readonly before: number
  readonly after: number
  readonly likeness: number
}

/** Units of a large gap that are much alike, as far as they keep their order. */
export function alikeAnchors(sides: Sides, ofA: Range, ofB: Range): AlikePair[] {
  const { before, after } = sides.elsewhere
  const olds = unitsOf(ofA).filter((unit) => !before.has(unit))
  const news = unitsOf(ofB).filter((unit) => !after.has(unit))
  return longestChain(alikePairs(sides, olds, news, SURELY_ALIKE))
}

/**
 * For each of the old units the likeliest of the new, where they are alike
 * enough. Candidates are found through the rarer words they share, so that
 * time grows with the number of units and not with its square. A new unit may
 * come up more than once.
 */
export function alikePairs(
  sides: Sides,
  olds: readonly number[],
  news: readonly number[],
  atLeast: number,
): AlikePair[] {
  const places = new Map<number, number[]>()
  for (const j of news) {
    for (const feature of distinct(sides.after(j))) {
      const list = places.get(feature)
      if (!list) places.set(feature, [j])
      else if (list.length <= COMMON) list.push(j)
    }
  }
  const found: AlikePair[] = []
  for (const before of olds) {
    const unit = sides.before(before)
    const after = likeliest(unit, places, sides)
    if (after < 0) continue
    const likeness = sides.reader.likeness(unit, sides.after(after))
    if (likeness >= atLeast) found.push({ before, after, likeness })
  }
  return found
}

function unitsOf({ start, end }: Range): number[] {
  return Array.from({ length: end - start }, (_, k) => start + k)
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
