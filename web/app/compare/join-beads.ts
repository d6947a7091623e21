import type { Bead } from '../../../src/text/align/bead.ts'
import type { Range } from '../../../src/text/span.ts'

/** One row of three texts: units of the source, of the first English and of the second. */
export interface Row {
  readonly source: Range
  readonly target: Range
  readonly second: Range
  readonly confidence: number
}

/**
 * Two alignments of one source as rows of three texts: the finest rows that
 * cut no bead of either. Where both have something without source at the same
 * place, it becomes one row.
 */
export function joinBeads(first: readonly Bead[], second: readonly Bead[]): Row[] {
  const rows: Row[] = []
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    const from = { i, j }
    const ends = () => ({ left: first[i - 1]?.source.end ?? 0, right: second[j - 1]?.source.end ?? 0 })
    if (isAddition(first[i]) || isAddition(second[j])) {
      if (isAddition(first[i])) i++
      if (isAddition(second[j])) j++
    } else {
      i++
      j++
      for (let { left, right } = ends(); left !== right; { left, right } = ends()) {
        if (left < right && i < first.length) i++
        else if (right < left && j < second.length) j++
        else break
      }
    }
    rows.push(rowOf(first.slice(from.i, i), second.slice(from.j, j), rows.at(-1)))
  }
  return rows
}

function isAddition(bead: Bead | undefined): boolean {
  return bead !== undefined && bead.source.start === bead.source.end
}

function rowOf(first: readonly Bead[], second: readonly Bead[], last: Row | undefined): Row {
  const beads = [...first, ...second]
  const across = (ranges: readonly Range[], before: Range | undefined) => {
    const start = before?.end ?? 0
    return { start, end: Math.max(start, ...ranges.map((range) => range.end)) }
  }
  return {
    source: across(
      beads.map((bead) => bead.source),
      last?.source,
    ),
    target: across(
      first.map((bead) => bead.target),
      last?.target,
    ),
    second: across(
      second.map((bead) => bead.target),
      last?.second,
    ),
    confidence: Math.min(...beads.map((bead) => bead.confidence)),
  }
}
