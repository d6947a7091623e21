import type { FeatureReader } from './features.ts'
import type { Budget } from './matches.ts'
import type { Bead } from './pair.ts'

/** A unit shorter than this (visible code units) is not said to have moved: it may be anyone's. */
const LEAST = 12
/** Less alike than this, a unit that is gone and one that is new are two things. */
const ALIKE = 0.6

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
  reader: FeatureReader,
  budget: Budget,
): Map<number, number> {
  const origin = new Map<number, number>()
  const gone = beads.filter(({ after }) => after.start === after.end).map((bead) => bead.before.start)
  const came = beads.filter(({ before }) => before.start === before.end).map((bead) => bead.after.start)
  const free = new Set(gone)
  const places = Map.groupBy(gone, (k) => before[k]!.trim())
  for (const j of came) {
    const text = after[j]!.trim()
    const i = text.length < LEAST ? undefined : places.get(text)?.shift()
    if (i === undefined) continue
    origin.set(j, i)
    free.delete(i)
  }
  tieAlike(free, came, before, after, origin, reader, budget)
  return origin
}

function tieAlike(
  gone: ReadonlySet<number>,
  came: readonly number[],
  before: readonly string[],
  after: readonly string[],
  origin: Map<number, number>,
  reader: FeatureReader,
  budget: Budget,
): void {
  const olds = [...gone].filter((k) => before[k]!.trim().length >= LEAST)
  const news = came.filter((k) => !origin.has(k) && after[k]!.trim().length >= LEAST)
  if (olds.length * news.length * 20 > Math.min(budget.left, 5e6)) {
    budget.limited ||= olds.length > 0 && news.length > 0
    return
  }
  budget.left -= olds.length * news.length * 20
  const a = olds.map((k) => reader.read(before[k]!))
  const b = news.map((k) => reader.read(after[k]!))
  const found: { i: number; j: number; likeness: number }[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const likeness = (2 * reader.shared(a[i]!, b[j]!)) / (a[i]!.weight + b[j]!.weight || 1)
      if (likeness >= ALIKE) found.push({ i, j, likeness })
    }
  }
  const used = new Set<number>()
  for (const { i, j } of found.sort((x, y) => y.likeness - x.likeness)) {
    if (used.has(i) || origin.has(news[j]!)) continue
    used.add(i)
    origin.set(news[j]!, olds[i]!)
  }
}
