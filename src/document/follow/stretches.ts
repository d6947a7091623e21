import type { Change, Survivor } from '../../text/diff/index.ts'

/** Characters that stand together, known by where they were first seen: from the `at`-th on of `source`. */
export interface Stretch {
  readonly source: string
  readonly at: number
  /** UTF-16 code units, at least 1. */
  readonly length: number
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0)
}

/** `[start, end)` of them, counted from where they begin. */
export function sliceOf(stretches: readonly Stretch[], start: number, end: number): Stretch[] {
  let from = 0
  return stretches.flatMap(({ source, at, length }) => {
    const low = Math.max(start, from) - from
    const high = Math.min(end, from + length) - from
    from += length
    return low < high ? [{ source, at: at + low, length: high - low }] : []
  })
}

/** After changes of their text; what they wrote is first seen there. `begins`: where the text begins in `source`. */
export function changed(
  stretches: readonly Stretch[],
  made: readonly Change[],
  source: string,
  begins: number,
): Stretch[] {
  const after: Stretch[] = []
  let at = 0
  let now = begins
  for (const { start, end, replacement } of made) {
    after.push(...sliceOf(stretches, at, start))
    now += start - at
    if (replacement !== '') after.push({ source, at: now, length: replacement.length })
    now += replacement.length
    at = end
  }
  return [...after, ...sliceOf(stretches, at, Infinity)]
}

/** The characters that stand in both, in order of the first; null when they stand in another order now. */
export function sameIn(before: readonly Stretch[], after: readonly Stretch[]): Survivor[] | null {
  const bySource = new Map<string, { readonly stretch: Stretch; readonly place: number }[]>()
  let place = 0
  for (const stretch of after) {
    const known = bySource.get(stretch.source)
    if (known) known.push({ stretch, place })
    else bySource.set(stretch.source, [{ stretch, place }])
    place += stretch.length
  }
  const found: Survivor[] = []
  let start = 0
  for (const { source, at, length } of before) {
    for (const { stretch, place: there } of bySource.get(source) ?? []) {
      const low = Math.max(at, stretch.at)
      const high = Math.min(at + length, stretch.at + stretch.length)
      if (low < high)
        found.push({ before: start + low - at, after: there + low - stretch.at, length: high - low })
    }
    start += length
  }
  const inOrder = found.toSorted((a, b) => a.before - b.before)
  const apart = inOrder.every(({ before: from, after: to }, k) => {
    const last = inOrder[k - 1]
    return !last || (last.before + last.length <= from && last.after + last.length <= to)
  })
  return apart ? inOrder : null
}
