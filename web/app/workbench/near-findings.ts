import type { PlacedFinding } from './placed-findings.ts'

/** So many cards beneath a segment can be taken in; a paragraph of a machine's draft has a score of them. */
const MOST = 4

export interface ArrangedFindings {
  /** Shown at once. */
  readonly near: readonly PlacedFinding[]
  /** Folded. In the order of the text, as `near` is after its first. */
  readonly rest: readonly PlacedFinding[]
}

/**
 * The findings of a row as somebody at one of its segments wants them: the one
 * they came for, then what touches the segment.
 * @param span of the segment in the target; null: it has no words there.
 */
export function arrange(
  found: readonly PlacedFinding[],
  current: PlacedFinding | null,
  span: { readonly start: number; readonly end: number } | null,
): ArrangedFindings {
  const first = found.filter((one) => one === current)
  const touching = found.filter(
    (one) =>
      one !== current && span !== null && one.finding.start <= span.end && one.finding.end >= span.start,
  )
  const near = [...first, ...touching].slice(0, MOST)
  const shown = new Set(near)
  return { near, rest: found.filter((one) => !shown.has(one)) }
}
