import type { Sides } from './sides.ts'
import type { Bead } from './bead.ts'

/** A unit that says less than this (in feature weight, about words) is not called moved: it may be anyone's. */
const LEAST_WEIGHT = 3.5
/** Less alike than this, a unit that is gone and one that is new are two things. */
const ALIKE = 0.6
/** Pairs of units compared at most. */
const MAX_PAIRS = 250_000
const WORK_PER_PAIR = 20

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
  const pairs = olds.length * news.length
  if (pairs > MAX_PAIRS || pairs * WORK_PER_PAIR > sides.budget.left) {
    sides.budget.limited = true
    return
  }
  sides.budget.left -= pairs * WORK_PER_PAIR
  const found: { i: number; j: number; likeness: number }[] = []
  for (const i of olds) {
    const unit = sides.before(i)
    for (const j of news) {
      const other = sides.after(j)
      // No more can be shared than the lesser of the two has.
      if (2 * Math.min(unit.weight, other.weight) < ALIKE * (unit.weight + other.weight)) continue
      const likeness = sides.reader.likeness(unit, other)
      if (likeness >= ALIKE) found.push({ i, j, likeness })
    }
  }
  const used = new Set<number>()
  for (const { i, j } of found.toSorted((x, y) => y.likeness - x.likeness)) {
    if (used.has(i) || origin.has(j)) continue
    used.add(i)
    origin.set(j, i)
  }
}
