import type { Checkpoint } from '../checkpoint.ts'
import type { Bead } from './bead.ts'
import type { Lexicon } from './lexicon.ts'
import { lengthOf } from './length.ts'

export interface AlignOptions {
  /** BCP 47. */
  readonly sourceLang: string
  /** BCP 47. */
  readonly targetLang: string
  readonly unit: 'paragraph' | 'sentence'
  readonly lexicon?: Lexicon
  readonly checkpoint?: Checkpoint
}

const PRIORS: readonly (readonly [m: number, n: number, p: number])[] = [
  [1, 1, 0.7],
  [1, 2, 0.12],
  [2, 1, 0.08],
  [1, 3, 0.03],
  [3, 1, 0.02],
  [2, 2, 0.02],
  [1, 4, 0.01],
  [2, 3, 0.005],
  [3, 2, 0.005],
  [1, 0, 0.005],
  [0, 1, 0.005],
]

/** Aligns two lists of units, in order, by length, numbers and punctuation. */
export function alignUnits(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): Bead[] {
  const S = source.length
  const T = target.length
  const a = cumulate(source.map(lengthOf))
  const b = cumulate(target.map(lengthOf))
  const ratio = b[T]! / Math.max(1, a[S]!) || 1
  const sourceMarks = source.map(marksOf)
  const targetMarks = target.map(marksOf)
  const best = Array.from({ length: S + 1 }, () => new Float64Array(T + 1).fill(Infinity))
  const back = Array.from({ length: S + 1 }, () => new Int8Array(T + 1))
  best[0]![0] = 0
  for (let i = 0; i <= S; i++) {
    options.checkpoint?.(i / (S + 1))
    for (let j = 0; j <= T; j++) {
      PRIORS.forEach(([m, n, p], k) => {
        if (m > i || n > j) return
        const before = best[i - m]![j - n]!
        if (before === Infinity) return
        const cost =
          before -
          Math.log(p) +
          lengthCost(a[i]! - a[i - m]!, b[j]! - b[j - n]!, ratio) +
          markCost(sourceMarks.slice(i - m, i), targetMarks.slice(j - n, j))
        if (cost < best[i]![j]!) {
          best[i]![j] = cost
          back[i]![j] = k
        }
      })
    }
  }
  const beads: Bead[] = []
  for (let i = S, j = T; i > 0 || j > 0;) {
    const [m, n] = PRIORS[back[i]![j]!]!
    beads.push({
      source: { start: i - m, end: i },
      target: { start: j - n, end: j },
      confidence: m && n ? 0.7 : 0.4,
    })
    i -= m
    j -= n
  }
  return beads.toReversed()
}

function cumulate(lengths: readonly number[]): number[] {
  const sums = [0]
  for (const length of lengths) sums.push(sums.at(-1)! + length)
  return sums
}

/** Gale & Church (1993): the difference in length is normal with a variance that grows with length. */
function lengthCost(a: number, b: number, ratio: number): number {
  if (a === 0 || b === 0) return 0
  const delta = (b - a * ratio) / Math.sqrt(6.8 * ratio * Math.max(1, a))
  return Math.min(20, (delta * delta) / 2)
}

function marksOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').match(/\d+(?:[.,]\d+)*|[?!]|[A-Za-z]*\d+[A-Za-z]*/g) ?? [])
}

function markCost(source: readonly Set<string>[], target: readonly Set<string>[]): number {
  const a = new Set(source.flatMap((marks) => [...marks]))
  const b = new Set(target.flatMap((marks) => [...marks]))
  let shared = 0
  for (const mark of a) if (b.has(mark)) shared++
  return (a.size + b.size - 2 * shared) * 0.5 - shared
}
