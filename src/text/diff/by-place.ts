import { isGone, isPair, type Bead } from './bead.ts'

/** Units whose lengths differ by more than this factor are not set beside one another for their place alone. */
const MAX_RATIO = 4

/**
 * Where as many units are gone as are new, between the same neighbours, each
 * is taken for the new wording of the one that stood in its place, though they
 * share no words: a passage translated anew is read old above new.
 *
 * @param origin moves, new unit → old unit; these stay as they are
 */
export function pairByPlace(
  beads: readonly Bead[],
  origin: ReadonlyMap<number, number>,
  before: readonly string[],
  after: readonly string[],
): Bead[] {
  const left = new Set(origin.values())
  const all: Bead[] = []
  for (let k = 0; k < beads.length;) {
    let next = k
    while (next < beads.length && !isPair(beads[next]!)) next++
    const run = beads.slice(k, next)
    const gone = run.filter(isGone).map((bead) => bead.before.start)
    const came = run.filter((bead) => !isGone(bead)).map((bead) => bead.after.start)
    const free = gone.filter((unit) => !left.has(unit))
    const fresh = came.filter((unit) => !origin.has(unit))
    const ties = new Map<number, number>()
    if (free.length === fresh.length) {
      for (const [i, unit] of free.entries()) {
        if (isComparable(before[unit]!, after[fresh[i]!]!)) ties.set(unit, fresh[i]!)
      }
    }
    all.push(...(ties.size > 0 ? weave(run, ties) : run))
    if (next < beads.length) all.push(beads[next]!)
    k = next + 1
  }
  return all
}

function isComparable(a: string, b: string): boolean {
  const [x, y] = [a.trim().length, b.trim().length]
  return x > 0 && y > 0 && Math.max(x, y) <= MAX_RATIO * Math.min(x, y)
}

/** The run again, in order of both sides, with the tied units in one bead. */
function weave(run: readonly Bead[], ties: ReadonlyMap<number, number>): Bead[] {
  let old = run[0]!.before.start
  let now = run[0]!.after.start
  const beads: Bead[] = []
  const lastOld = run.at(-1)!.before.end
  const lastNow = run.at(-1)!.after.end
  const alone = (toOld: number, toNow: number) => {
    for (; old < toOld; old++)
      beads.push({ before: { start: old, end: old + 1 }, after: { start: now, end: now } })
    for (; now < toNow; now++)
      beads.push({ before: { start: old, end: old }, after: { start: now, end: now + 1 } })
  }
  for (const [unit, other] of ties) {
    alone(unit, other)
    beads.push({ before: { start: old, end: ++old }, after: { start: now, end: ++now } })
  }
  alone(lastOld, lastNow)
  return beads
}
