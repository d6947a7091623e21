import type { Candidate } from './candidate.ts'

/**
 * The part of the grid in which paths are searched. Point (i, j) means that i
 * units of one side and j of the other are done; row i holds the points from
 * `lo[i]` to `hi[i]`, both included. Rows rise, neighbouring rows overlap, the
 * first holds 0 and the last the end: so a path of single steps always exists.
 */
export interface Band {
  readonly lo: Int32Array
  readonly hi: Int32Array
  /** Number of the first point of each row when all points are counted; one more entry than rows. */
  readonly first: Int32Array
}

/** Makes any wish into a valid band that contains it. */
export function bandOf(lo: Int32Array, hi: Int32Array, width: number): Band {
  const rows = lo.length
  lo[0] = 0
  hi[rows - 1] = width
  for (let i = rows - 1; i >= 0; i--) {
    lo[i] = Math.max(0, Math.min(lo[i]!, i + 1 < rows ? lo[i + 1]! : width))
  }
  for (let i = 0; i < rows; i++) {
    hi[i] = Math.min(width, Math.max(hi[i]!, lo[i]!, i > 0 ? hi[i - 1]! : 0, i + 1 < rows ? lo[i + 1]! : 0))
  }
  const first = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i++) first[i + 1] = first[i]! + hi[i]! - lo[i]! + 1
  return { lo, hi, first }
}

/** The same points, with the sides exchanged. */
export function transpose(band: Band): Band {
  const width = band.hi.at(-1)!
  const lo = new Int32Array(width + 1).fill(band.lo.length - 1)
  const hi = new Int32Array(width + 1)
  for (let i = 0; i < band.lo.length; i++) {
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      if (i < lo[j]!) lo[j] = i
      if (i > hi[j]!) hi[j] = i
    }
  }
  return bandOf(lo, hi, band.lo.length - 1)
}

/** A band around a path: `reach` more on every side, in both directions. */
export function bandAround(path: readonly Candidate[], rows: number, reach: number): Band {
  const width = path.at(-1)?.j1 ?? 0
  const lo = new Int32Array(rows).fill(width)
  const hi = new Int32Array(rows)
  for (const { i0, i1, j0, j1 } of path) {
    const end = Math.min(rows - 1, i1 + reach)
    for (let i = Math.max(0, i0 - reach); i <= end; i++) {
      lo[i] = Math.min(lo[i]!, j0 - reach)
      hi[i] = Math.max(hi[i]!, j1 + reach)
    }
  }
  return bandOf(lo, hi, width)
}
