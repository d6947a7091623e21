import type { PublishedPair } from '../../src/contract/published.ts'

/** One segment's words on both sides; either may be ''. */
export interface SegmentText {
  readonly source: string
  readonly target: string
}

/**
 * The segments of a pair as readers meet them; joined they give both texts back.
 * What has no counterpart of its own goes with the segment before it (the first
 * with the one after): a sentence that was divided or dropped is best read
 * beside its neighbour. Spans that do not
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
  return whole && segments.length > 0 ? twoSided(segments) : [{ source: pair.source, target: pair.target }]
}

function twoSided(segments: readonly SegmentText[]): SegmentText[] {
  const joined: SegmentText[] = []
  for (const one of segments) {
    const before = joined.at(-1)
    if (before && (isOneSided(one) || isOneSided(before))) {
      joined[joined.length - 1] = { source: before.source + one.source, target: before.target + one.target }
    } else joined.push(one)
  }
  return joined
}

function isOneSided({ source, target }: SegmentText): boolean {
  return source.trim() === '' || target.trim() === ''
}

/** The pair's target with one segment reworded. White space around the segment stays. */
export function rewordSegment(segments: readonly SegmentText[], index: number, words: string): string {
  return segments.map(({ target }, k) => (k === index ? withSpaceOf(target, words) : target)).join('')
}

/** What a reader edits: the segment without the white space that ties it to its neighbours. */
export function bareWords(text: string): string {
  return text.trim()
}

/** What each segment reads, bare; a sentence that stands in the pair before is told from it by spaces after it. */
export function wordingsOf(segments: readonly SegmentText[]): string[] {
  const wordings: string[] = []
  for (const { target } of segments) {
    let wording = bareWords(target)
    while (wordings.includes(wording)) wording += ' '
    wordings.push(wording)
  }
  return wordings
}

function withSpaceOf(text: string, words: string): string {
  const [, lead = '', tail = ''] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? []
  return lead + words.trim() + tail
}
