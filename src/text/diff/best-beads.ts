import type { Range } from '../span.ts'
import type { Bead } from './bead.ts'
import { BeadGains } from './bead-gains.ts'
import type { Sides } from './sides.ts'

const SHAPES = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const
/** How a cell of the table was reached, beside the number of a shape. */
const GONE = -1
const CAME = -2

/**
 * The sequence of beads with the greatest sum of likeness above `alike`,
 * weighted by how much they say: dynamic programming after Gale & Church 1993
 * ("A program for aligning sentences in bilingual corpora"), with shared words
 * in the place of lengths.
 */
export function bestBeads(sides: Sides, ofA: Range, ofB: Range, alike: number): Bead[] {
  const n = ofA.end - ofA.start
  const m = ofB.end - ofB.start
  const width = m + 1
  const gains = new BeadGains(sides, ofA, ofB, alike)
  const best = new Float64Array((n + 1) * width)
  const shape = new Int8Array((n + 1) * width)
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const cell = i * width + j
      let score = i + j === 0 ? 0 : -Infinity
      let how = 0
      if (j > 0) [score, how] = [best[cell - 1]!, CAME]
      if (i > 0 && best[cell - width]! > score) [score, how] = [best[cell - width]!, GONE]
      for (let k = 0; k < SHAPES.length; k++) {
        const [x, y] = SHAPES[k]!
        if (x > i || y > j) continue
        const total = best[cell - x * width - y]! + gains.of(i - x, i, j - y, j)
        if (total > score) [score, how] = [total, k + 1]
      }
      best[cell] = score
      shape[cell] = how
    }
  }
  const beads: Bead[] = []
  for (let i = n, j = m; i > 0 || j > 0;) {
    const how = shape[i * width + j]!
    const [x, y] = how === GONE ? [1, 0] : how === CAME ? [0, 1] : SHAPES[how - 1]!
    beads.push({
      before: { start: ofA.start + i - x, end: ofA.start + i },
      after: { start: ofB.start + j - y, end: ofB.start + j },
    })
    i -= x
    j -= y
  }
  return beads.toReversed()
}
