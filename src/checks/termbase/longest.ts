import type { Span } from '../../text/span.ts'

/** Of spans that overlap the longest, then the first; those that are left do not touch each other's words. */
export function longestOf<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span)
  }
  return kept
}
