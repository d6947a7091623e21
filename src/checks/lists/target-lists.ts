import type { Span } from '../../text/span.ts'

export interface TargetList {
  /** What stands between the commas. */
  readonly items: readonly Span[]
  /** The most items it could be said to have. */
  readonly most: number
}

/** Most words a stretch in the middle of a list may have. */
const LONGEST_ITEM = 14
const FEWEST = 3
/** Parts items; not the comma of "Co., Ltd." and "Wang, Jr.". */
const COMMA = /[,;](?=\s)(?!\s*(?:Ltd|Inc|Jr|Sr|LLC|Limited)\b)/g
/** Could part two more; "and other units" answers 等, which is no item. */
const AND = /\b(?:and|or|as well as)\b(?!\s+(?:other|others|so on|the like)\b)|&/g

/** The longest run of short stretches between commas or semicolons inside one of the sentences. */
export function longestList(target: string, sentences: readonly Span[]): TargetList | null {
  let best: readonly Span[] = []
  for (const sentence of sentences) {
    for (const run of runs(target, stretches(target, sentence))) if (run.length > best.length) best = run
  }
  if (best.length < FEWEST) return null
  const last = best.at(-1)!
  const ending = target.slice(last.start, last.end)
  const ands = ending.match(AND)?.length ?? 0
  // The "and" that begins the last stretch parts nothing more.
  const leading = /^(?:and|or|as well as)\b/.test(ending) ? 1 : 0
  return { items: best, most: best.length + ands - leading }
}

/** A list may begin and end inside a long stretch, but has none in its middle. */
function* runs(target: string, list: readonly Span[]): Iterable<readonly Span[]> {
  let from = 0
  for (const [k, { start, end }] of list.entries()) {
    if (k === 0 || target.slice(start, end).split(/\s+/).length <= LONGEST_ITEM) continue
    yield list.slice(from, k + 1)
    from = k
  }
  yield list.slice(from)
}

function stretches(target: string, { start, end }: Span): Span[] {
  const text = target.slice(start, end)
  const cuts = Array.from(text.matchAll(COMMA), ({ index }) => index)
  return [...cuts, text.length].flatMap((cut, k) => {
    const from = k === 0 ? 0 : cuts[k - 1]! + 1
    const part = text.slice(from, cut)
    const lead = part.length - part.trimStart().length
    return part.trim() ? [{ start: start + from + lead, end: start + from + lead + part.trim().length }] : []
  })
}
