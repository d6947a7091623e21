import type { Excerpt } from '../../../src/domain/index.ts'
import type { Segment } from '../../../src/text/align/index.ts'
import { excerptOf } from '../../../src/text/search/index.ts'

/** A stretch of the found text with its marked words, and its counterpart. */
export interface PlaceLine {
  readonly found: Excerpt
  /** Empty where the counterpart leaves these sentences out, or there is none. */
  readonly counterpart: string
}

/** Of a paragraph whose segments are not known yet, no more than this is shown. */
const SHOWN = 240

/** What is shown until the segments are known. */
export function uncutPlace(found: Excerpt, counterpart: string): readonly PlaceLine[] {
  const { text, spans, cut } = excerptOf(found.text, found.spans, SHOWN)
  const around = { before: cut.before || found.cut.before, after: cut.after || found.cut.after }
  return [{ found: { text, spans, cut: around }, counterpart: excerptOf(counterpart, [], SHOWN).text }]
}

/**
 * The segments that hold the marked words, each beside its counterpart. Words
 * that run over the end of a segment take the next one along.
 *
 * @param segments of the found text (their `source`) and its counterpart.
 */
export function cutPlace(
  found: Excerpt,
  counterpart: string,
  segments: readonly Segment[],
): readonly PlaceLine[] {
  const lines: { first: number; last: number }[] = []
  for (const span of found.spans) {
    const first = segments.findIndex(({ source }) => source.end > span.start)
    const last = segments.findLastIndex(({ source }) => source.start < span.end)
    if (first < 0 || last < first) return uncutPlace(found, counterpart)
    const before = lines.at(-1)
    if (before && first <= before.last) before.last = Math.max(before.last, last)
    else lines.push({ first, last })
  }
  if (lines.length === 0) return uncutPlace(found, counterpart)
  return lines.map(({ first, last }) => {
    const own = segments.slice(first, last + 1)
    const { start, end } = trimmed(found.text, hull(own.map(({ source }) => source)))
    const other = hull(own.map(({ target }) => target))
    return {
      found: {
        text: found.text.slice(start, end),
        spans: found.spans
          .filter((span) => span.start >= start && span.end <= end)
          .map((span) => ({ start: span.start - start, end: span.end - start })),
        // Whole sentences need no … to tell that they are not alone.
        cut: {
          before: first === 0 && found.cut.before,
          after: last === segments.length - 1 && found.cut.after,
        },
      },
      counterpart: counterpart.slice(other.start, other.end).trim(),
    }
  })
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** From the first beginning to the last end; a segment that is empty on this side counts for nothing. */
function hull(spans: readonly Stretch[]): Stretch {
  const filled = spans.filter(({ start, end }) => end > start)
  if (filled.length === 0) return { start: 0, end: 0 }
  return {
    start: Math.min(...filled.map(({ start }) => start)),
    end: Math.max(...filled.map(({ end }) => end)),
  }
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
