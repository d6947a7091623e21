import type { ProposedChange } from '../../../src/domain/index.ts'
import type { Segment } from '../../../src/text/align/bead.ts'
import type { Span } from '../../../src/text/span.ts'

/** Stretches of whole segments, in order, none beside the next. */
export interface Around {
  readonly source: readonly Span[]
  readonly target: readonly Span[]
}

/**
 * The segments that some places of the target lie in. A place between two
 * segments (words put in there) belongs to both, and to what has no counterpart
 * yet between them.
 */
export function segmentsAround(segments: readonly Segment[], places: readonly Span[]): Around {
  const near = segments.filter(({ target }) => places.some((place) => touches(target, place)))
  return {
    source: joined(near.map(({ source }) => source)),
    target: joined(near.map(({ target }) => target)),
  }
}

/** Where its words stand in the pair's text now; empty: nowhere that is known. */
export function placesOf(changes: readonly ProposedChange[], text: string): Span[] {
  return changes.flatMap(({ start, end, quote, standing }) => {
    if (standing?.state === 'clean') return [standing.change]
    if (standing?.state === 'conflict') return [standing.at]
    return text.slice(start, end) === quote && standing === undefined ? [{ start, end }] : []
  })
}

/** The stretch that a change lies in; null: none of these, or other changes lie there too. */
export function aloneWithin(
  stretches: readonly Span[],
  change: ProposedChange,
  changes: readonly ProposedChange[],
  text: string,
): Span | null {
  const holds = ({ start, end }: Span, one: ProposedChange) =>
    placesOf([one], text).some((place) => start <= place.start && place.end <= end)
  const within = stretches.find((stretch) => holds(stretch, change))
  return within && !changes.some((one) => one !== change && holds(within, one)) ? within : null
}

function touches(segment: Span, place: Span): boolean {
  return place.start === place.end
    ? segment.start <= place.start && place.start <= segment.end
    : segment.start < place.end && place.start < segment.end
}

/** What follows without a gap is one; what is empty is none. */
function joined(spans: readonly Span[]): Span[] {
  const runs: Span[] = []
  for (const span of spans.filter(({ start, end }) => end > start)) {
    const last = runs.at(-1)
    if (last?.end === span.start) runs[runs.length - 1] = { start: last.start, end: span.end }
    else runs.push(span)
  }
  return runs
}
