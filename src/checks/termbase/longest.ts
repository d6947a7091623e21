import type { Span } from '../../text/span.ts'

/** The stretches of a text that are taken, unit by unit. */
export class Taken {
  readonly #units = new Set<number>()

  constructor(spans: readonly Span[] = []) {
    for (const span of spans) this.add(span)
  }

  add({ start, end }: Span): void {
    for (let at = start; at < end; at++) this.#units.add(at)
  }

  /** Whether some of a span is taken. */
  meets({ start, end }: Span): boolean {
    for (let at = start; at < end; at++) if (this.#units.has(at)) return true
    return false
  }
}

/** Of spans that overlap the longest, then the first; those that are left do not touch each other's words. */
export function longestOf<T extends Span>(spans: readonly T[]): T[] {
  const taken = new Taken()
  return spans
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((span) => {
      if (taken.meets(span)) return false
      taken.add(span)
      return true
    })
}
