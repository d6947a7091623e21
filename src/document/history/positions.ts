/** How far apart pairs are put where there is room: a power of two, so that halving stays exact for long. */
const STEP = 1024

/**
 * `count` positions between two neighbours, in order and strictly between.
 * @param low the position before, or null: nothing stands before.
 * @param high the position after, or null: nothing stands after.
 * @returns null when the numbers between the two have run out.
 */
export function spread(low: number | null, high: number | null, count: number): number[] | null {
  const from = low ?? (high === null ? 0 : high - STEP * (count + 1))
  const to = high ?? from + STEP * (count + 1)
  const places = Array.from({ length: count }, (_, k) => from + ((to - from) * (k + 1)) / (count + 1))
  const bounded = [from, ...places, to]
  return bounded.every((place, k) => k === 0 || place > bounded[k - 1]!) ? places : null
}
