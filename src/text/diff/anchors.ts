/** A run of equal items: `length` from `before` on the one side, from `after` on the other. */
export interface Anchor {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** Shorter runs prove nothing in a long text. */
const RUN = 6

/**
 * Runs of at least {@link RUN} equal items, each grown from a window of items
 * that occurs exactly once on either side; the longest chain of them that
 * keeps the order (patience diff; Bram Cohen). In order, never overlapping.
 * Time is linear but for the chain's logarithm.
 */
export function uniqueAnchors(a: readonly number[], b: readonly number[]): Anchor[] {
  const inA = uniqueWindows(a)
  const inB = uniqueWindows(b)
  const candidates: { before: number; after: number }[] = []
  for (const [hash, before] of inA) {
    const after = before < 0 ? undefined : inB.get(hash)
    if (after !== undefined && after >= 0 && equalWindows(a, before, b, after))
      candidates.push({ before, after })
  }
  candidates.sort((x, y) => x.before - y.before)
  return growRuns(a, b, longestChain(candidates))
}

/** Hash of each window of `RUN` items → where it begins, or −1 where it occurs more than once. */
function uniqueWindows(items: readonly number[]): Map<number, number> {
  const places = new Map<number, number>()
  let drop = 1
  for (let k = 1; k < RUN; k++) drop = Math.imul(drop, BASE)
  let hash = 0
  for (let k = 0; k < items.length; k++) {
    if (k >= RUN) hash = (hash - Math.imul(items[k - RUN]! + 1, drop)) | 0
    hash = (Math.imul(hash, BASE) + items[k]! + 1) | 0
    if (k >= RUN - 1) places.set(hash, places.has(hash) ? -1 : k - RUN + 1)
  }
  return places
}

const BASE = 0x01000193

function equalWindows(a: readonly number[], atA: number, b: readonly number[], atB: number): boolean {
  for (let k = 0; k < RUN; k++) if (a[atA + k] !== b[atB + k]) return false
  return true
}

/** The longest ascending subsequence by `after` of candidates that ascend by `before`. */
export function longestChain<T extends { after: number }>(candidates: readonly T[]): T[] {
  const tails: number[] = []
  const previous = new Int32Array(candidates.length).fill(-1)
  for (let k = 0; k < candidates.length; k++) {
    const { after } = candidates[k]!
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (candidates[tails[middle]!]!.after < after) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[k] = tails[low - 1]!
    tails[low] = k
  }
  const chain: T[] = []
  for (let k = tails.at(-1) ?? -1; k >= 0; k = previous[k]!) chain.push(candidates[k]!)
  return chain.toReversed()
}

function growRuns(
  a: readonly number[],
  b: readonly number[],
  chain: readonly { before: number; after: number }[],
): Anchor[] {
  const runs: Anchor[] = []
  let endA = 0
  let endB = 0
  for (const { before, after } of chain) {
    if (before + RUN <= endA || after + RUN <= endB) continue
    let start = 0
    while (before + start > endA && after + start > endB && a[before + start - 1] === b[after + start - 1])
      start--
    if (before < endA || after < endB) start = Math.max(endA - before, endB - after)
    let length = RUN
    while (a[before + length] !== undefined && a[before + length] === b[after + length]) length++
    runs.push({ before: before + start, after: after + start, length: length - start })
    endA = before + length
    endB = after + length
  }
  return runs
}
