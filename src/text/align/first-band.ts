import type { Anchor } from './anchors.ts'
import { type Band, bandOf } from './band.ts'

/** Points beside each anchor that are searched anyway. */
const REACH = 8
/** A gap between anchors of at most so many points is searched whole. */
const WHOLE = 6000

/**
 * Where to look first: a strip through the anchors. Between two anchors the
 * whole rectangle is searched when it is small; else a strip along its
 * diagonal, wider the longer the gap.
 */
export function firstBand(rows: number, width: number, anchors: readonly Anchor[]): Band {
  const lo = new Int32Array(rows + 1).fill(width)
  const hi = new Int32Array(rows + 1)
  const stops = [{ i: 0, j: 0 }, ...anchors, { i: rows, j: width }]
  for (let k = 1; k < stops.length; k++) {
    const from = stops[k - 1]!
    const to = stops[k]!
    const height = to.i - from.i
    const across = to.j - from.j
    const whole = height * across <= WHOLE
    const reach = whole ? REACH : REACH + Math.ceil(2.5 * Math.sqrt(Math.max(height, across)))
    for (let i = Math.max(0, from.i - REACH); i <= Math.min(rows, to.i + REACH); i++) {
      const share = Math.min(1, Math.max(0, height === 0 ? 1 : (i - from.i) / height))
      const low = whole || height === 0 ? from.j : from.j + share * across
      const high = whole || height === 0 ? to.j : from.j + share * across
      lo[i] = Math.min(lo[i]!, Math.floor(low) - reach)
      hi[i] = Math.max(hi[i]!, Math.ceil(high) + reach)
    }
  }
  return bandOf(lo, hi, width)
}
