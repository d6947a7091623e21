import { LONGEST, SHORTEST, type Step } from './steps.ts'

/** Places looked at for a copy, the last first. */
const MOST_PLACES = 300
/** What a copy costs besides its distance, in bits, about. */
const COPY = 9

/**
 * The steps that write a text in about the least room: of all ways through it
 * the cheapest, by a guess of what each step costs.
 */
export function stepsOf(units: Uint16Array): Step[] {
  const own = costs(units)
  const places = placesBefore(units)
  const cost = new Float64Array(units.length + 1).fill(Infinity)
  const lengths = new Uint16Array(units.length + 1)
  const distances = new Int32Array(units.length + 1)
  cost[0] = 0
  for (let at = 0; at < units.length; at++) {
    const reach = (length: number, distance: number, price: number) => {
      const end = at + length
      if (cost[at]! + price >= cost[end]!) return
      cost[end] = cost[at]! + price
      lengths[end] = length
      distances[end] = distance
    }
    reach(1, 0, own[at]!)
    const most = Math.min(LONGEST, units.length - at)
    let reached = SHORTEST - 1
    for (let k = 0, place = places[at]!; k < MOST_PLACES && place >= 0 && reached < most; k++) {
      const length = sharedLength(units, place, at, most)
      // Nearer places came first: only more of the text is worth a longer way back.
      for (; reached < length; reached++) reach(reached + 1, at - place, COPY + Math.log2(at - place))
      place = places[place]!
    }
  }
  return stepsBack(units, lengths, distances)
}

/** From the end of the text to its start, and turned round. */
function stepsBack(units: Uint16Array, lengths: Uint16Array, distances: Int32Array): Step[] {
  const steps: Step[] = []
  for (let end = units.length; end > 0; end -= lengths[end]!)
    steps.push({ unit: units[end - 1]!, length: lengths[end]!, distance: distances[end]! })
  return steps.toReversed()
}

function sharedLength(units: Uint16Array, one: number, other: number, most: number): number {
  let length = 0
  while (length < most && units[one + length] === units[other + length]) length++
  return length
}

/** For each place where its two units stood last before; -1 where they did not. */
function placesBefore(units: Uint16Array): Int32Array {
  const last = new Map<number, number>()
  return Int32Array.from(units, (unit, at) => {
    const two = unit * 0x10000 + (units[at + 1] ?? 0)
    const before = last.get(two) ?? -1
    last.set(two, at)
    return before
  })
}

/** What each unit costs by itself, in bits: the rarer it is after the one before it, the more. */
function costs(units: Uint16Array): Float64Array {
  const befores = new Map<number, number>()
  const twos = new Map<number, number>()
  const twoAt = (at: number) => Math.min(units[at - 1] ?? 0, 0x80) * 0x10000 + units[at]!
  const beforeAt = (at: number) => Math.min(units[at - 1] ?? 0, 0x80)
  const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (let at = 0; at < units.length; at++) {
    count(befores, beforeAt(at))
    count(twos, twoAt(at))
  }
  return Float64Array.from(units, (_, at) => 1 + Math.log2(befores.get(beforeAt(at))! / twos.get(twoAt(at))!))
}
