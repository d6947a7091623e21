import type { PublishedPair } from '../../src/contract/published.ts'

/** One segment's words on both sides; either may be ''. */
export interface SegmentText {
  readonly source: string
  readonly target: string
}

/**
 * The segments of a pair; joined they give both texts back. Spans that do not
 * partition the texts (a server that is not ours) leave the pair as one segment:
 * no word is lost or shown twice.
 */
export function segmentsOf(pair: PublishedPair): SegmentText[] {
  let source = 0
  let target = 0
  const segments = pair.segments.map(([s, sEnd, t, tEnd]) => {
    const adjacent = s === source && t === target && sEnd >= s && tEnd >= t
    source = adjacent ? sEnd : Number.NaN
    target = tEnd
    return { source: pair.source.slice(s, sEnd), target: pair.target.slice(t, tEnd) }
  })
  const whole = source === pair.source.length && target === pair.target.length
  return whole && segments.length > 0 ? segments : [{ source: pair.source, target: pair.target }]
}

/** The pair's target with one segment reworded. White space around the segment stays. */
export function rewordSegment(segments: readonly SegmentText[], index: number, words: string): string {
  return segments.map(({ target }, k) => (k === index ? withSpaceOf(target, words) : target)).join('')
}

/** What a reader edits: the segment without the white space that ties it to its neighbours. */
export function bareWords(text: string): string {
  return text.trim()
}

function withSpaceOf(text: string, words: string): string {
  const [, lead = '', tail = ''] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? []
  return lead + words.trim() + tail
}
