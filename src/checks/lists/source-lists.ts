import type { Span } from '../../text/span.ts'

/** Items parted by 、 in a Chinese text, from the first to the last. */
export interface SourceList extends Span {
  readonly items: readonly Span[]
}

const FEWEST = 7
/** What parts items, and what ends a list on either side. */
const EDGE = /[，。；：！？\n]/
const LONGEST_ITEM = 24

/** Long lists; shorter ones are rephrased too often to be counted. Brackets inside an item belong to it. */
export function sourceLists(folded: string): SourceList[] {
  const lists: SourceList[] = []
  if ((folded.match(/、/g)?.length ?? 0) < FEWEST - 1) return lists
  let clause = 0
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !EDGE.test(folded[at]!)) continue
    const list = listIn(folded, clause, at)
    if (list) lists.push(list)
    clause = at + 1
  }
  return lists
}

function listIn(text: string, start: number, end: number): SourceList | null {
  const cuts: number[] = []
  let depth = 0
  for (let at = start; at < end; at++) {
    if (/[（(“《]/.test(text[at]!)) depth++
    else if (/[）)”》]/.test(text[at]!)) depth--
    else if (text[at] === '、' && depth <= 0) cuts.push(at)
  }
  if (cuts.length < FEWEST - 1) return null
  const items = [start, ...cuts.map((cut) => cut + 1)].map((from, k) => ({
    start: from,
    end: cuts[k] ?? end,
  }))
  if (items.slice(1, -1).some((item) => item.end - item.start > LONGEST_ITEM)) return null
  return { start, end, items }
}
