import type { Sides } from './sides.ts'
import { alikePairs, type AlikePair } from './alike-anchors.ts'
import type { Bead } from './bead.ts'

/** A unit that says less than this (in feature weight, about words) is not called moved: it may be anyone's. */
const LEAST_WEIGHT = 3.5
/** Less alike than this, a unit that is gone and one that is new are two things. */
const ALIKE = 0.55
/** More pairs than this are not compared all with all. */
const ALL_WITH_ALL = 10_000

/**
 * Ties units that are gone at one place to those that are new at another:
 * word for word first, then the most alike.
 *
 * @returns new unit → the old unit it was
 */
export function findMoves(
  beads: readonly Bead[],
  before: readonly string[],
  after: readonly string[],
  sides: Sides,
): Map<number, number> {
  const origin = new Map<number, number>()
  const gone = beads.filter((bead) => bead.after.start === bead.after.end).map((bead) => bead.before.start)
  const came = beads.filter((bead) => bead.before.start === bead.before.end).map((bead) => bead.after.start)
  const olds = gone.length && came.length ? gone.filter((k) => sides.before(k).weight >= LEAST_WEIGHT) : []
  const news = olds.length ? came.filter((k) => sides.after(k).weight >= LEAST_WEIGHT) : []
  const places = Map.groupBy(olds, (k) => before[k]!.trim())
  for (const j of news) {
    const i = places.get(after[j]!.trim())?.shift()
    if (i !== undefined) origin.set(j, i)
  }
  const taken = new Set(origin.values())
  tieAlike(
    olds.filter((k) => !taken.has(k)),
    news.filter((k) => !origin.has(k)),
    origin,
    sides,
  )
  return origin
}

function tieAlike(
  olds: readonly number[],
  news: readonly number[],
  origin: Map<number, number>,
  sides: Sides,
): void {
  const found =
    olds.length * news.length > ALL_WITH_ALL
      ? alikePairs(sides, olds, news, ALIKE)
      : allAlike(sides, olds, news)
  const used = new Set<number>()
  for (const { before, after } of found.toSorted((x, y) => y.likeness - x.likeness)) {
    if (used.has(before) || origin.has(after)) continue
    used.add(before)
    origin.set(after, before)
  }
}

function allAlike(sides: Sides, olds: readonly number[], news: readonly number[]): AlikePair[] {
  const found: AlikePair[] = []
  for (const before of olds) {
    const unit = sides.before(before)
    for (const after of news) {
      const other = sides.after(after)
      // No more can be shared than the lesser of the two has.
      if (2 * Math.min(unit.weight, other.weight) < ALIKE * (unit.weight + other.weight)) continue
      const likeness = sides.reader.likeness(unit, other)
      if (likeness >= ALIKE) found.push({ before, after, likeness })
    }
  }
  return found
}
