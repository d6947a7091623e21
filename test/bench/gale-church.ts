import type { Bead } from '../../src/text/align/index.ts'

/** Bead types and their probabilities, as in Gale & Church, "A program for aligning sentences" (1993), table 5. */
const TYPES: readonly (readonly [m: number, n: number, p: number])[] = [
  [1, 1, 0.89],
  [1, 2, 0.0445],
  [2, 1, 0.0445],
  [2, 2, 0.011],
  [1, 0, 0.00495],
  [0, 1, 0.00495],
]

/** The classical aligner, by length alone: the peer that every paper measures itself against. */
export function galeChurch(source: readonly string[], target: readonly string[]): Bead[] {
  const a = sums(source)
  const b = sums(target)
  const ratio = b.at(-1)! / a.at(-1)!
  const best = Array.from({ length: source.length + 1 }, () =>
    new Float64Array(target.length + 1).fill(Infinity),
  )
  const back = Array.from({ length: source.length + 1 }, () => new Int8Array(target.length + 1))
  best[0]![0] = 0
  for (let i = 0; i <= source.length; i++) {
    for (let j = 0; j <= target.length; j++) {
      for (const [k, [m, n, p]] of TYPES.entries()) {
        if (m > i || n > j) continue
        const mean = (a[i]! - a[i - m]! + (b[j]! - b[j - n]!) / ratio) / 2
        const delta =
          (b[j]! - b[j - n]! - ratio * (a[i]! - a[i - m]!)) / Math.sqrt(6.8 * ratio * Math.max(1, mean))
        const cost =
          best[i - m]![j - n]! - Math.log(p) + Math.min(50, -Math.log(2 * tail(Math.abs(delta)) + 1e-20))
        if (cost < best[i]![j]!) {
          best[i]![j] = cost
          back[i]![j] = k
        }
      }
    }
  }
  const beads: Bead[] = []
  for (let i = source.length, j = target.length; i > 0 || j > 0;) {
    const [m, n] = TYPES[back[i]![j]!]!
    beads.push({ source: { start: i - m, end: i }, target: { start: j - n, end: j }, confidence: 1 })
    i -= m
    j -= n
  }
  return beads.toReversed()
}

function sums(texts: readonly string[]): number[] {
  const sums = [0]
  for (const text of texts) sums.push(sums.at(-1)! + text.length)
  return sums
}

/** Upper tail of the normal distribution (Abramowitz & Stegun 26.2.17). */
function tail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * poly
}
